import assert from 'node:assert/strict';
import type { Path } from '../../../src/core/address';
import type { Plain, PlanEdit } from '../../../src/core/edit';
import { applyTextEdits, parse, toTextEdits } from '../../../src/core/syntax';

const at = (path: Path) => ({ file: 'plan', path });
const set = (path: Path, value: Plain, after?: readonly string[]): PlanEdit => ({
  op: 'set',
  at: at(path),
  value,
  ...(after ? { after } : {}),
});
const append = (path: Path, value: Plain, more: { index?: number; yaml?: string } = {}): PlanEdit => ({
  op: 'append',
  at: at(path),
  value,
  ...more,
});
const remove = (path: Path): PlanEdit => ({ op: 'remove', at: at(path) });
const rename = (path: Path, to: string): PlanEdit => ({ op: 'rename-key', at: at(path), to });
const section = (key: string, yaml: string): PlanEdit => ({ op: 'section', file: 'plan', key, yaml });

const order = ['gtm', 'id', 'personas', 'campaigns', 'kpis', 'tools'];

/** The text after the edits, or the reason why there is none. */
function check(before: string, edits: PlanEdit | readonly PlanEdit[], after: string | RegExp): void {
  const list: readonly PlanEdit[] = 'op' in edits ? [edits] : edits;
  const result = toTextEdits(parse('plan', before), list, { order });
  if (typeof after !== 'string') assert.match('refused' in result ? result.refused : 'nothing was refused', after);
  else assert.equal('refused' in result ? `refused: ${result.refused}` : applyTextEdits(before, result.edits), after);
}

