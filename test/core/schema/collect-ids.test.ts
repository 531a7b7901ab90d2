import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { annotationsFor, definedKinds } from '../../../src/core/schema/annotations';
import { collectIds, type IdDefinition, type IdReference } from '../../../src/core/schema/collect-ids';
import { sectionOrder } from '../../../src/core/schema/schema-at';
import type { examples } from './smallest';

describe('ids of a plan', () => {
  it('are all found where fernwhistle defines them', () => {
    const counts = new Map<string, number>();
    for (const { kind } of all('fernwhistle-fy27').defines) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    assert.deepEqual(Object.fromEntries(counts), {
      ...{ plan: 1, team: 5, role: 8, offering: 1, goal: 3, segment: 2, persona: 3, stage: 6, handoff: 3, scoring: 1 },
      ...{ campaign: 7, playbook: 2, element: 10, kpi: 12, line: 8, activity: 3, ritual: 2, feedback: 1, content: 2 },
      tool: 4,
    });
  });

  for (const [name, firm, may] of [
    ['fernwhistle-fy27', 254, 32],
    ['moonbadger-2027', 171, 17],
  ] as const) {
    it(`are all found where ${name} uses them, and each is defined`, () => {
      const { defines, refers } = all(name);
      const known = new Set(defines.map(({ kind, id }) => `${kind}:${id}`));
      const firmly = refers.filter((reference) => !reference.may);
      assert.deepEqual(
        firmly.filter(({ kinds, id }) => !kinds.some((kind) => known.has(`${kind}:${id}`))),
        [],
      );
      assert.deepEqual(
        [firmly.length, refers.filter(({ kinds, may }) => may && kinds[0] !== 'objection').length],
        [firm, may],
      );
    });
  }

  it('have paths that lead to them', () => {
    const value = {
      sourcing: { marketing: '60%', 'field-sales': '40%', 'x-note': 'a' },
      targets: [{ segment: 'smb' }],
    };
    assert.deepEqual(collectIds('funnel', value).refers, [
      { kinds: ['segment'], id: 'smb', path: ['targets', 0, 'segment'], on: 'value', may: false, long: false },
      { kinds: ['team'], id: 'field-sales', path: ['sourcing', 'field-sales'], on: 'key', may: false, long: false },
    ]);
  });

  it('of one entry are those of its list, without the position', () => {
    const entry = { id: 'c', name: 'C', segments: ['smb'], parent: 'p' };
    const inList = collectIds('campaigns', [entry]);
    const alone = collectIds('campaigns', entry, true);
    const shifted = (list: readonly (IdDefinition | IdReference)[]): unknown[] =>
      list.map((id) => ({ ...id, path: id.path.slice(1) }));
    assert.deepEqual(alone.refers, shifted(inList.refers));
    assert.deepEqual(alone.defines, shifted(inList.defines));
    assert.equal(collectIds('campaigns', entry, true), alone, 'remembered by identity');
  });

  it('of an owner may stand alone or in a list', () => {
    const ids = (accountable: unknown): string[] =>
      collectIds('responsibilities', { activities: [{ id: 'a', accountable }] }).refers.map(({ id }) => id);
    assert.deepEqual(ids('head'), ['head']);
    assert.deepEqual(ids(['head', 'lead']), ['head', 'lead']);
  });

  it('are found in one text where a list belongs', () => {
    const { refers } = collectIds('personas', { id: 'p', segments: 'smb' }, true);
    assert.deepEqual(
      refers.map(({ id, path }) => [id, ...path]),
      [['smb', 'segments']],
    );
  });

  it('in links carry their kind', () => {
    const { refers } = collectIds('links', ['campaign:fair', 'https://example.org', { to: 'kpi:leads' }, 'nothing:x']);
    assert.deepEqual(
      refers.map(({ kinds, id, long, path }) => [...kinds, id, long, ...path]),
      [
        ['campaign', 'fair', true, 0],
        ['kpi', 'leads', true, 2, 'to'],
      ],
    );
  });

  it('in aspects depend on the aspect', () => {
    const aspects = ['metrics', 'strategy', 'tools'].map((aspect) => ({ aspect, sales: ['win-rate'] }));
    const { refers } = collectIds('responsibilities', { aspects });
    assert.deepEqual(
      refers.map(({ kinds, may, path }) => [kinds, may, path[1]]),
      [
        [['kpi'], true, 0],
        [['tool'], true, 2],
      ],
    );
  });

  it('are no ids where a fixed word stands, and blank texts are none', () => {
    const value = { feedback: [{ id: 'f', from: 'sales', to: 'demand-lead', feeds: [''] }] };
    assert.deepEqual(
      collectIds('collaboration', value).refers.map(({ id }) => id),
      ['demand-lead'],
    );
  });

  it('of elements and steps are local to their list', () => {
    const { defines } = collectIds('playbooks', [{ id: 'p', elements: [{ id: 'need' }] }]);
    assert.deepEqual(
      defines.map(({ kind, local }) => [kind, local]),
      [
        ['playbook', false],
        ['element', true],
      ],
    );
  });

  it('leave texts that others quote apart', () => {
    const persona = { id: 'p', objections: ['too dear'] };
    assert.deepEqual(collectIds('personas', persona, true).names, [
      { kind: 'objection', text: 'too dear', path: ['objections', 0] },
    ]);
  });

  it('never throw, whatever stands there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sectionOrder('plan')), fc.jsonValue(), fc.boolean(), (section, value, asItem) => {
        assert.ok(collectIds(section, value, asItem));
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('are listed field by field', () => {
    assert.deepEqual(annotationsFor('roles'), [
      { path: ['*', 'id'], on: 'value', defines: 'role' },
      { path: ['*', 'team'], on: 'value', refers: ['team'] },
    ]);
    assert.deepEqual(annotationsFor('company'), []);
    assert.deepEqual(annotationsFor('nothing'), []);
    assert.ok(annotationsFor('stance').some(({ on, path }) => on === 'key' && path.join('/') === 'qualification/*'));
    assert.equal(definedKinds().size, 21);
  });
});

function all(name: (typeof examples)[number]): { defines: IdDefinition[]; refers: IdReference[] } {
  const data: Record<string, unknown> = parse(readFileSync(`examples/${name}.gtm.yaml`, 'utf8'));
  const ids = Object.entries(data).map(([section, value]) => collectIds(section, value));
  return { defines: ids.flatMap(({ defines }) => defines), refers: ids.flatMap(({ refers }) => refers) };
}
