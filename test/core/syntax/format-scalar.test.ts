import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { formatScalar } from '../../../src/core/syntax';

describe('a scalar as text', () => {
  it('reads back as the same value, in lines and in brackets', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({
        unit: fc.constantFrom(...'-:?#&*!|>\'"%@`[]{}, \t\r\na1~<=.\\\ufeff\u2028\ud800_e+xno'),
        maxLength: 8,
      }),
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(value, (one) => {
        assert.deepEqual(read(`k: ${formatScalar(one, 'block')}\n`).k, one);
        assert.deepEqual(read(`k:\n  - ${formatScalar(one, 'block')} # c\n`).k, [one]);
        assert.deepEqual(read(`k: [ ${formatScalar(one, 'flow')}, {x: ${formatScalar(one, 'flow')}} ]\n`).k, [
          one,
          { x: one },
        ]);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('is plain where every reader takes it for the same text', () => {
    for (const plain of [
      'mid-market',
      '2027-01-01',
      '2027-Q1',
      '25%',
      '4h',
      '12,000',
      'Win 2.4 million',
      "buyer's words",
      '(a + b) / c',
      'What?',
      'http://a.b/c',
    ]) {
      assert.equal(formatScalar(plain, 'block'), plain);
    }
  });

  it('is quoted where YAML 1.1 readers would take it for something else', () => {
    for (const doubtful of [
      'no',
      'On',
      'yes',
      'y',
      'NULL',
      '~',
      '09:00',
      '3:1',
      '1_000',
      '017',
      '0o17',
      '1e3',
      '12',
      '=',
      '<<',
      '2027-01-01 10:00',
      '',
    ]) {
      assert.equal(formatScalar(doubtful, 'block'), JSON.stringify(doubtful));
    }
  });

  it('is quoted in brackets where it has a question mark, a comma or a bracket', () => {
    for (const text of ['Who decides?', '12,000', 'a [b]', 'a: b', 'a:b'])
      assert.equal(formatScalar(text, 'flow'), JSON.stringify(text));
  });

  it('prefers single quotes for a text that has double ones and needs quotes', () => {
    assert.equal(formatScalar('say: "hi"', 'block'), '\'say: "hi"\'');
    assert.equal(formatScalar('it\'s: "hi"', 'block'), '"it\'s: \\"hi\\""');
  });
});

function read(text: string): { k?: unknown } {
  const document = parseDocument(text, { schema: 'core' });
  assert.deepEqual(document.errors, [], text);
  return document.toJS() as { k?: unknown };
}
