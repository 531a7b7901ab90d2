import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analysis';
import { findingRange, placeRange } from '../../../src/core/finding-range';
import { parse } from '../../../src/core/syntax';
import { today } from '../../kit/load-plan';
import { applied, editFor, editIntent } from '../../kit/seeded-edits';

const file = 'file:///plans/plan.gtm.yaml';
const example = readFileSync('examples/fernwhistle-fy27.gtm.yaml', 'utf8');

describe('analyze', () => {
  it('never throws on any text, and every finding has a place in it', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '\ufeff',
        '\0\0',
        '---\n---\n',
        '- a',
        '"',
        '{',
        '&a [*a]',
        '*x',
        '%YAML 1.1\n---\na: 1',
        'kpis: &a\n  - *a\n',
      ),
      fc
        .tuple(fc.array(editIntent, { maxLength: 6 }))
        .map(([intents]) => intents.reduce((text, intent) => applied(text, editFor(intent, text)), example)),
    );
    fc.assert(fc.property(texts, check), { seed: 42, numRuns: 40 });
  });

  it('never throws when a plan breaks off after any line', () => {
    const lines = example.split('\n');
    for (let n = 0; n < lines.length; n += 17) check(lines.slice(0, n).join('\n'));
  });

  it('never throws when any one value is something else', () => {
    const lines = example.split('\n');
    for (const [i, value] of ['[]', '{}', '12', 'null', '"', '!!x 1', '- a', '2027-13-01'].entries()) {
      for (let n = i; n < lines.length; n += 90) {
        check(lines.map((line, at) => (at === n ? line.replace(/: .*/, `: ${value}`) : line)).join('\n'));
      }
    }
  });

  it('takes ids that are words of the language it is written in', () => {
    const { findings } = analyzed(`
segments: [ { id: constructor, name: C } ]
personas: [ { id: tostring, name: T, segments: [ constructor ] } ]
lifecycle: { stages: [ { id: constructor, name: C } ] }
funnel: { targets: [ { segment: constructor, new_revenue: 5 } ], sourcing: { __proto__: 5% } }
`);
    assert.ok(findings.length > 0);
  });

  it('tells one fault once where an alias repeats the text', () => {
    const { findings } = analyzed(`
handoffs:
  - { id: one, from: a, to: b, giver: x, receiver: y, sla: &sla { first_touch: soon } }
  - { id: two, from: a, to: b, giver: x, receiver: y, sla: *sla }
`);
    assert.equal(findings.filter(({ code }) => code === 'STR-005').length, 1);
  });

  it('does not call an id unknown that stands where the text cannot be read', () => {
    const { findings } = analyzed(`
personas:
  - { id: buyer, name: Buyer, segments: [ mid, high ] }
segments:
  - id: mid
    name: "Mid
  - id: high
    name: High
`);
    assert.deepEqual(
      findings.filter(({ code }) => code === 'REF-001').map(({ message }) => message),
      [],
    );
  });
});

function analyzed(text: string) {
  const analysis = analyze(new Map([[file, parse(file, text)]]), { today });
  return { analysis, findings: analysis.findings.get(file) ?? [] };
}

function check(text: string): void {
  const { analysis, findings } = analyzed(text);
  for (const finding of findings) {
    for (const range of [
      findingRange(analysis, finding),
      ...(finding.related ?? []).map(({ at }) => placeRange(analysis, at)),
    ]) {
      assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length, finding.message);
      assert.ok(finding.span || !text.slice(range.start, range.end).includes('\n'), finding.message);
    }
  }
}
