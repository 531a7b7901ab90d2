import assert from 'node:assert/strict';
import { nearestRange, parse } from '../../../src/core/syntax';

/** `<...>` marks where the one problem is expected to be; the message has to contain `words`. */
function check(marked: string, words: string, kind = 'parse'): void {
  const start = marked.indexOf('<');
  const end = marked.indexOf('>', start) - 1;
  const text = marked.replace('<', '').replace(/>(?=[^>]*$)/, '');
  const { problems } = parse('plan', text);
  assert.deepEqual(
    problems.map((problem) => [problem.kind, text.slice(problem.start, problem.end), problem.start, problem.end]),
    [[kind, text.slice(start, end), start, end]],
    `${text}\n${problems.map((problem) => problem.message).join('\n')}`,
  );
  assert.ok(problems[0]?.message.includes(words), problems[0]?.message);
  assert.ok(!/please|invalid/i.test(problems[0]?.message ?? ''));
}

describe('a fault of the text', () => {
  it('is told in plain words where it is', () => {
    check('gtm: 1\n<kpis>\nid: x\n', 'no key and value. Write `kpis: value`');
    check('a:\n  - id: x\n    <name>\n    type: y\n', 'no colon');
    check('a:\n  - id: x\n<- id: y>\n', 'belongs to no list');
    check('a: [ x, <y>\nb: 1\n', 'opens with `[` but has no `]`');
  });

  it('names the tab', () => {
    check('a:\n<\t>b: 1\n', 'tab');
  });

  it('is one problem for a quote that never closes, and the lines below stay what they are', () => {
    check('a:\n  - id: <"x>\n    name: y\n  - id: z\n', 'opens with `"`');
    check('a:\n  - id: <"x>\n    name: "y"\n', 'opens with `"`');
    check("a:\n  - id: <'x>\n    name: y\n", "opens with `'`");
    const { data } = parse('plan', 'a:\n  - id: "x\n    name: "y"\n    tags: [ "p", q ]\n  - id: z\n');
    assert.deepEqual(data, { a: [{ id: 'x', name: 'y', tags: ['p', 'q'] }, { id: 'z' }] });
  });

  it('leaves the other entries alone while a key is typed', () => {
    const { data } = parse('plan', 'a:\n  - id: x\n    na\n    type: y\nb\nc: 1\n');
    assert.deepEqual(data, { a: [{ id: 'x', type: 'y' }], c: 1 });
  });

  it('is a key that stands twice, in the file or in a map, with the first one counting', () => {
    check('a: 1\nb: 2\n<a>: 3\n', 'twice in this file', 'duplicate-key');
    check('a:\n  - b: 1\n    <b>: 2\n', 'twice in this map', 'duplicate-key');
    check('a: { b: 1, <b>: 2 }\n', 'twice in this map', 'duplicate-key');
    const source = parse('plan', 'a: 1\nx:\n  - y: { b: 1, b: 2 }\na: 3\n');
    assert.deepEqual(source.data, { a: 1, x: [{ y: { b: 1 } }] });
    assert.deepEqual(
      source.problems.map((problem) => problem.path),
      [['x', 0, 'y', 'b'], ['a']],
    );
    assert.deepEqual(
      source.sections.map(({ key, duplicate }) => [key, duplicate]),
      [
        ['a', undefined],
        ['x', undefined],
        ['a', true],
      ],
    );
  });

  it('is a file that is no map', () => {
    check('<- a>\n- b\n', 'holds a list', 'not-a-map');
    check('<just text>\n', 'single text', 'not-a-map');
  });

  it('is a second document, which is not read', () => {
    const source = parse('plan', 'a: 1\n---\nb: 2\n');
    assert.deepEqual(source.data, { a: 1 });
    assert.deepEqual(
      source.problems.map((problem) => problem.kind),
      ['several-documents'],
    );
    assert.deepEqual(parse('plan', '---\na: 1\n').problems, []);
  });

  it('is a tag, as a warning', () => {
    const source = parse('plan', 'a: !money 5\n');
    assert.deepEqual(
      source.problems.map((problem) => problem.kind),
      ['warning'],
    );
  });

  it('is an alias without an anchor', () => {
    check('a: <*x>\n', 'No anchor `&x`');
  });

  it('is not an empty file, nor one with comments only', () => {
    for (const text of ['', '\n', '# only\n', '\ufeff', '---\n', '  \n# x']) {
      const source = parse('plan', text);
      assert.deepEqual([source.data, source.problems], [{}, []], JSON.stringify(text));
    }
  });

  it('is told in the time of a test for texts that are wrong everywhere', () => {
    for (const text of [
      `a: [${','.repeat(2_000)}`,
      `a: {${'b: 1, '.repeat(500)}`,
      '"'.repeat(2_000),
      'a: "\n'.repeat(300),
      '&a '.repeat(500),
    ]) {
      const { problems } = parse('plan', text);
      assert.ok(problems.length > 0 && problems.length < 10_000);
      nearestRange(parse('plan', text), ['a', 0], 'value');
    }
  });
});