describe('setting a value', () => {
  it('replaces a scalar and nothing else', () => {
    check('a: 1 # one\nb: 2\n', set(['a'], 10), 'a: 10 # one\nb: 2\n');
    check('a: x', set(['a'], 'no'), 'a: "no"');
    check('a: { b: 1, c: 2 } # c\n', set(['a', 'b'], 'x, y'), 'a: { b: "x, y", c: 2 } # c\n');
    check('a:\n  - x # one\n  - y\n', set(['a', 0], 'z'), 'a:\n  - z # one\n  - y\n');
    check('a:\n- id: x\r\n', set(['a', 0, 'id'], 'z'), 'a:\n- id: z\r\n');
  });

  it('keeps the quotes of a text', () => {
    check('a: "x"\nb: \'y\'\n', [set(['a'], 'z'), set(['b'], "it's")], "a: \"z\"\nb: 'it''s'\n");
    check('a: "x"\n', set(['a'], 5), 'a: 5\n');
    check('a: [ "Why?" ]\n', set(['a', 0], 'How'), 'a: [ "How" ]\n');
  });

  it('replaces a text of several lines as a whole, and keeps a block of text one', () => {
    check('a: one\n  two\nb: 1\n', set(['a'], 'x'), 'a: x\nb: 1\n');
    check('a: | # note\n  one\n  two\n\nb: 1\n', set(['a'], 'x\ny\n'), 'a: | # note\n  x\n  y\n\nb: 1\n');
    check('a: | # note\n  one\nb: 1\n', set(['a'], 'x'), 'a: x # note\nb: 1\n');
    check('a: >-\n  one\n  two\nb: 1\n', set(['a'], 'x\ny'), 'a: >-\n  x\n\n  y\nb: 1\n');
    check(
      'a: one # note\nb: 1\n',
      set(['a'], 'x\ny'),
      'a: |- # note\n  x\n  y\nb: 1\n'.replace(' # note\n  x', ' # note\n  x'),
    );
  });

  it('fills an empty value', () => {
    check('a: # note\nb: 1\n', set(['a'], 'x'), 'a: x # note\nb: 1\n');
    check('a:\nb: 1\n', set(['a'], 'x'), 'a: x\nb: 1\n');
    check('a:', set(['a'], { x: 1 }), 'a: { x: 1 }');
    check('a:\n  -\n  - b\n', set(['a', 0], 'x'), 'a:\n  - x\n  - b\n');
    check('a: { b: , c }\n', [set(['a', 'b'], 1), set(['a', 'c'], 2)], 'a: { b: 1, c: 2 }\n');
  });

  it('adds a missing key last, or behind a given one', () => {
    const before = 'a:\n  - id: x # one\n    name: y # two\n    # about the end\n\n# next\nb: 1\n';
    check(
      before,
      set(['a', 0, 'unit'], 'rate'),
      'a:\n  - id: x # one\n    name: y # two\n    # about the end\n    unit: rate\n\n# next\nb: 1\n',
    );
    check(
      before,
      set(['a', 0, 'unit'], 'rate', ['id', 'side']),
      'a:\n  - id: x # one\n    unit: rate\n    name: y # two\n    # about the end\n\n# next\nb: 1\n',
    );
    check('a: { b: 1 }\n', set(['a', 'c'], 2), 'a: { b: 1, c: 2 }\n');
    check('a: {b: 1}\n', set(['a', 'c'], [1, 2]), 'a: {b: 1, c: [ 1, 2 ]}\n');
    check('a: {}\n', set(['a', 'c'], 2), 'a: { c: 2 }\n');
  });

  it('adds missing parents', () => {
    check('a:\n  - id: x\n', set(['a', 0, 'sla', 'decide'], '2d'), 'a:\n  - id: x\n    sla: { decide: 2d }\n');
    check(
      'a:\n  - id: x\n',
      [set(['a', 0, 'sla', 'decide'], '2d'), set(['a', 0, 'sla', 'clock'], 'business')],
      'a:\n  - id: x\n    sla: { decide: 2d, clock: business }\n',
    );
    check(
      'a:\n    b:\n    - c: 1\n    - c: 2\n',
      set(['d', 'e'], { f: { g: [{ h: 1 }] } }),
      'a:\n    b:\n    - c: 1\n    - c: 2\nd:\n    e:\n        f:\n            g:\n            - h: 1\n'.replaceAll(
        '        f:\n            g:\n            - h',
        '        f:\n            g:\n            - h',
      ),
    );
    check('gtm: 1\n', set(['kpis', 0, 'id'], 'k'), 'gtm: 1\nkpis:\n  - id: k\n');
  });

  it('adds a top-level key where the order says', () => {
    check('gtm: 1\n# tools\ntools: []\n', set(['id'], 'x'), 'gtm: 1\nid: x\n# tools\ntools: []\n');
    check('id: x\n', set(['gtm'], 1), 'gtm: 1\nid: x\n');
    check('', set(['gtm'], 1), 'gtm: 1\n');
    check('# file\n', set(['gtm'], 1), '# file\ngtm: 1\n');
    check('# file\n# of ours\nid: x\n', set(['gtm'], 1), '# file\n# of ours\ngtm: 1\nid: x\n');
  });

  it('changes only what differs in a list or map', () => {
    const before = 'a:\n  - id: x # one\n    tags: [ p, q ] # tags\n    old: 1 # old\n';
    check(
      before,
      set(['a', 0], { id: 'x', tags: ['p', 'r', 'q'], fresh: true }),
      'a:\n  - id: x # one\n    tags: [ p, r, q ] # tags\n    fresh: true\n',
    );
    check('a: [ p, q, r ]\n', set(['a'], ['p', 'r']), 'a: [ p, r ]\n');
    check('a: [ p, q ]\n', set(['a'], []), 'a: []\n');
    check(before, set(['a', 0], { id: 'x', tags: ['p', 'q'], old: 1 }), before);
  });

  it('replaces a value by one of another kind', () => {
    check(
      'a: x # note\nb: 1\n',
      set(['a'], [{ c: 1, d: [{ e: 1 }] }]),
      'a: # note\n  - c: 1\n    d:\n      - e: 1\nb: 1\n',
    );
    check('a:\n  b: 1\n  c: 2\nd: 1\n', set(['a'], 'x'), 'a: x\nd: 1\n');
    check('a: # note\n  b: 1\nd: 1\n', set(['a'], 'x'), 'a: x # note\nd: 1\n');
    check('a:\n  - b: 1\n    c: 2\n  - d\n', set(['a', 0], 'x'), 'a:\n  - x\n  - d\n');
    check('a:\n  # about b\n  b: 1\n  # about c\n  c: 2\n', set(['a'], 'x'), /comments inside/);
  });

  it('is refused where it would change another place', () => {
    check('a: &x { y: 1 }\nb: *x\n', set(['b', 'y'], 2), /alias/);
    check('a: &x { y: 1 }\nb: *x\n', set(['a', 'y'], 2), /anchor `&x`/);
    check('a: &x 1\nb: *x\n', set(['a'], 2), /anchor `&x`/);
    check('a: &x 1\nb: *x\n', set(['b'], 2), 'a: &x 1\nb: 2\n');
    check('a: &x 1\n', set(['a'], 2), 'a: &x 2\n');
  });

  it('is refused in text that cannot be read, and works beside it', () => {
    check('a:\n  - id: "x\n  - id: y\nb: [\n', set(['a', 0, 'id'], 'z'), /Line 2 cannot be read/);
    check('a:\n  - id: "x\n  - id: y\nb: [\n', set(['a', 1, 'id'], 'z'), 'a:\n  - id: "x\n  - id: z\nb: [\n');
    check('a:\n  - id: x\n    na\n', set(['a', 0, 'id'], 'z'), /cannot be read/);
    check('- a\n', set(['b'], 1), /not a map|no map/);
  });
});

