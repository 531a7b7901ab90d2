import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Path } from '../../../src/core/address';
import type { Plain, PlanEdit } from '../../../src/core/edit';
import { applyTextEdits, commentsIn, parse, type Source, toTextEdits } from '../../../src/core/syntax';

const RUNS = Number(process.env.SYNTAX_RUNS ?? 100);

const example = readFileSync(join(__dirname, '../../../examples/moonbadger-2027.gtm.yaml'), 'utf8').split('\n');
const commented = [
  '# The file',
  'gtm: 1 # one',
  '# About the id',
  'id: "x" # quoted',
  '',
  '# People',
  'personas: # who',
  '# at the edge',
  '- id: a # first',
  '  # before the name',
  '  name: A',
  '',
  '- { id: b, tags: [ x, "y" ] } # second',
  '',
  '# deep ones',
  '- id: c',
  '  text: |  # a block',
  '    one',
  '',
  '    two',
  '  note: >-',
  '    folded',
  '    text',
  '  list:',
  '    - 1 # one',
  '    # two',
  '    - 2',
  '    -',
  '      deep: true',
  '  empty: # nothing yet',
  '  # last words',
  '',
  '# Lines',
  'budget:',
  '    lines:',
  '    - id: p',
  '      amount: 10',
  '    - id: q',
  '      amount: 20 # last',
  '    # end of lines',
  '    spread: {',
  '      a: 1, # of a',
  '      # of b',
  '      b: 2',
  '    }',
  '    list: [',
  '      one,',
  '      two, # 2',
  '    ]',
  '    none: []',
  '    nothing: {}',
  'tools:',
  '  - { id: t }',
  '# The end',
].join('\n');

/** Texts in all the manners that matter: comments everywhere, both line ends, with and without a last line break. */
const texts = [
  commented,
  `${commented}\n`,
  commented.replaceAll('\n', '\r\n'),
  `${example.slice(0, 45).join('\n')}\n`,
  example.slice(example.indexOf('handoffs:'), example.indexOf('campaigns:') + 14).join('\n'),
];

const scalar: fc.Arbitrary<Plain> = fc.oneof(
  fc.constantFrom<Plain>(
    'text',
    'two words',
    'no',
    '09:00',
    'Why?',
    'a: b',
    'x #y',
    '',
    ' pad ',
    'line\nline',
    'one\n\nthree\n',
    "it's",
    '"q"',
    '2027-01-01',
  ),
  fc.string({ maxLength: 8 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom<Plain>(true, false, null),
);
const key = fc.constantFrom('id', 'name', 'new_key', 'x-own', 'n', 'a b', 'list', 'deep');
const plain: fc.Arbitrary<Plain> = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.dictionary(key, scalar, { maxKeys: 4, noNullPrototype: true }) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.dictionary(key, fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })), { maxKeys: 3, noNullPrototype: true }),
      { maxLength: 2 },
    ),
  },
);

const intent = fc.record({
  op: fc.constantFrom(
    'set' as const,
    'set-new' as const,
    'append' as const,
    'insert' as const,
    'remove' as const,
    'rename' as const,
  ),
  at: fc.nat(),
  key,
  value: plain,
});

describe('any change to a plan', () => {
  it('changes just what it says, keeps every other byte, and can be taken back', () => {
    let made = 0;
    let all = 0;
    fc.assert(
      fc.property(fc.constantFrom(...texts), intent, (text, wish) => {
        const source = parse('plan', text);
        assert.deepEqual(source.problems, []);
        const edit = editFor(source, wish);
        if (!edit) return;
        all++;
        const result = toTextEdits(source, [edit]);
        if ('refused' in result) return;
        made++;
        const after = applyTextEdits(text, result.edits);
        const note = `${JSON.stringify(edit)}\n${after}`;
        assertOrdered(result.edits, text);
        const next = parse('plan', after);
        assert.deepEqual(next.problems, [], note);
        assert.deepEqual(next.data, expected(source.data, edit), note);
        assertLineEnds(text, after, note);
        if (edit.op !== 'remove' && !(edit.op === 'set' && wish.op === 'set')) assertCommentsKept(source, next, note);
        takeBack(source, next, edit, note);
      }),
      { seed: 42, numRuns: RUNS * 2 },
    );
    assert.ok(made > all * 0.9, `${made} of ${all} changes were made`);
  });

  it('makes several changes at once as one after another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(intent, { minLength: 2, maxLength: 4 }), (text, wishes) => {
        const source = parse('plan', text);
        const edits: PlanEdit[] = [];
        let now = source;
        for (const wish of wishes) {
          const edit = editFor(now, wish);
          // Addresses name the plan before the first edit: only changes that move nothing can be made in a row here.
          if (
            !edit ||
            edit.op === 'remove' ||
            edit.op === 'rename-key' ||
            (edit.op === 'append' && edit.index !== undefined)
          )
            continue;
          const one = toTextEdits(now, [edit]);
          if ('refused' in one) continue;
          edits.push(edit);
          now = parse('plan', applyTextEdits(now.text(), one.edits));
        }
        const all = toTextEdits(source, edits);
        assert.ok(!('refused' in all), JSON.stringify(all));
        assertOrdered(all.edits, text);
        const next = parse('plan', applyTextEdits(text, all.edits));
        assert.deepEqual([next.data, next.problems], [now.data, []]);
      }),
      { seed: 43, numRuns: Math.ceil(RUNS / 3) },
    );
  });
});

