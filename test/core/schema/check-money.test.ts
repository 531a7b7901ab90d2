import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { collectSums, foreignCurrencies, sumProblems } from '../../../src/core/schema/check-money';
import { examples, smallest } from './smallest';

describe('sums of money', () => {
  const usd = { amount: 10, currency: 'USD' };

  it('in a currency without a rate are told at their currency', () => {
    assert.deepEqual(foreignCurrencies({ ...smallest, currency: 'EUR', budget: { total: usd } }), [
      {
        code: 'STR-008',
        message:
          '`total` is in USD, and the plan counts in EUR. Add under `fx` what 1 USD is worth in EUR, or write the amount in EUR.',
        args: { currency: 'USD', own: 'EUR' },
        path: ['budget', 'total', 'currency'],
        on: 'value',
      },
    ]);
  });

  it("with a rate, or in the plan's currency, are no problem", () => {
    const plan = { ...smallest, budget: { total: usd } };
    assert.deepEqual(foreignCurrencies({ ...plan, currency: 'EUR', fx: { USD: 0.9 } }), []);
    assert.deepEqual(foreignCurrencies({ ...plan, currency: 'USD' }), []);
  });

  it('in a plan without a currency ask for one', () => {
    const [problem] = foreignCurrencies({ ...smallest, budget: { total: usd } });
    assert.equal(
      problem?.message,
      '`total` is in USD, and the plan has no currency. Name the currency of the plan under `currency`.',
    );
  });

  it('in a currency that does not exist are not told twice', () => {
    const plan = { ...smallest, currency: 'EUR', budget: { total: { amount: 1, currency: 'EUX' } } };
    assert.deepEqual(foreignCurrencies(plan), []);
  });

  it("with more decimals than the plan's currency has are told", () => {
    const told = (currency: string, total: number): string[] =>
      foreignCurrencies({ ...smallest, currency, budget: { total } }).map(({ code, message }) => `${code} ${message}`);
    assert.deepEqual(told('EUR', 10.999), ['STR-007 `total` is 10.999, but EUR has 2 decimals at most. Round it.']);
    assert.deepEqual(told('JPY', 10.5), ['STR-007 `total` is 10.5, but JPY has no decimals. Round it.']);
    assert.deepEqual(told('KWD', 10.999), []);
    assert.deepEqual(told('EUR', 1e21), []);
    assert.deepEqual(told('EUR', 1e-7), ['STR-007 `total` is 1e-7, but EUR has 2 decimals at most. Round it.']);
  });

  it('are found in one entry as in its list', () => {
    const campaign = { id: 'c', budget: usd, targets: [] };
    assert.deepEqual(collectSums('campaigns', campaign, true), [{ ...usd, path: ['budget'] }]);
    assert.deepEqual(collectSums('campaigns', [campaign]), [{ ...usd, path: [0, 'budget'] }]);
    assert.equal(collectSums('campaigns', campaign, true), collectSums('campaigns', campaign, true));
  });

  it('leave the values of a KPI to the KPI rules', () => {
    assert.deepEqual(collectSums('kpis', [{ id: 'k', target: usd, baseline: 1.234 }]), []);
  });

  it('of any shape are read without a fault', () => {
    for (const value of [null, 'a', [], { total: [] }, { total: null }, { lines: [null, 3] }]) {
      assert.deepEqual(sumProblems(collectSums('budget', value), { currency: 3, fx: 'x' }), []);
    }
  });

  for (const name of examples) {
    it(`of ${name} are in order`, () => {
      assert.deepEqual(foreignCurrencies(parse(readFileSync(`examples/${name}.gtm.yaml`, 'utf8'))), []);
    });
  }
});