describe('adding an item', () => {
  it('goes behind the last one, before what belongs to the next section', () => {
    const before =
      'personas:\n  - id: a\n    goals: [ x ] # last\n    # still of a\n  # of the list\n\n# About tools\ntools: []\n';
    check(
      before,
      append(['personas'], { id: 'b', goals: ['z'] }),
      'personas:\n  - id: a\n    goals: [ x ] # last\n    # still of a\n  # of the list\n  - id: b\n    goals: [ z ]\n\n# About tools\ntools: []\n',
    );
  });

  it('has a blank line where its siblings have one', () => {
    check('a:\n  - x: 1\n\n  - x: 2\nb: 1\n', append(['a'], { x: 3 }), 'a:\n  - x: 1\n\n  - x: 2\n\n  - x: 3\nb: 1\n');
  });

  it('works at the end of a file without a line break, and with Windows line ends', () => {
    check('a:\n- x', append(['a'], 'z'), 'a:\n- x\n- z');
    check('a:\r\n- x\r\n', append(['a'], 'z'), 'a:\r\n- x\r\n- z\r\n');
  });

  it('is in brackets where its siblings are and it is tiny', () => {
    check('a:\n  - { id: x }\n', append(['a'], { id: 'z', name: 'Z' }), 'a:\n  - { id: x }\n  - { id: z, name: Z }\n');
    check(
      'a:\n  - { id: x }\n',
      append(['a'], { id: 'w', list: [{ z: 1 }] }),
      'a:\n  - { id: x }\n  - id: w\n    list:\n      - z: 1\n',
    );
  });

  it('goes before a given position, with the comment of the item there', () => {
    check(
      'a:\n  # x\n  - x\n  # y\n  - y\n',
      append(['a'], 'm', { index: 1 }),
      'a:\n  # x\n  - x\n  - m\n  # y\n  - y\n',
    );
    check('a:\n  # x\n  - x\n', append(['a'], 'm', { index: 0 }), 'a:\n  - m\n  # x\n  - x\n');
    check('a: [ x, y ]\n', append(['a'], 'm', { index: 0 }), 'a: [ m, x, y ]\n');
  });

  it('fits into brackets', () => {
    check('a: []\n', append(['a'], 'x'), 'a: [ x ]\n');
    check('a: [x]\nb: []\n', append(['b'], 'z'), 'a: [x]\nb: [z]\n');
    check('a: [ x, y ] # c\n', append(['a'], 'z'), 'a: [ x, y, z ] # c\n');
    check('a: [\n  x, # one\n  y # two\n]\n', append(['a'], 'z'), 'a: [\n  x, # one\n  y, # two\n  z\n]\n');
    check('a: [\n  x,\n  y, # two\n]\n', append(['a'], 'z'), 'a: [\n  x,\n  y, # two\n  z,\n]\n');
  });

  it('turns an empty list into lines where it is a map', () => {
    check('a: [] # none\nb: 1\n', append(['a'], { id: 'x', name: 'X' }), 'a: # none\n  - id: x\n    name: X\nb: 1\n');
  });

  it('makes a missing list, and fills an empty key', () => {
    check('gtm: 1\ntools: []\n', append(['personas'], { id: 'a' }), 'gtm: 1\npersonas:\n  - id: a\ntools: []\n');
    check(
      'a: # note\n  # an example\nb: 1\n',
      append(['a'], { id: 'x' }),
      'a: # note\n  # an example\n  - id: x\nb: 1\n',
    );
    check('a:\n  - id: x\n', append(['a', 0, 'tags'], 't'), 'a:\n  - id: x\n    tags: [ t ]\n');
  });

  it('takes block text with comments', () => {
    const yaml = '# why\nid: b\nname: "B" # shown\nlist:\n  - 1\n';
    check(
      'a:\n- id: a\n',
      append(['a'], { id: 'b' }, { yaml }),
      'a:\n- id: a\n# why\n- id: b\n  name: "B" # shown\n  list:\n    - 1\n',
    );
    check(
      'a: []\n',
      append(['a'], { id: 'b' }, { yaml }),
      'a:\n  # why\n  - id: b\n    name: "B" # shown\n    list:\n      - 1\n',
    );
    check(
      'gtm: 1\n',
      append(['a'], { id: 'b' }, { yaml }),
      'gtm: 1\na:\n  # why\n  - id: b\n    name: "B" # shown\n    list:\n      - 1\n',
    );
  });

  it('is refused where there is no list', () => {
    check('a: 1\n', append(['a'], 'x'), /no list/);
    check('a: [ x ]\n', append(['a'], 'y', { index: 5 }), /no position 5/);
    check('a: &x [ 1 ]\nb: *x\n', append(['b'], 2), /alias/);
  });
});