type Intent = typeof intent extends fc.Arbitrary<infer T> ? T : never;

function editFor(source: Source, wish: Intent): PlanEdit | undefined {
  const all = pathsOf(source.data);
  const pick = (fits: (path: Path, value: unknown) => boolean): Path | undefined => {
    const some = all.filter(({ path, value }) => fits(path, value));
    return some[wish.at % Math.max(some.length, 1)]?.path;
  };
  const at = (path: Path | undefined) => path && { file: 'plan', path };
  switch (wish.op) {
    case 'set': {
      const place = at(pick((path) => path.length > 0));
      return place && { op: 'set', at: place, value: wish.value };
    }
    case 'set-new': {
      const map = pick((_, value) => isMap(value) && !Object.hasOwn(value, wish.key));
      return map && { op: 'set', at: { file: 'plan', path: [...map, wish.key] }, value: wish.value };
    }
    case 'append': {
      const list = at(pick((_, value) => Array.isArray(value)));
      return list && { op: 'append', at: list, value: wish.value };
    }
    case 'insert': {
      const list = pick((_, value) => Array.isArray(value));
      const length = list ? (valueAt(source.data, list) as unknown[]).length : 0;
      return (
        list && { op: 'append', at: { file: 'plan', path: list }, value: wish.value, index: wish.at % (length + 1) }
      );
    }
    case 'remove': {
      const place = at(pick((path) => path.length > 0));
      return place && { op: 'remove', at: place };
    }
    case 'rename': {
      const map = pick(
        (path) =>
          path.length > 0 &&
          typeof path.at(-1) === 'string' &&
          !Object.hasOwn(valueAt(source.data, path.slice(0, -1)) as object, wish.key),
      );
      return map && { op: 'rename-key', at: { file: 'plan', path: map }, to: wish.key };
    }
  }
}

/** The data with the change made, written down here a second time and in another way than in the code. */
function expected(data: unknown, edit: PlanEdit): unknown {
  const copy: unknown = structuredClone(data);
  if (edit.op === 'section') return copy;
  const parent = valueAt(copy, edit.at.path.slice(0, -1));
  const last = edit.at.path.at(-1) ?? '';
  if (edit.op === 'append') {
    const list = valueAt(copy, edit.at.path) as unknown[];
    list.splice(edit.index ?? list.length, 0, edit.value);
  } else if (edit.op === 'set') (parent as Record<string | number, unknown>)[last] = edit.value;
  else if (edit.op === 'remove') {
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete (parent as Record<string, unknown>)[String(last)];
  } else {
    const map = parent as Record<string, unknown>;
    map[edit.to] = map[String(last)];
    delete map[String(last)];
  }
  return copy;
}

/** The opposite change brings the first data back. */
function takeBack(before: Source, after: Source, edit: PlanEdit, note: string): void {
  if (edit.op === 'section' || edit.op === 'remove' || edit.op === 'append') return;
  const path = edit.op === 'rename-key' ? [...edit.at.path.slice(0, -1), edit.to] : edit.at.path;
  const old = valueAt(before.data, edit.at.path);
  const at = { file: 'plan', path };
  const back: PlanEdit =
    edit.op === 'rename-key'
      ? { op: 'rename-key', at, to: String(edit.at.path.at(-1)) }
      : old === undefined
        ? { op: 'remove', at }
        : { op: 'set', at, value: old as Plain };
  const result = toTextEdits(after, [back]);
  if ('refused' in result) return;
  assert.deepEqual(parse('plan', applyTextEdits(after.text(), result.edits)).data, before.data, note);
}

function assertOrdered(edits: readonly { start: number; end: number }[], text: string): void {
  let at = 0;
  for (const { start, end } of edits) {
    assert.ok(start >= at && end >= start && end <= text.length, JSON.stringify(edits));
    at = end;
  }
}

function assertLineEnds(before: string, after: string, note: string): void {
  if (before.includes('\r\n')) assert.ok(!/(^|[^\r])\n/.test(after), note);
  else assert.ok(!after.includes('\r'), note);
}

function assertCommentsKept(before: Source, after: Source, note: string): void {
  const texts = (source: Source) => commentsIn(source).map((comment) => comment.text);
  assert.deepEqual(texts(after), texts(before), note);
}

function pathsOf(data: unknown): { path: Path; value: unknown }[] {
  const all: { path: Path; value: unknown }[] = [];
  const walk = (value: unknown, path: Path) => {
    all.push({ path, value });
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value))
      walk(member, [...path, Array.isArray(value) ? Number(name) : name]);
  };
  walk(data, []);
  return all;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      isMap(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[step] : undefined,
    data,
  );
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
