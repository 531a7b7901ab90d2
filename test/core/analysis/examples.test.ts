import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/core/analysis';
import type { Analysis } from '../../../src/core/analysis-types';
import type { Plan } from '../../../src/core/model/plan';
import { parse } from '../../../src/core/syntax';
import { today } from '../../kit/load-plan';
import { renameIds } from '../../kit/rename-ids';

describe('the example plans', () => {
  for (const name of ['fernwhistle-fy27', 'moonbadger-2027']) {
    it(`${name} has no errors and no warnings`, () => {
      const { findings } = analyzeFiles({ [`${name}.gtm.yaml`]: read(`${name}.gtm.yaml`) });
      const grave = [...findings.values()].flat().filter((finding) => finding.severity !== 'info');
      assert.deepEqual(grave, []);
    });

    it(`${name} is judged alike under other ids`, () => {
      const before = analyzeFiles({ 'plan.gtm.yaml': read(`${name}.gtm.yaml`) });
      const renamed = renameIds(before, (id) => `zz-${id}-x`);
      const after = analyzeFiles(Object.fromEntries([...renamed].map(([file, text]) => [nameOf(file), text])));
      const ids = (after.projects[0]?.definitions ?? []).filter(({ kind, quoted }) => kind !== 'element' && !quoted);
      assert.ok(ids.length > 50);
      assert.deepEqual(
        ids.filter(({ id }) => !id.startsWith('zz-')),
        [],
      );
      assert.deepEqual(codes(after), codes(before));
    });
  }

  it('the split plan is the same plan in three files', () => {
    const names = ['fernwhistle-split.gtm.yaml', 'personas.gtm.yaml', 'campaigns.gtm.yaml'];
    const split = analyzeFiles(Object.fromEntries(names.map((name) => [name, read(`split/${name}`)])));
    const whole = analyzeFiles({ 'fernwhistle-fy27.gtm.yaml': read('fernwhistle-fy27.gtm.yaml') });
    const [one, two] = [whole.projects[0], split.projects[0]];
    assert.ok(one && two);
    assert.deepEqual(two.files.map(nameOf), names);
    assert.deepEqual(withoutPlaces(two.plan), withoutPlaces(one.plan));
    assert.deepEqual(two.figures, one.figures);
    assert.deepEqual(codes(split), codes(whole));
    assert.equal(two.plan.personas[0]?.at.file, 'file:///examples/personas.gtm.yaml');
    assert.deepEqual(split.wanted, []);
  });
});

function read(name: string): string {
  return readFileSync(`examples/${name}`, 'utf8');
}

function analyzeFiles(texts: Readonly<Record<string, string>>): Analysis {
  const files = Object.entries(texts).map(([name, text]) => [`file:///examples/${name}`, text] as const);
  return analyze(new Map(files.map(([file, text]) => [file, parse(file, text)])), { today });
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** Codes with their section, severity and whether they are ignored, in order. */
function codes(analysis: Analysis): readonly string[] {
  return [...analysis.findings.values()]
    .flat()
    .map(({ code, severity, ignored, at }) => `${at.path[0]} ${code} ${severity} ${ignored !== undefined}`)
    .sort();
}

function withoutPlaces(plan: Plan): unknown {
  const { file: _, sections, ...rest } = plan;
  return JSON.parse(JSON.stringify(rest, (key, value: unknown) => (key === 'at' ? undefined : value)));
}
