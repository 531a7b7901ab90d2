import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analysis';
import type { Analysis } from '../../../src/core/analysis-types';
import { sourcesOf, today } from '../../kit/load-plan';

const root = (more: string, id = 'a') => `gtm: 1\nkind: plan\nid: ${id}\nname: A\nperiod: 2027\n${more}\n`;
const part = (more: string) => `gtm: 1\nkind: part\n${more}\n`;

describe('plans over several files', () => {
  it('join their parts in the order of the entries, then of file names', () => {
    const analysis = plans({
      'root.gtm.yaml': root('include: [ ./z.gtm.yaml, ./parts/*.gtm.yaml ]\nkpis: [ { id: zero, name: Z } ]'),
      'parts/b.gtm.yaml': part('kpis: [ { id: three, name: T } ]'),
      'parts/a.gtm.yaml': part('kpis: [ { id: two, name: T } ]'),
      'z.gtm.yaml': part('kpis: [ { id: one, name: O } ]'),
    });
    const [project] = analysis.projects;
    assert.deepEqual(
      project?.plan.kpis.map(({ id }) => id),
      ['zero', 'one', 'two', 'three'],
    );
    assert.deepEqual(names(project?.files ?? []), ['root', 'z', 'parts/a', 'parts/b']);
    assert.deepEqual(analysis.wantedPatterns, ['file:///plans/parts/*.gtm.yaml']);
    assert.deepEqual(analysis.rootsOf('file:///plans/parts/a.gtm.yaml'), ['file:///plans/root.gtm.yaml']);
  });

  it('refer across files, and each finding stands in the file that caused it', () => {
    const analysis = plans({
      'root.gtm.yaml': root('include: [ ./p.gtm.yaml ]\nsegments: [ { id: mid, name: M } ]'),
      'p.gtm.yaml': part('personas: [ { id: p, name: P, segments: [ mid, mdi ] } ]'),
    });
    assert.deepEqual(codes(analysis, 'root'), []);
    assert.deepEqual(codes(analysis, 'p'), ['REF-001']);
  });

  it('share an id space over all files of one plan, and none with other plans', () => {
    const analysis = plans({
      'a.gtm.yaml': root('include: [ ./p.gtm.yaml ]\nkpis: [ { id: k, name: K } ]'),
      'p.gtm.yaml': part('kpis: [ { id: k, name: K } ]'),
      'b.gtm.yaml': root('kpis: [ { id: k, name: K } ]', 'b'),
    });
    assert.deepEqual(codes(analysis, 'a'), []);
    assert.deepEqual(codes(analysis, 'p'), ['REF-002']);
    assert.deepEqual(codes(analysis, 'b'), []);
  });

  it('ask for files that are named and not there', () => {
    const analysis = plans({
      'a.gtm.yaml': root('include: [ ./p.gtm.yaml, ../x.gtm.yaml ]\nextends: ./house.gtm.yaml'),
    });
    assert.deepEqual(analysis.wanted, [
      'file:///plans/house.gtm.yaml',
      'file:///plans/p.gtm.yaml',
      'file:///x.gtm.yaml',
    ]);
    assert.deepEqual(codes(analysis, 'a'), ['REF-006', 'REF-006', 'REF-006']);
  });

  it('check a part alone for its shape only', () => {
    const analysis = plans({ 'p.gtm.yaml': part('personas: [ { id: p, nme: P, segments: [ nowhere ] } ]') });
    assert.deepEqual(analysis.projects, []);
    assert.deepEqual(codes(analysis, 'p'), ['REF-009', 'STR-003']);
    assert.deepEqual(analysis.rootsOf('file:///plans/p.gtm.yaml'), []);
  });

  it('tell a finding in a shared part once, with the plans in which it holds', () => {
    const analysis = plans({
      'a.gtm.yaml': root('include: [ ./p.gtm.yaml ]\nsegments: [ { id: mid, name: M } ]'),
      'b.gtm.yaml': root('include: [ ./p.gtm.yaml ]\nsegments: [ { id: high, name: H } ]', 'b'),
      'p.gtm.yaml': part('personas: [ { id: p, name: P, segments: [ mid, gone ] } ]'),
    });
    const found = analysis.findings.get('file:///plans/p.gtm.yaml') ?? [];
    const plansOf = (text: string) =>
      found.filter((one) => one.message.includes(text)).map((one) => one.related?.map((related) => related.message));
    assert.deepEqual(plansOf('called `mid`'), [['In the plan `b`.']]);
    assert.deepEqual(plansOf('called `gone`'), [['In the plan `a`.', 'In the plan `b`.']]);
    assert.deepEqual(analysis.rootsOf('file:///plans/p.gtm.yaml').length, 2);
  });

  it('tell a fault of shape in a shared part once', () => {
    const analysis = plans({
      'a.gtm.yaml': root('include: [ ./p.gtm.yaml ]'),
      'b.gtm.yaml': root('include: [ ./p.gtm.yaml ]', 'b'),
      'p.gtm.yaml': part('kpis: [ { id: p, name: P, unit: cuont } ]'),
    });
    const found = (analysis.findings.get('file:///plans/p.gtm.yaml') ?? []).filter(({ code }) => code === 'STR-002');
    assert.deepEqual(
      found.map((one) => [one.code, one.related?.length]),
      [['STR-002', 2]],
    );
  });

  it('that include each other are told the circle', () => {
    const analysis = plans({
      'a.gtm.yaml': root('include: [ ./b.gtm.yaml ]'),
      'b.gtm.yaml': root('include: [ ./c.gtm.yaml ]', 'b'),
      'c.gtm.yaml': root('include: [ ./a.gtm.yaml, ./c.gtm.yaml ]', 'c'),
    });
    const messages = [...analysis.findings.values()]
      .flat()
      .filter(({ code }) => code === 'REF-003')
      .map(({ message }) => message);
    assert.deepEqual(messages, [
      'These plans include each other: `a.gtm.yaml` → `b.gtm.yaml` → `c.gtm.yaml` → `a.gtm.yaml`. Remove one `include`.',
      'These plans include each other: `b.gtm.yaml` → `c.gtm.yaml` → `a.gtm.yaml` → `b.gtm.yaml`. Remove one `include`.',
      'These plans include each other: `c.gtm.yaml` → `a.gtm.yaml` → `b.gtm.yaml` → `c.gtm.yaml`. Remove one `include`.',
      'This plan includes itself. Remove the entry.',
    ]);
    assert.ok(![...analysis.findings.values()].flat().some(({ code }) => code === 'REF-006'));
  });

  it('leave the root itself out of a pattern that matches it', () => {
    const analysis = plans({
      'root.gtm.yaml': root('include: [ "*.gtm.yaml" ]\nextends: ./house.gtm.yaml'),
      'house.gtm.yaml': 'gtm: 1\nkind: base\n',
      'p.gtm.yaml': part(''),
    });
    assert.deepEqual(codes(analysis, 'root'), []);
    assert.deepEqual(names(analysis.projects[0]?.files ?? []), ['root', 'p', 'house']);
  });

  it('that were never saved cannot include anything yet', () => {
    const analysis = analyze(sourcesOf({ 'untitled:Untitled-1': root('include: [ ./p.gtm.yaml ]') }), { today });
    const [finding] = analysis.findings.get('untitled:Untitled-1') ?? [];
    assert.equal(finding?.message, 'An unsaved plan has no folder to find `./p.gtm.yaml` in. Save it first.');
    assert.deepEqual(analysis.wanted, []);
  });

  it('find a file whose URI is written in another way', () => {
    const analysis = analyze(
      sourcesOf({
        'file:///c%3A/my%20plans/a.gtm.yaml': root('include: [ "./the parts/p.gtm.yaml" ]'),
        'file:///c:/my plans/the parts/p.gtm.yaml': part('kpis: [ { id: k, name: K } ]'),
      }),
      { today },
    );
    assert.deepEqual(analysis.wanted, []);
    assert.equal(analysis.projects[0]?.plan.kpis.length, 1);
  });

  it('take an empty file for a plan that begins, unless a plan includes it', () => {
    assert.equal(plans({ 'a.gtm.yaml': '' }).projects.length, 1);
    const analysis = plans({ 'a.gtm.yaml': root('include: [ ./b.gtm.yaml ]'), 'b.gtm.yaml': '' });
    assert.deepEqual(
      analysis.projects.map(({ files }) => names(files)),
      [['a', 'b']],
    );
    assert.deepEqual(codes(analysis, 'a'), []);
  });
});

function plans(texts: Readonly<Record<string, string>>): Analysis {
  return analyze(sourcesOf(texts), { today });
}

/** Codes of the findings that are not about what a whole plan lacks. */
function codes(analysis: Analysis, name: string): readonly string[] {
  const found = analysis.findings.get(`file:///plans/${name}.gtm.yaml`) ?? [];
  return found.map(({ code }) => code).filter((code) => /^(STR|REF)/.test(code));
}

function names(files: readonly string[]): readonly string[] {
  return files.map((file) => file.replace('file:///plans/', '').replace('.gtm.yaml', ''));
}
