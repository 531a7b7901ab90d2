import assert from 'node:assert/strict';
import fc from 'fast-check';
import { memoFlat, memoList } from '../../src/core/memo-list';

interface Item {
  readonly n: number;
}

describe('a function over lists with a memory', () => {
  it('looks only at the items that changed', () => {
    let looks = 0;
    const doubled = memoList(({ n }: Item, index: number, more: number) => {
      looks++;
      return 2 * n + index + more;
    });
    const [a, b, c] = [{ n: 1 }, { n: 2 }, { n: 3 }];
    const list = [a, b, c];
    assert.deepEqual(doubled(list, 0), [2, 5, 8]);
    assert.equal(doubled(list, 0), doubled(list, 0));
    assert.deepEqual(doubled([a, { n: 5 }, c], 0), [2, 11, 8]);
    assert.equal(looks, 4);
    assert.deepEqual(doubled(list, 1), [3, 6, 9]);
    assert.equal(looks, 7);
  });

  it('gives the same as without a memory, whatever came before', () => {
    const pool = Array.from({ length: 6 }, (_, n) => ({ n }));
    const lists = fc.array(fc.array(fc.nat({ max: 5 }), { maxLength: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(lists, (all) => {
        const dense = memoList(({ n }: Item, index: number) => [n, index]);
        const flat = memoFlat(({ n }: Item, index: number) => (n % 2 === 0 ? [n, index] : []));
        for (const picks of all) {
          const list = picks.flatMap((pick) => pool[pick] ?? []);
          assert.deepEqual(
            dense(list),
            picks.map((n, index) => [n, index]),
          );
          assert.deepEqual(
            flat(list),
            picks.flatMap((n, index) => (n % 2 === 0 ? [n, index] : [])),
          );
        }
      }),
      { seed: 42, numRuns: 200 },
    );
  });
});
