import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/core/analysis';
import { loadPlan, sourcesOf, today } from '../../kit/load-plan';

const example = readFileSync('examples/fernwhistle-fy27.gtm.yaml', 'utf8');

/** Codes above information, less GOV-002, which says of any error that a plan with it is not approved. */
function codes(text: string): readonly string[] {
  return loadPlan(text)
    .findings.filter(({ severity, code }) => severity !== 'info' && code !== 'GOV-002')
    .map(({ code }) => code);
}

describe('a plan that is not all understood', () => {
  const damages: readonly (readonly [string, string, string, string])[] = [
    ['an open quote', 'name: Mid-market operators', 'name: "Mid-market operators', 'STR-001'],
    ['a key without a colon', 'segments:\n  - id: mid', 'segments\n  - id: mid', 'STR-001'],
    ['a list that is no list', '\n  - id: mid-market\n', '\n  id: mid-market\n', 'STR-001'],
    ['a mistyped section', '\nsegments:\n', '\nsegmnts:\n', 'STR-003'],
    ['a mistyped section of stages', '\nlifecycle:\n', '\nlifecycel:\n', 'STR-003'],
    [
      'a section of another shape',
      /\nfunnel:\n[\s\S]*?(?=\ncampaigns:)/.exec(example)?.[0] ?? '',
      '\nfunnel: soon',
      'STR-002',
    ],
    ['a section that stands twice', '\ntools:\n', '\nkpis:\n  - { id: new, name: New }\ntools:\n', 'STR-001'],
  ];
  for (const [what, from, to, code] of damages) {
    it(`says what is wrong with ${what}, and nothing that follows from it`, () => {
      assert.ok(example.includes(from), from);
      const found = codes(example.replace(from, to));
      assert.deepEqual(
        [...new Set(found)].filter((one) => one !== 'STR-002'),
        code === 'STR-002' ? [] : [code],
      );
      assert.ok(found.includes(code));
    });
  }

  it('is still judged where it is understood', () => {
    const broken = example
      .replace('\nsegments:\n', '\nsegmnts:\n')
      .replace('accountable: revops-lead\n', 'accountable: nobody\n');
    assert.deepEqual(codes(broken), ['STR-003', 'REF-001']);
  });

  it('says one thing about a value that cannot be read', () => {
    const found = loadPlan(`
kpis:
  - { id: leads, name: Leads, unit: count, target: about ten }
`).findings.filter(({ at }) => at.path[2] === 'target');
    assert.deepEqual(
      found.map(({ code }) => code),
      ['STR-002'],
    );
  });

  it('waits for a file that is not there', () => {
    const texts = {
      'root.gtm.yaml':
        'gtm: 1\nkind: plan\nid: a\nname: A\nperiod: 2027\nstatus: approved\ninclude: [ ./p.gtm.yaml ]\nsegments:\n  - { id: s, name: S, offering: o }\n',
      'p.gtm.yaml': 'gtm: 1\nkind: part\nofferings: [ { id: o, name: O } ]\n',
    };
    const all = (some: Readonly<Record<string, string>>) =>
      [...analyze(sourcesOf(some), { today }).findings.values()]
        .flat()
        .filter(({ code }) => /^(STR|REF)/.test(code))
        .map(({ code }) => code);
    assert.deepEqual(all(texts), []);
    assert.deepEqual(all({ 'root.gtm.yaml': texts['root.gtm.yaml'] }), ['REF-006']);
  });
});
