import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analysis';
import type { Analysis } from '../../../src/core/analysis-types';
import { methods } from '../../../src/core/catalogue';
import type { Status } from '../../../src/core/model/values';
import { parse } from '../../../src/core/syntax';
import { planFacts } from '../../../src/features/plan-facts';
import { kinds, newPlan, type Scaffolded, scaffold, templates } from '../../../src/features/scaffold';

const file = 'file:///plan.gtm.yaml';
const today = '2026-11-22';
const example = readFileSync(path.join(__dirname, '../../../examples/fernwhistle-fy27.gtm.yaml'), 'utf8');

/** The last analysis is kept: asking what a plan has and adding to it look at the same text. */
let last: { readonly text: string; readonly status: Status | undefined; readonly analysis: Analysis } | undefined;

function analysisOf(text: string, status?: Status): Analysis {
  if (last?.text !== text || last.status !== status) {
    const previous = last?.analysis;
    const options = { today, ...(status ? { status } : {}), ...(previous ? { previous } : {}) };
    last = { text, status, analysis: analyze(new Map([[file, parse(file, text)]]), options) };
  }
  return last.analysis;
}

function errors(text: string, status?: Status): readonly string[] {
  return (analysisOf(text, status).findings.get(file) ?? [])
    .filter((one) => one.severity === 'error' && one.ignored === undefined)
    .map((one) => `${one.code} ${one.message}`);
}

function planOf(template: string, method?: string): string {
  const made = newPlan({ template, today, answers: method === undefined ? {} : { method } });
  assert.ok('text' in made, 'refused' in made ? made.refused : '');
  return made.text;
}

/** The one place that adds something: the text after it, and what is selected in it. */
function add(text: string, kind: string, answers: Record<string, string | string[]>) {
  const made: Scaffolded = scaffold(analysisOf(text), { uri: file, kind, answers });
  assert.ok('edits' in made, 'refused' in made ? made.refused : '');
  return { ...made, selected: made.text.slice(made.cursor.start, made.cursor.end) };
}

describe('a new plan', () => {
  for (const { id } of templates) {
    for (const method of ['none', ...methods.map((one) => one.id)]) {
      it(`from ${id} with ${method} has no error in a draft`, () => {
        assert.deepEqual(errors(planOf(id, method)), []);
      });
    }
  }

  for (const id of ['b2b', 'b2c']) {
    it(`from ${id} has no error and no warning even when approved: its numbers add up`, () => {
      const found = (analysisOf(planOf(id), 'approved').findings.get(file) ?? []).filter(
        (one) => one.severity !== 'info',
      );
      assert.deepEqual(
        found.map((one) => `${one.code} ${one.message}`),
        [],
      );
    });
  }

  it('takes the name, period and currency as given', () => {
    const made = newPlan({
      template: 'b2b',
      today,
      answers: { name: 'Ostrich: "launch" #1', period: '2028-H2', currency: 'jpy' },
    });
    assert.ok('text' in made);
    const { plan } = analysisOf(made.text).projects[0] ?? assert.fail();
    assert.deepEqual(
      { id: plan.head.id, name: plan.head.name, period: plan.head.period, currency: plan.head.currency },
      {
        id: 'ostrich-launch-1',
        name: 'Ostrich: "launch" #1',
        period: { start: '2028-07-01', end: '2028-12-31' },
        currency: 'JPY',
      },
    );
    assert.deepEqual(errors(made.text), []);
  });

  it('says what is wrong with an answer', () => {
    const refused = (answers: object) => newPlan({ template: 'b2b', today, answers });
    assert.deepEqual(refused({ period: 'next year' }), {
      refused: 'The period is `next year`. Write 2027, 2027-H1, 2027-Q1, 2027-03 or 2027-04-01..2028-03-31.',
    });
    assert.deepEqual(refused({ currency: 'Taler' }), {
      refused: 'The currency is `TALER`. Use an ISO code such as EUR or USD.',
    });
  });
});

