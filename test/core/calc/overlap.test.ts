import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlap } from '../../../src/core/calc/overlap';
import type { Criteria } from '../../../src/core/model/plan';

const of = (sets: Criteria['sets'], ranges: Criteria['ranges'] = {}, exclude?: Criteria) => ({
  criteria: { sets, ranges },
  exclude,
});

describe('two segments', () => {
  it('overlap when every kind that both state intersects', () => {
    const a = of({ industries: ['wholesale', 'retail'], countries: ['AT'] }, { employees: { min: 200, max: 999 } });
    const b = of({ industries: ['Retail'] }, { employees: { min: 900 } });
    assert.deepEqual(overlap(a, b), {
      verdict: 'overlap',
      sharedKinds: ['industries', 'employees'],
      common: { industries: ['retail'], employees: { min: 900, max: 999 } },
    });
  });

  it('are separate when one shared kind does not meet', () => {
    const a = of({ industries: ['retail'] }, { employees: { max: 999 } });
    assert.equal(overlap(a, of({ industries: ['retail'] }, { employees: { min: 1000 } })).verdict, 'separate');
    assert.equal(overlap(a, of({ industries: ['food'] })).verdict, 'separate');
    assert.equal(
      overlap(of({ industries: ['retail'], countries: ['AT'] }), of({ industries: ['retail'], countries: ['US'] }))
        .verdict,
      'separate',
    );
  });

  it('that share nothing but countries cannot be judged', () => {
    assert.equal(
      overlap(of({ interests: ['tea'], countries: ['US'] }), of({ occasions: ['birthdays'], countries: ['US', 'CA'] }))
        .verdict,
      'unknown',
    );
    assert.equal(overlap(of({}), of({})).verdict, 'unknown');
    assert.equal(
      overlap({ criteria: undefined, exclude: undefined }, of({ industries: ['retail'] })).verdict,
      'unknown',
    );
    assert.equal(overlap(of({ industries: [] }), of({ industries: ['retail'] })).verdict, 'unknown');
  });

  it('are separated by an exclude that leaves nothing in common', () => {
    const shops = of({ industries: ['retail', 'food'] });
    const noRetail = of({ industries: ['retail', 'wholesale'] }, {}, { sets: { industries: ['retail'] }, ranges: {} });
    assert.equal(overlap(shops, noRetail).verdict, 'separate');
    const small = of({ industries: ['retail'] }, { employees: { max: 50 } });
    const big = of({ industries: ['retail'] }, {}, { sets: {}, ranges: { employees: { max: 49 } } });
    assert.equal(overlap(small, big).verdict, 'overlap');
    const bigger = of({ industries: ['retail'] }, {}, { sets: {}, ranges: { employees: { max: 50 } } });
    assert.equal(overlap(small, bigger).verdict, 'separate');
  });

  it('compare custom kinds like the others', () => {
    const a = of({ 'custom.erp': ['sap', 'infor'] }, { 'custom.sites': { min: 3 } });
    assert.equal(overlap(a, of({ 'custom.erp': ['infor'] }, { 'custom.sites': { max: 3 } })).verdict, 'overlap');
    assert.equal(overlap(a, of({ 'custom.erp': ['oracle'] })).verdict, 'separate');
    assert.equal(overlap(a, of({ constructor: ['x'] })).verdict, 'unknown');
  });

  it('stand to each other the same both ways', () => {
    const names = fc.subarray(['a', 'b', 'c']);
    const range = fc.record({ min: fc.nat({ max: 20 }), max: fc.nat({ max: 20 }) }, { requiredKeys: [] });
    const criteria = fc.record({
      sets: fc.record({ industries: names, countries: names }, { requiredKeys: [] }),
      ranges: fc.record({ age: range }, { requiredKeys: [] }),
    });
    const bounds = fc.record({
      criteria: fc.option(criteria, { nil: undefined }),
      exclude: fc.option(criteria, { nil: undefined }),
    });
    fc.assert(
      fc.property(bounds, bounds, (a, b) => overlap(a, b).verdict === overlap(b, a).verdict),
      { seed: 42, numRuns: 300 },
    );
  });
});