describe('adding a section', () => {
  const kpis = '# What we count\nkpis:\n  - id: k\n';

  it('goes where the order says', () => {
    check(
      'gtm: 1\npersonas:\n  - id: a\n# Tools\ntools: []\n',
      section('kpis', kpis),
      'gtm: 1\npersonas:\n  - id: a\n# What we count\nkpis:\n  - id: k\n# Tools\ntools: []\n',
    );
    check('tools: []\n', section('kpis', kpis), '# What we count\nkpis:\n  - id: k\ntools: []\n');
    check('gtm: 1', section('kpis', kpis), 'gtm: 1\n# What we count\nkpis:\n  - id: k');
  });

  it('is set off by a blank line where the sections are', () => {
    const before = 'gtm: 1\n\npersonas:\n  - id: a\n\n# Tools\ntools:\n  - id: t\n';
    check(
      before,
      section('kpis', kpis),
      'gtm: 1\n\npersonas:\n  - id: a\n\n# What we count\nkpis:\n  - id: k\n\n# Tools\ntools:\n  - id: t\n',
    );
    check(before, section('zzz', 'zzz:\n  a: 1\n'), `${before}\nzzz:\n  a: 1\n`);
  });

  it('may be given without its key', () => {
    check('gtm: 1\n', section('kpis', '# first\n- id: k\n'), 'gtm: 1\nkpis:\n  # first\n  - id: k\n');
    check('gtm: 1\n', section('budget', 'total: 1\nlines: []\n'), 'gtm: 1\nbudget:\n  total: 1\n  lines: []\n');
  });

  it('is refused when the key exists or the text is unsound', () => {
    check('kpis: []\n', section('kpis', kpis), /already/);
    check('gtm: 1\n', section('kpis', 'kpis: [\n'), /no sound YAML/);
  });
});

