import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lettersApart, nearest } from '../../../src/core/schema/nearest';

describe('nearest word', () => {
  const words = ['persona', 'personas', 'stage', 'stages', 'segments', 'ops-director', 'first_touch'];

  it('is the one with the fewest letters between', () => {
    assert.equal(nearest('personna', words), 'persona');
    assert.equal(nearest('satge', words), 'stage');
    assert.equal(nearest('stagess', words), 'stages');
  });

  it('does not care about capitals', () => assert.equal(nearest('firstTouch', words), 'first_touch'));
  it('may be the only one that begins so', () => assert.equal(nearest('ops-dir', words), 'ops-director'));

  it('is none when all are far or the word is short', () => {
    assert.equal(nearest('colour', words), undefined);
    assert.equal(nearest('mktg', ['marketing', 'sales', 'shared']), undefined);
    assert.equal(nearest('ab', ['xy']), undefined);
    assert.equal(nearest('x', []), undefined);
  });

  it('counts letters the same both ways, and none between equal words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        assert.equal(lettersApart(a, b), lettersApart(b, a));
        assert.equal(lettersApart(a, b) === 0, a === b);
        assert.ok(lettersApart(a, b) <= Math.max(a.length, b.length));
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('counts two swapped letters as one', () => assert.equal(lettersApart('name', 'nmae'), 1));
});
