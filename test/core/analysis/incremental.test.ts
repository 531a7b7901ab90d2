import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analysis';
import type { Analysis, Sources } from '../../../src/core/analysis-types';
import { edit, parse } from '../../../src/core/syntax';
import { today } from '../../kit/load-plan';
import { editFor, editIntent } from '../../kit/seeded-edits';

const examples = ['fernwhistle-fy27', 'moonbadger-2027'].map((name) =>
  readFileSync(`examples/${name}.gtm.yaml`, 'utf8'),
);
const file = 'file:///plans/plan.gtm.yaml';

describe('analyze with a previous result', () => {
  it('says the same as without, after any edits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.array(editIntent, { minLength: 1, maxLength: 8 }),
        (text, intents) => {
          let source = parse(file, text);
          let analysis = analyze(new Map([[file, source]]), { today });
          for (const intent of intents) {
            source = edit(source, [editFor(intent, source.text())]);
            const sources: Sources = new Map([[file, source]]);
            analysis = analyze(sources, { today, previous: analysis });
            assert.deepEqual(plain(analysis), plain(analyze(new Map([[file, parse(file, source.text())]]), { today })));
          }
        },
      ),
      { seed: 42, numRuns: 15 },
    );
  });

  it('says the same as without when files come, go and change their kind', () => {
    const root = (include: string) => `gtm: 1\nkind: plan\nid: a\nname: A\nperiod: 2027\ninclude: [ ${include} ]\n`;
    const part =
      'gtm: 1\nkind: part\nsegments:\n  - { id: all, name: All }\npersonas:\n  - { id: p, name: P, segments: [ al ] }\n';
    const steps: readonly Readonly<Record<string, string>>[] = [
      { 'a.gtm.yaml': root('./b.gtm.yaml') },
      { 'a.gtm.yaml': root('./b.gtm.yaml'), 'b.gtm.yaml': part },
      { 'a.gtm.yaml': root('./b.gtm.yaml'), 'b.gtm.yaml': part, 'c.gtm.yaml': root('./b.gtm.yaml, ./a.gtm.yaml') },
      { 'a.gtm.yaml': root('./b.gtm.yaml'), 'b.gtm.yaml': root('./a.gtm.yaml') },
      { 'a.gtm.yaml': root('./*.gtm.yaml'), 'b.gtm.yaml': part.replace('kind: part', 'kind: segments') },
      { 'b.gtm.yaml': part },
      { 'a.gtm.yaml': root('./b.gtm.yaml'), 'b.gtm.yaml': '' },
    ];
    let previous: Analysis | undefined;
    for (const texts of [...steps, ...[...steps].reverse()]) {
      const sources = new Map(
        Object.entries(texts).map(([name, text]) => [`file:///p/${name}`, parse(`file:///p/${name}`, text)]),
      );
      const next: Analysis = analyze(sources, { today, ...(previous ? { previous } : {}) });
      assert.deepEqual(plain(next), plain(analyze(new Map(sources), { today })));
      previous = next;
    }
  });

  it('keeps what an edit cannot affect', () => {
    const [text = ''] = examples;
    const source = parse(file, text);
    const before = analyze(new Map([[file, source]]), { today });
    const at = text.indexOf('Always-on search');
    const after = analyze(new Map([[file, edit(source, [{ start: at, end: at, text: 'An ' }])]]), {
      today,
      previous: before,
    });
    const [one, two] = [before.projects[0]?.plan, after.projects[0]?.plan];
    assert.ok(one && two);
    assert.equal(two.personas, one.personas);
    assert.equal(two.funnel, one.funnel);
    assert.notEqual(two.campaigns, one.campaigns);
    assert.notEqual(two.campaigns[0], one.campaigns[0]);
    assert.equal(two.campaigns[0]?.name, 'An Always-on search');
    assert.equal(two.campaigns[1], one.campaigns[1]);
    assert.equal(after.projects[0]?.references, before.projects[0]?.references);
    assert.equal(after.findings.get(file), before.findings.get(file));
  });

  it('sees no change in a comment', () => {
    const [text = ''] = examples;
    const source = parse(file, text);
    const before = analyze(new Map([[file, source]]), { today });
    const at = text.indexOf('# draft | review');
    const after = analyze(new Map([[file, edit(source, [{ start: at + 2, end: at + 2, text: 'or ' }])]]), {
      today,
      previous: before,
    });
    assert.equal(after.projects[0]?.plan, before.projects[0]?.plan);
    assert.equal(after.projects[0]?.figures, before.projects[0]?.figures);
  });

  it('does not hold on to the results before it', () => {
    const sources = new Map([[file, parse(file, examples[0] ?? '')]]);
    const first = analyze(sources, { today });
    assert.equal(analyze(sources, { today, previous: first }).options.previous, undefined);
  });
});

function plain(analysis: Analysis): unknown {
  const { projects, findings, wanted, wantedPatterns, rootsOf } = analysis;
  const files = [...analysis.sources.keys()];
  return JSON.parse(
    JSON.stringify({ projects, findings: [...findings], wanted, wantedPatterns, roots: files.map(rootsOf) }),
  );
}
