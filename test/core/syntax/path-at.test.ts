import assert from 'node:assert/strict';
import { parse, pathAt } from '../../../src/core/syntax';

/** `|` marks the cursor; the answer is `on pointer`, with `#` in comments. */
function check(marked: string, expected: string): void {
  const offset = marked.indexOf('|');
  const source = parse('plan', marked.slice(0, offset) + marked.slice(offset + 1));
  const { path, on, inComment } = pathAt(source, offset);
  assert.equal(`${on} /${path.join('/')}${inComment ? ' #' : ''}`, expected, marked);
}

describe('the node at a position', () => {
  it('is a key from its first to behind its last character', () => {
    check('|name: x\n', 'key /name');
    check('na|me: x\n', 'key /name');
    check('name|: x\n', 'key /name');
    check('a:\n  - id: x\n    na|me: y\n', 'key /a/0/name');
    check('a: { b: 1, c|d: 2 }\n', 'key /a/cd');
  });

  it('is a value from behind the colon to behind its last character', () => {
    check('name:| x\n', 'value /name');
    check('name: |x\n', 'value /name');
    check('name: x|\n', 'value /name');
    check('a:\n  b:\n    - one\n    - t|wo\n', 'value /a/b/1');
    check('a: [ one, t|wo ]\n', 'value /a/1');
    check('a: { b: o|ne }\n', 'value /a/b');
    check('a: "o|ne"\n', 'value /a');
  });

  it('is the empty value behind a colon or dash', () => {
    check('name:|\n', 'value /name');
    check('name: |\n', 'value /name');
    check('name: |', 'value /name');
    check('a:\n  - id: x\n    name: |\n    goals: [ y ]\n', 'value /a/0/name');
    check('a:\n  - |\n  - b\n', 'value /a/0');
    check('a: { b: |, c: 1 }\n', 'value /a/b');
  });

  it('is a key that is still being typed', () => {
    check('gtm: 1\nkp|\n', 'key /kp');
    check('gtm: 1\nkp|\nname: x\n', 'key /kp');
    check('a:\n  - id: x\n    na|\n    goals: [ y ]\n', 'key /a/0/na');
    check('a:\n  - id: x\n    goals: [ y ]\n    na|\n', 'key /a/0/na');
    check('a: { b: 1, c| }\n', 'key /a/c');
  });

  it('is between inside brackets and behind values', () => {
    check('a: [ one, | ]\n', 'between /a');
    check('a: [ | ]\n', 'between /a');
    check('a: { | }\n', 'between /a');
    check('a: { b: 1, | }\n', 'between /a');
    check('a: b   |\n', 'between /');
    check('a:\n  - id: x   |\n', 'between /a/0');
  });

  it('is inside a comment where there is one', () => {
    check('# ab|out\na: 1\n', 'between / #');
    check('a: b # ab|out\n', 'between / #');
    check('a:\n  - id: x # ab|out\n', 'between /a/0 #');
    check('a: "b # n|o"\n', 'value /a');
  });

  it('on a blank line is what the column says', () => {
    const list = 'campaigns:\n  - id: x\n    name: y\n';
    check(`${list}    |\n`, 'between /campaigns/0');
    check(`${list}   |\n`, 'between /campaigns');
    check(`${list}  |\n`, 'between /campaigns');
    check(`${list}|\n`, 'between /');
    check(`${list}      |\nkpis:\n`, 'between /campaigns/0');
    check(`${list}    |\nkpis:\n  - id: z\n`, 'between /campaigns/0');
    check(`${list}    |`, 'between /campaigns/0');
    check(`${list}    goals:\n      |\n`, 'value /campaigns/0/goals');
    check(`${list}    goals:\n    |\n`, 'between /campaigns/0');
    check(`${list}    goals:\n      - a\n      |\n`, 'between /campaigns/0/goals');
    check('campaigns:\n  |\n', 'value /campaigns');
    check('campaigns:\n|\n', 'between /');
    check('a:\n- id: x\n|\n', 'between /');
    check('a:\n- id: x\n  |\n', 'between /a/0');
    check('|', 'between /');
    check('# only\n|', 'between /');
  });

  it('on a blank line inside brackets or a text of several lines belongs to it', () => {
    check('a: [\n  one,\n  |\n]\n', 'between /a');
    check('a: |\n  one\n\n  two\n'.replace('|', '>').replace('\n\n', '\n|\n'), 'value /a');
  });

  it('is found in a file that cannot be cut', () => {
    check('a: &x [ 1 ]\nb:\n  - *x\n  - id: |\n', 'value /b/1/id');
    check('a: &x [ 1 ]\nb:\n  - *x\n  - id: y\n    |\n', 'between /b/1');
    check('{ a: 1, b: { c: t|wo } }\n', 'value /b/c');
    check('- a\n- b|c\n', 'value /1');
  });

  it('has the position of the item in a long list', () => {
    check(`a:\n${'  - id: x\n'.repeat(20)}  - id: |z\n  - id: y\n`, 'value /a/20/id');
  });

  it('works with Windows line ends', () => {
    check('a:\r\n  - id: x\r\n    |\r\n', 'between /a/0');
    check('a:\r\n  - id: x|\r\n', 'value /a/0/id');
  });
});
