import assert from 'node:assert/strict';
import fc from 'fast-check';
import { memo } from '../../src/core/memo';
import { share } from '../../src/core/share';

describe('sharing with what was before', () => {
  it('gives what was before where nothing changed', () => {
    const before = { a: [1, { b: 'x' }], c: undefined };
    assert.equal(share(before, { a: [1, { b: 'x' }], c: undefined }), before);
  });

  it('keeps the unchanged parts of what changed', () => {
    const before = { list: [{ id: 'a' }, { id: 'b' }], other: { x: 1 } };
    const after = share(before, { list: [{ id: 'a' }, { id: 'c' }], other: { x: 1 } });
    assert.deepEqual(after, { list: [{ id: 'a' }, { id: 'c' }], other: { x: 1 } });
    assert.equal(after.list[0], before.list[0]);
    assert.equal(after.other, before.other);
  });

  it('takes another order of keys for a change', () => {
    const after = share({ a: 1, b: 2 }, { b: 2, a: 1 });
    assert.deepEqual(Object.keys(after), ['b', 'a']);
  });

  it('never changes what is said', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, next) => {
        assert.deepEqual(share(before, next), next);
      }),
      { seed: 42, numRuns: 300 },
    );
  });
});

describe('a function with a memory', () => {
  it('computes once for the same arguments and again for others', () => {
    let runs = 0;
    const sum = memo((list: readonly number[], more: number) => {
      runs++;
      return list.reduce((a, b) => a + b, more);
    });
    const list = [1, 2];
    assert.deepEqual([sum(list, 1), sum(list, 1), sum(list, 2), sum([1, 2], 1)], [4, 4, 5, 4]);
    assert.equal(runs, 3);
  });

  it('forgets the oldest of several results', () => {
    let runs = 0;
    const twice = memo((_: object, n: number) => {
      runs++;
      return 2 * n;
    }, 2);
    const key = {};
    for (const n of [1, 2, 1, 3, 2, 1]) twice(key, n);
    assert.equal(runs, 4);
  });
});
