import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  ceilVolume,
  currencyCodes,
  currencyExponent,
  formatDuration,
  minorUnits,
  moneyFault,
  parseDuration,
  parseMoney,
  parseRate,
  parseRatio,
  roundHalfUp,
  spellDuration,
  sum,
  sumMoney,
} from '../../../src/core/units';

describe('rates', () => {
  it('are shares, with or without a percent sign', () => {
    const written = ['25%', '25 %', '0.25', 0.25, '57%', '7.3%', '0.5%', '62.5%', 0, 1, '100%'];
    assert.deepEqual(written.map(parseRate), [0.25, 0.25, 0.25, 0.25, 0.57, 0.073, 0.005, 0.625, 0, 1, 1]);
  });

  it('above one, below zero, not numbers or with other words are refused', () => {
    for (const value of [
      25,
      '25',
      '101%',
      -0.1,
      '-5%',
      Number.NaN,
      Number.POSITIVE_INFINITY,
      '',
      '%',
      'half',
      null,
      {},
      [],
    ])
      assert.equal(parseRate(value), undefined, String(value));
  });

  it('in hundredths of a percent are the nearest double to the decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10000 }), (n) => parseRate(`${n / 100}%`) === Number(`${n}e-4`)),
      { seed: 42, numRuns: 500 },
    );
  });
});

describe('ratios', () => {
  it('are numbers or two numbers with a colon', () => {
    assert.deepEqual([3.2, '3:1', '3.2', '1:4', 0].map(parseRatio), [3.2, 3, 3.2, 0.25, 0]);
    for (const value of ['3:0', '3:', -1, 'three', undefined]) assert.equal(parseRatio(value), undefined);
  });
});

