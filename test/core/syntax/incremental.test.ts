import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Path } from '../../../src/core/address';
import {
  edit,
  nearestRange,
  offsetAt,
  parse,
  pathAt,
  positionAt,
  rangeOf,
  type Source,
} from '../../../src/core/syntax';
import { applied, editFor, editIntent, excerpt } from '../../kit/seeded-edits';

const examples = ['fernwhistle-fy27', 'moonbadger-2027'].map((name) =>
  readFileSync(join(__dirname, `../../../examples/${name}.gtm.yaml`), 'utf8'),
);

/** Parts of the examples, so that a full reading for comparison is quick. */
const excerpts = examples.flatMap((text) => [
  excerpt(text, 'stance', 'offerings'),
  excerpt(text, 'segments', 'positioning'),
  excerpt(text, 'handoffs', text.includes('\nscoring:') ? 'scoring' : 'funnel'),
]);

/** More in a long run by hand: `SYNTAX_RUNS=5000`. */
const RUNS = Number(process.env.SYNTAX_RUNS ?? 30);

describe('incremental reading', () => {
  it('equals a full reading after any sequence of edits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...excerpts),
        fc.array(editIntent, { minLength: 1, maxLength: 6 }),
        (excerpt, intents) => {
          let text = excerpt;
          let source = parse('plan', text);
          for (const intent of intents) {
            const change = editFor(intent, text);
            text = applied(text, change);
            source = edit(source, [change]);
            assertSameData(source, parse('plan', text, source.version));
          }
          assertSame(source, parse('plan', text, source.version));
        },
      ),
      { seed: 42, numRuns: RUNS },
    );
  });

  it('takes several changes at once, each in the text that the one before left', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...excerpts),
        fc.array(editIntent, { minLength: 2, maxLength: 6 }),
        (excerpt, intents) => {
          let text = excerpt;
          const changes = intents.map((intent) => {
            const change = editFor(intent, text);
            text = applied(text, change);
            return change;
          });
          const source = edit(parse('plan', excerpt), changes);
          assertSame(source, parse('plan', text, source.version));
        },
      ),
      { seed: 43, numRuns: RUNS },
    );
  });

  it('keeps the values of everything that an edit does not touch', () => {
    for (const example of examples) {
      const before = parse('plan', example);
      const at = example.indexOf('    name: ', example.indexOf('\ncampaigns:')) + '    name: '.length;
      const after = edit(before, [{ start: at, end: at, text: 'X' }]);
      const old = before.data as Record<string, unknown[]>;
      const now = after.data as Record<string, unknown[]>;
      assert.notEqual(now, old);
      assert.notEqual(now.campaigns, old.campaigns);
      assert.notEqual(now.campaigns?.[0], old.campaigns?.[0]);
      for (const [i, campaign] of (old.campaigns ?? []).entries())
        if (i > 0) assert.equal(now.campaigns?.[i], campaign);
      for (const key of Object.keys(old)) if (key !== 'campaigns') assert.equal(now[key], old[key], key);
    }
  });

  it('keeps the values of the items behind one that is inserted or removed', () => {
    const before = parse('plan', 'a:\n  - x: 1\n  - x: 2\n  - x: 3\nb:\n  c: 4\n');
    const old = before.data as { a: unknown[]; b: unknown };
    const at = before.text().indexOf('  - x: 2');
    const more = edit(before, [{ start: at, end: at, text: '  - x: 9\n' }]).data as { a: unknown[]; b: unknown };
    assert.deepEqual(more.a, [{ x: 1 }, { x: 9 }, { x: 2 }, { x: 3 }]);
    assert.deepEqual(
      [more.a[0] === old.a[0], more.a[2] === old.a[1], more.a[3] === old.a[2], more.b === old.b],
      [true, true, true, true],
    );
    const less = edit(before, [{ start: at, end: at + 9, text: '' }]).data as { a: unknown[] };
    assert.deepEqual([less.a[0] === old.a[0], less.a[1] === old.a[2]], [true, true]);
  });

  it('keeps equal parts inside the segment that was edited', () => {
    const before = parse(
      'plan',
      'lifecycle:\n  stages:\n    - id: a\n      exit: [ x ]\n    - id: b\n  returns: [ r ]\n',
    );
    const at = before.text().indexOf('id: b') + 5;
    const old = before.data as { lifecycle: { stages: unknown[]; returns: unknown } };
    const now = edit(before, [{ start: at, end: at, text: 'b' }]).data as typeof old;
    assert.deepEqual(now.lifecycle.stages[1], { id: 'bb' });
    assert.equal(now.lifecycle.stages[0], old.lifecycle.stages[0]);
    assert.equal(now.lifecycle.returns, old.lifecycle.returns);
  });

  it('keeps values when an edit makes the file uncuttable', () => {
    const before = parse('plan', 'a: &x { y: [ 1, 2 ] }\nb: { z: 3 }\n');
    const now = edit(before, [{ start: before.length, end: before.length, text: 'c: *x\n' }]);
    const old = before.data as Record<string, unknown>;
    assert.deepEqual(now.data, { a: { y: [1, 2] }, b: { z: 3 }, c: { y: [1, 2] } });
    assert.equal((now.data as Record<string, unknown>).b, old.b);
  });

  it('keeps the value of a comment or blank line edit', () => {
    const before = parse('plan', 'a:\n  - x: 1 # one\n  - x: 2\n');
    const at = before.text().indexOf('one');
    const now = edit(before, [{ start: at, end: at + 3, text: 'two' }]);
    assert.equal((now.data as { a: unknown }).a, (before.data as { a: unknown }).a);
  });
});

function assertSameData(source: Source, full: Source): void {
  assert.equal(source.text(), full.text());
  assert.deepEqual(source.data, full.data);
  assert.deepEqual(source.problems, full.problems);
  assert.deepEqual([source.length, source.lineCount], [full.length, full.lineCount]);
}

/** Data, problems, ranges, paths and positions of both sources are the same. */
function assertSame(source: Source, full: Source): void {
  assertSameData(source, full);
  assert.deepEqual(source.sections, full.sections);
  for (const path of somePaths(full.data)) {
    for (const facet of ['key', 'value', 'entry'] as const) {
      assert.deepEqual(rangeOf(source, path, facet), rangeOf(full, path, facet), JSON.stringify(path));
      assert.deepEqual(nearestRange(source, path, facet), nearestRange(full, path, facet));
    }
  }
  for (let i = 0; i <= 10; i++) {
    const offset = Math.floor((full.length * i) / 10);
    const position = positionAt(source, offset);
    assert.deepEqual(position, positionAt(full, offset));
    assert.deepEqual(pathAt(source, offset), pathAt(full, offset));
    assert.equal(offsetAt(source, position), offsetAt(full, position));
  }
}

/** About twenty paths of the data, spread over it. */
function somePaths(data: unknown): Path[] {
  const all: Path[] = [];
  const walk = (value: unknown, path: Path) => {
    all.push(path);
    if (path.length > 6 || typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value))
      walk(member, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(data, []);
  return all.filter((_, i) => i % Math.ceil(all.length / 20) === 0);
}