describe('adding to a plan', () => {
  it('puts a persona at the end of the personas, in their style, and selects the first thing to fill in', () => {
    const { text, selected, edits } = add(example, 'persona', {
      name: 'Yard supervisor',
      segments: ['mid-market'],
      buying_role: 'user',
    });
    const made = `  - id: yard-supervisor
    name: Yard supervisor
    segments: [ mid-market ]
    buying_role: user
    goals: []
    pains: []
    objections: []
    channels: []
`;
    assert.equal(text, example.replace('positioning:\n', `${made}positioning:\n`));
    assert.equal(edits.length, 1);
    assert.equal(selected, '');
  });

  it('numbers an id that is taken', () => {
    const { text } = add(example, 'persona', { name: 'IT architect', segments: ['enterprise'] });
    assert.match(text, /- id: it-architect-2\n/);
  });

  it('makes the section where the plan has none', () => {
    const { text } = add(planOf('empty', 'none'), 'segment', { name: 'Ops teams', model: 'b2b' });
    assert.deepEqual(errors(text), []);
    assert.match(text, /segments:\n {2}- id: ops-teams\n/);
  });

  it('promises what the funnel needs where marketing hands over to sales', () => {
    const without = example.replace(/ {2}- id: mql-to-sal[\s\S]*?(?= {2}- id: sql-to-opportunity)/, '');
    const { text } = add(without, 'handoff', { from: 'mql', to: 'sal' });
    assert.match(text, /commitment: ?\n? *\{? *volume: 44|volume: 44/);
    assert.deepEqual(errors(text), []);
  });

  it('writes every required element of a method with its question', () => {
    for (const { id, elements } of methods) {
      const { text } = add(example, 'playbook', { method: id, segments: ['enterprise'], stages: ['sql'] });
      const plan = analysisOf(text).projects[0]?.plan;
      const added = plan?.playbooks.at(-1);
      assert.deepEqual(
        added?.elements.map((one) => one.id),
        elements.filter((one) => one.required).map((one) => one.id),
      );
      assert.ok(added?.elements.every((one) => one.questions[0]?.endsWith('?')));
      assert.deepEqual(errors(text), []);
    }
  });

  it('refuses a file that belongs to no plan', () => {
    const lone = 'gtm: 1\nkind: personas\npersonas: []\n';
    const made = scaffold(analysisOf(lone), { uri: file, kind: 'persona', answers: { name: 'A' } });
    assert.deepEqual(made, { refused: 'This file belongs to no plan. Open the plan that includes it.' });
  });

  it('keeps every earlier line and adds no error, whatever is added, in any order', () => {
    const pick = (facts: ReturnType<typeof planFacts>, from: string | undefined, n: number): string | undefined => {
      const offers = facts?.entities[from ?? ''] ?? facts?.choices[from ?? ''] ?? [];
      return offers.length > 0 ? offers[n % offers.length]?.id : undefined;
    };
    const steps = fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds.map((one) => one.id)),
        seed: fc.nat(1000),
        name: fc.string({ maxLength: 30 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...templates.map((one) => one.id)), steps, (template, commands) => {
        let text = planOf(template);
        for (const { kind, seed, name } of commands) {
          const facts = planFacts(analysisOf(text), file);
          const answers: Record<string, string | string[]> = {};
          for (const { id, kind: input, from } of facts?.flows[kind]?.questions ?? []) {
            const choice = input === 'text' ? (id === 'target' ? String(seed) : name) : pick(facts, from, seed);
            if (choice !== undefined) answers[id] = input === 'many' ? [choice] : choice;
          }
          const made = scaffold(analysisOf(text), { uri: file, kind, answers });
          if ('refused' in made) assert.fail(made.refused);
          for (const line of text.split('\n')) assert.ok(made.text.includes(line), line);
          text = made.text;
        }
        assert.deepEqual(
          errors(text).filter((one) => !one.startsWith('REF-001') && !one.startsWith('STR-002')),
          [],
        );
      }),
      { seed: 42, numRuns: 15 },
    );
  });
});