describe('durations', () => {
  const parts = (text: string) => {
    const d = parseDuration(text);
    return d && [d.years, d.months, d.weeks, d.days, d.hours, d.minutes, d.seconds, d.totalDays];
  };

  it('are a number and one unit', () => {
    assert.deepEqual(parts('2s'), [0, 0, 0, 0, 0, 0, 2, 2 / 86400]);
    assert.deepEqual(parts('30m'), [0, 0, 0, 0, 0, 30, 0, 1800 / 86400]);
    assert.deepEqual(parts('1.5h'), [0, 0, 0, 0, 1.5, 0, 0, 5400 / 86400]);
    assert.deepEqual(parts('3w'), [0, 0, 3, 0, 0, 0, 0, 21]);
    assert.deepEqual(parts('6mo'), [0, 6, 0, 0, 0, 0, 0, 180]);
    assert.deepEqual(parts('1y'), [1, 0, 0, 0, 0, 0, 0, 365]);
  });

  it('are ISO 8601 too', () => {
    assert.deepEqual(parts('PT4H'), [0, 0, 0, 0, 4, 0, 0, 4 / 24]);
    assert.deepEqual(parts('P1Y2M3DT4H5M6S'), [1, 2, 0, 3, 4, 5, 6, 365 + 60 + 3 + 14706 / 86400]);
    assert.deepEqual(parts('P1W'), [0, 0, 1, 0, 0, 0, 0, 7]);
  });

  it('of anything else are refused', () => {
    for (const value of ['2 days', 'P', 'PT', 'P1DT', '4', '-2d', '2D', 'd', '1h30m', '', 4, null, undefined])
      assert.equal(parseDuration(value), undefined, String(value));
  });

  it('have one short form where no calendar part is turned into another kind', () => {
    const normal = (text: string) => {
      const duration = parseDuration(text);
      return duration && formatDuration(duration);
    };
    assert.deepEqual(['PT4H', 'P2D', 'P1Y6M', 'PT1H30M', 'P1DT12H', 'P1W2D', '1.5h', '0d', 'PT0S'].map(normal), [
      '4h',
      '2d',
      '18mo',
      '90m',
      'P1DT12H',
      '9d',
      '1.5h',
      '0d',
      '0d',
    ]);
  });

  it('keep their parts through the short form', () => {
    const unit = fc.constantFrom('s', 'm', 'h', 'd', 'w', 'mo', 'y');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), unit, (n, u) => {
        const duration = parseDuration(`${n}${u}`);
        return duration !== undefined && formatDuration(duration) === `${n}${u}`;
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('are spelled with a space', () => {
    const spelled = ['4h', 'P1DT4H', '0d'].map((text) => {
      const duration = parseDuration(text);
      return duration && spellDuration(duration);
    });
    assert.deepEqual(spelled, ['4 h', '1 d 4 h', '0 d']);
  });
});

describe('money', () => {
  it('is a plain number in the plan currency, or an amount that fx converts', () => {
    const context = { currency: 'EUR', fx: { USD: 0.925 } };
    assert.equal(parseMoney(12000.5, context), 12000.5);
    assert.equal(parseMoney({ amount: 100, currency: 'EUR' }, context), 100);
    assert.equal(parseMoney({ amount: 99.99, currency: 'USD' }, context), 92.49);
    assert.equal(parseMoney({ amount: 10, currency: 'USD' }, { currency: 'JPY', fx: { USD: 149.56 } }), 1496);
  });

  it('says what is wrong with a sum', () => {
    const context = { currency: 'EUR', fx: { USD: 0.925, XXX: 2 } };
    const faults = ['12,000', -5, { amount: 1, currency: 'XXX' }, 1.005, { amount: 1, currency: 'GBP' }, 1.1, null];
    assert.deepEqual(
      faults.map((value) => moneyFault(value, context)),
      ['not-money', 'negative', 'unknown-currency', 'decimals', 'no-rate', undefined, 'not-money'],
    );
    assert.equal(moneyFault(1.5, { currency: 'JPY' }), 'decimals');
    assert.equal(moneyFault(1.005, { currency: 'KWD' }), undefined);
  });

  it('that is text, negative or without a rate is no sum', () => {
    for (const value of ['12,000', '12000', -1, { amount: 1, currency: 'GBP' }, { amount: '1' }, undefined])
      assert.equal(parseMoney(value, { currency: 'EUR', fx: {} }), undefined);
  });

  it('is added in minor units of its currency', () => {
    assert.equal(sumMoney([110000.1, 60000.2, 45000.3], 'EUR'), 215000.6);
    assert.equal(sumMoney([0.001, 0.002], 'KWD'), 0.003);
    assert.equal(sumMoney([1.4, 1.4], 'JPY'), 2);
    assert.equal(sumMoney([], 'EUR'), 0);
    assert.equal(minorUnits(1.005, 'EUR'), 101);
  });

  it('adds up the same in any order', () => {
    const cents = fc.array(fc.integer({ min: 0, max: 1e10 }), { maxLength: 30 });
    fc.assert(
      fc.property(cents, (list) => {
        const amounts = list.map((n) => n / 100);
        const total = sumMoney(amounts, 'EUR');
        return total === sumMoney([...amounts].reverse(), 'EUR') && total * 100 - list.reduce((a, b) => a + b, 0) < 1;
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('knows the minor units of ISO 4217', () => {
    assert.deepEqual(['JPY', 'EUR', 'KWD', 'CLF', 'HUF', undefined].map(currencyExponent), [0, 2, 3, 4, 2, 2]);
    assert.ok(currencyCodes.every((code) => /^[A-Z]{3}$/.test(code)));
    assert.deepEqual([...currencyCodes].sort(), currencyCodes);
  });
});

describe('rounding', () => {
  it('is half up on the decimal digits, away from zero', () => {
    assert.deepEqual(
      [1.005, 2.675, 0.615 - 1e-16, -2.35, 1e21].map((v) => roundHalfUp(v, 2)),
      [1.01, 2.68, 0.62, -2.35, 1e21],
    );
    assert.equal(roundHalfUp(-2.35, 1), -2.4);
    assert.ok(Object.is(roundHalfUp(-0.001, 2), 0));
  });

  it('up to whole things forgives the noise of doubles', () => {
    assert.deepEqual(
      [21 / 0.35 / 0.3, 49 / (0.7 * 0.7), 54.05, 0, 1e-12, 200.0001].map(ceilVolume),
      [200, 100, 55, 0, 0, 201],
    );
  });
});

describe('sums of volumes', () => {
  it('are correctly rounded', () => {
    assert.equal(sum([1e16, 1, -1e16]), 1);
    assert.equal(sum(Array.from({ length: 10 }, () => 0.1)), 1);
    assert.equal(sum([]), 0);
  });

  it('do not depend on order', () => {
    const volumes = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(volumes, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list.map((value) => ({ value, key: keys.next().value })).sort((a, b) => a.key - b.key);
        return Object.is(sum(list) + 0, sum(shuffled.map(({ value }) => value)) + 0);
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});
