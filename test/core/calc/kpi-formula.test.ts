import assert from 'node:assert/strict';
import fc from 'fast-check';
import { evaluateFormula, idOfName, parseFormula } from '../../../src/core/calc/kpi-formula';

function result(text: string, values: Readonly<Record<string, number>> = {}): number | string | undefined {
  const parsed = parseFormula(text);
  return parsed.ok ? evaluateFormula(parsed.formula, values) : `${parsed.start}: ${parsed.reason}`;
}

describe('a KPI formula', () => {
  it('follows the ranks of its operators, from the left', () => {
    assert.equal(result('1 + 2 * 3 - 4 / 2'), 5);
    assert.equal(result('(1 + 2) * 3'), 9);
    assert.equal(result('8 - 3 - 2'), 3);
    assert.equal(result('8 / 4 / 2'), 1);
    assert.equal(result('-2 * -(3 - 5)'), -4);
    assert.equal(result('0.5 * 4'), 2);
  });

  it('reads the names of the examples', () => {
    const cost = { marketing_cost: 900000, sales_cost: 810000, new_customers: 95 };
    assert.equal(result('(marketing_cost + sales_cost) / new_customers', cost), 18000);
    assert.equal(result('1 - orders / carts', { orders: 19400, carts: 77600 }), 0.75);
    const parsed = parseFormula('won / (won + lost)');
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.names, [
      { name: 'won', start: 0 },
      { name: 'lost', start: 13 },
    ]);
  });

  it('has no value where a name has none or something is divided by 0', () => {
    assert.equal(result('won / due', { won: 1 }), undefined);
    assert.equal(result('won / due', { won: 1, due: 0 }), undefined);
    assert.equal(result('toString'), undefined);
  });

  it('says where it stops making sense', () => {
    assert.equal(result('met / '), '6: a number or a name is missing after `/`');
    assert.equal(result(''), '0: a number or a name is missing');
    assert.equal(result('(met'), '0: a `)` is missing');
    assert.equal(result('met due'), '4: `due` does not continue the formula');
    assert.equal(result('met % due'), '4: `%` has no meaning in a formula');
    assert.equal(result('* met'), '0: a number or a name is missing');
    assert.equal(result('met)'), '3: `)` does not continue the formula');
    assert.equal(result(`${'('.repeat(600)}`), '0: it is too long');
  });

  it('of any characters is read or refused, never thrown at', () => {
    const characters = fc.string({
      unit: fc.constantFrom('a', '1', '.', '+', '-', '*', '/', '(', ')', ' ', 'é', '%'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(characters, (text) => {
        const parsed = parseFormula(text);
        if (parsed.ok) evaluateFormula(parsed.formula, { a: 2 });
        else assert.ok(parsed.reason !== '' && parsed.start >= 0 && parsed.start <= text.length);
      }),
      { seed: 42, numRuns: 1000 },
    );
  });
});

describe('a name in a formula', () => {
  it('means an id with `-` as `_`, in the singular or plural', () => {
    const ids = ['mql', 'mqls', 'product-view', 'order', 'sales'];
    assert.deepEqual(
      ['mql', 'mqls', 'product_views', 'orders', 'sale', 'lead'].map((name) => idOfName(name, ids)),
      ['mql', 'mqls', 'product-view', 'order', 'sales', undefined],
    );
  });
});
