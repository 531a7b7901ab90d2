import assert from 'node:assert/strict';
import type { Facet, Path } from '../../../src/core/address';
import {
  aliasesIn,
  children,
  commentsIn,
  commentsOf,
  nearestRange,
  offsetAt,
  parse,
  positionAt,
  rangeOf,
  style,
} from '../../../src/core/syntax';

const text = `# file
gtm: 1
personas: # who
  # the first
  - id: a # one
    goals: [ x, "y" ]
    note: |
      several
      lines

  - { id: b }
lifecycle:
  stages:
    - id: lead
      exit:
  returns: []
last: plain
`;
const source = parse('plan', text);

function cut(path: Path, facet: Facet): string | undefined {
  const range = rangeOf(source, path, facet);
  return range && text.slice(range.start, range.end);
}

describe('the range of a node', () => {
  it('is the whole value, without what follows it', () => {
    assert.equal(cut(['gtm'], 'value'), '1');
    assert.equal(cut(['personas', 0, 'goals'], 'value'), '[ x, "y" ]');
    assert.equal(cut(['personas', 0, 'goals', 1], 'value'), '"y"');
    assert.equal(cut(['personas', 0, 'note'], 'value'), '|\n      several\n      lines');
    assert.equal(cut(['personas', 1], 'value'), '{ id: b }');
    assert.ok(cut(['personas'], 'value')?.startsWith('- id: a'));
    assert.ok(cut(['personas'], 'value')?.endsWith('{ id: b }'));
    assert.equal(cut(['lifecycle', 'stages'], 'value'), '- id: lead\n      exit:');
    assert.equal(cut(['lifecycle', 'stages', 0, 'exit'], 'value'), '');
  });

  it('has a key, and for list items their first key', () => {
    assert.equal(cut(['personas'], 'key'), 'personas');
    assert.equal(cut(['personas', 0], 'key'), 'id');
    assert.equal(cut(['personas', 0, 'goals', 0], 'key'), 'x');
    assert.equal(cut(['lifecycle', 'returns'], 'key'), 'returns');
  });

  it('has the whole entry', () => {
    assert.equal(cut(['personas', 1], 'entry'), '- { id: b }');
    assert.equal(cut(['lifecycle', 'stages', 0, 'exit'], 'entry'), 'exit:');
    assert.equal(cut(['last'], 'entry'), 'last: plain');
  });

  it('is undefined where nothing is', () => {
    assert.equal(rangeOf(source, ['nothing'], 'value'), undefined);
    assert.equal(rangeOf(source, ['personas', 2], 'value'), undefined);
    assert.equal(rangeOf(source, ['gtm', 'x'], 'value'), undefined);
    assert.equal(rangeOf(source, ['personas', 'id'], 'value'), undefined);
  });

  it('leads through aliases to what they repeat', () => {
    const shared = 'a: &x { y: 1 }\nb: *x\nc:\n  - *x\n';
    const other = parse('plan', shared);
    const at = (path: Path) => {
      const range = rangeOf(other, path, 'value');
      return range && [range.start, shared.slice(range.start, range.end)];
    };
    assert.deepEqual(at(['b']), [18, '*x']);
    assert.deepEqual(at(['b', 'y']), [shared.indexOf('1'), '1']);
    assert.deepEqual(at(['c', 0, 'y']), [shared.indexOf('1'), '1']);
    assert.deepEqual(aliasesIn(other), [
      { name: 'x', known: true, start: 18, end: 20 },
      { name: 'x', known: true, start: 28, end: 30 },
    ]);
  });

  it('takes digits for keys in maps', () => {
    const other = parse('plan', 'by_interval:\n  2027: 1\n');
    assert.deepEqual(rangeOf(other, ['by_interval', 2027], 'value'), { start: 21, end: 22 });
  });
});