describe('renaming a key', () => {
  it('keeps its value, its comment and its quotes', () => {
    check('personna: # who\n  - a\n', rename(['personna'], 'personas'), 'personas: # who\n  - a\n');
    check('a: { "b": 1 }\n', rename(['a', 'b'], 'c'), 'a: { "c": 1 }\n');
    check('a:\n  - b: 1\n    c: 2\n', rename(['a', 0, 'b'], 'd'), 'a:\n  - d: 1\n    c: 2\n');
  });

  it('is refused when the key is taken', () => {
    check('a: 1\nb: 2\n', rename(['a'], 'b'), /already/);
  });
});

describe('removing', () => {
  it('takes the entry with its own comments', () => {
    check('a: 1\n# about b\nb: 2 # two\n  # deep\nc: 3\n', remove(['b']), 'a: 1\nc: 3\n');
    check('# file\na: 1\nb: 2\n', remove(['a']), '# file\nb: 2\n');
    check('a:\n  - x\n  # y\n  - y # why\n  - z\n', remove(['a', 1]), 'a:\n  - x\n  - z\n');
    check('a: 1\nb: 2', remove(['b']), 'a: 1');
  });

  it('takes one of two blank lines', () => {
    check('a:\n  - x\n\n  - y\n\n  - z\n', remove(['a', 1]), 'a:\n  - x\n\n  - z\n');
    check('a: 1\n\nb: 2\n', remove(['b']), 'a: 1\n');
  });

  it('moves the next key up to the dash', () => {
    check('a:\n  - id: x # one\n    name: y\n', remove(['a', 0, 'id']), 'a:\n  - name: y\n');
  });

  it('leaves an empty list or map', () => {
    check('a: # note\n  # first\n  - x\nb: 1\n', remove(['a', 0]), 'a: [] # note\n  # first\nb: 1\n');
    check('a:\n  b: 1\nc: 2\n', remove(['a', 'b']), 'a: {}\nc: 2\n');
    check('a:\n  - b: 1 # c\n', remove(['a', 0, 'b']), 'a:\n  - {} # c\n');
    check('a: [ x ]\n', remove(['a', 0]), 'a: []\n');
  });

  it('takes an item out of brackets with its comma', () => {
    check('a: [ x, y, z ]\n', remove(['a', 0]), 'a: [ y, z ]\n');
    check('a: [ x, y, z ]\n', remove(['a', 2]), 'a: [ x, y ]\n');
    check('a: { x: 1, y: 2 }\n', remove(['a', 'x']), 'a: { y: 2 }\n');
    check('a: [\n  x, # one\n  # about y\n  y # two\n]\n', remove(['a', 0]), 'a: [\n  # about y\n  y # two\n]\n');
    check('a: [\n  x, # one\n  y # two\n]\n', remove(['a', 1]), 'a: [\n  x, # one\n]\n');
  });

  it('is refused where an alias repeats it', () => {
    check('a: &x 1\nb: *x\n', remove(['a']), /anchor `&x`/);
    check('a: { b: &x 1 }\nb: *x\n', remove(['a']), /anchor `&x`/);
    check('a: { b: &x 1, c: *x }\nb: 2\n', remove(['a']), 'b: 2\n');
  });
});

describe('several changes at once', () => {
  it('name things as they are before the first', () => {
    check('a: [ p, q, r, s ]\n', [remove(['a', 0]), remove(['a', 2]), set(['a', 3], 'S')], 'a: [ q, S ]\n');
    check(
      'a:\n  - id: x\n  - id: y\n',
      [append(['a'], { id: 'm' }, { index: 0 }), set(['a', 1, 'id'], 'Z')],
      'a:\n  - id: m\n  - id: x\n  - id: Z\n',
    );
    check('a: 1\nb: { c: 2 }\n', [rename(['b'], 'd'), set(['b', 'c'], 3)], 'a: 1\nd: { c: 3 }\n');
    check('a: [ p ]\n', [remove(['a', 0]), set(['a', 0], 'x')], /removed at the same time/);
  });

  it('are all refused when one is', () => {
    check('a: 1\nb: [ 1 ]\n', [set(['a'], 2), append(['a'], 2)], /no list/);
    check('a: 1\n', { op: 'remove', at: { file: 'other', path: ['a'] } }, /another file/);
  });
});