describe('the range to underline', () => {
  function near(path: Path, facet: Facet): string {
    const range = nearestRange(source, path, facet);
    return text.slice(range.start, range.end);
  }

  it('is the node where it is short', () => {
    assert.equal(near(['gtm'], 'value'), '1');
    assert.equal(near(['personas', 0, 'goals'], 'value'), '[ x, "y" ]');
  });

  it('is the key of a block, and the first entry of an item', () => {
    assert.equal(near(['lifecycle'], 'value'), 'lifecycle');
    assert.equal(near(['personas', 0], 'value'), 'id: a');
    assert.equal(near(['personas', 0, 'note'], 'value'), 'note');
  });

  it('is the key where a value is missing, and what is above where the key is missing', () => {
    assert.equal(near(['lifecycle', 'stages', 0, 'exit'], 'value'), 'exit');
    assert.equal(near(['lifecycle', 'x', 'y'], 'value'), 'lifecycle');
    assert.equal(near(['personas', 0, 'name'], 'value'), 'id');
    assert.equal(near(['personas', 7, 'name'], 'value'), 'personas');
    assert.equal(near(['nothing', 'at', 'all'], 'value'), 'gtm: 1');
  });

  it('is never empty but in an empty file', () => {
    assert.deepEqual(nearestRange(parse('plan', ''), ['a'], 'value'), { start: 0, end: 0 });
    assert.deepEqual(nearestRange(parse('plan', '# only\n'), ['a'], 'value'), { start: 0, end: 6 });
  });
});

describe('facts about a node', () => {
  it('tell how it is written', () => {
    assert.equal(style(source, ['personas']), 'block');
    assert.equal(style(source, ['personas', 1]), 'flow');
    assert.equal(style(source, ['personas', 0, 'goals', 1]), 'double');
    assert.equal(style(source, ['personas', 0, 'note']), 'literal');
    assert.equal(style(source, ['last']), 'plain');
    assert.equal(style(source, ['lifecycle', 'stages', 0, 'exit']), undefined);
  });

  it('list what lies below it', () => {
    assert.deepEqual(
      children(source, []).map((child) => child.key),
      ['gtm', 'personas', 'lifecycle', 'last'],
    );
    assert.deepEqual(children(source, ['personas']), [{ path: ['personas', 0] }, { path: ['personas', 1] }]);
    assert.deepEqual(children(source, ['personas', 1]), [{ key: 'id', path: ['personas', 1, 'id'] }]);
    assert.deepEqual(children(source, ['last']), []);
  });

  it('name its comments', () => {
    const texts = (path: Path) => commentsOf(source, path).map((comment) => comment.text);
    assert.deepEqual(texts(['gtm']), ['# file']);
    assert.deepEqual(texts(['personas']), ['# who']);
    assert.deepEqual(texts(['personas', 0]), ['# the first']);
    assert.deepEqual(texts(['personas', 0, 'id']), ['# one']);
    assert.deepEqual(
      commentsIn(source).map((comment) => comment.text),
      ['# file', '# who', '# the first', '# one'],
    );
    assert.deepEqual(
      commentsIn(parse('plan', 'a: "# no"\nb: |\n  # no\nc: x#no # yes\n')).map((comment) => comment.text),
      ['# yes'],
    );
  });
});

describe('positions', () => {
  it('count lines and UTF-16 units as editors do', () => {
    const odd = parse('plan', 'a: é😀x\r\nb:\n  - 1\n\n  - 2\rc: 3');
    assert.equal(odd.lineCount, 6);
    assert.deepEqual(positionAt(odd, 6), { line: 0, character: 6 });
    assert.deepEqual(positionAt(odd, 9), { line: 1, character: 0 });
    assert.equal(offsetAt(odd, { line: 0, character: 99 }), 7);
    assert.equal(offsetAt(odd, { line: 2, character: 4 }), 16);
    assert.equal(offsetAt(odd, { line: 99, character: 0 }), odd.length);
    assert.deepEqual(positionAt(odd, 999), { line: 5, character: 4 });
  });

  it('lead back to the offset that they came from', () => {
    for (let offset = 0; offset <= text.length; offset++)
      assert.equal(offsetAt(source, positionAt(source, offset)), offset);
  });
});
