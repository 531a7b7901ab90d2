import assert from 'node:assert/strict';
import { computeFigures } from '../../../src/core/calc/compute-figures';
import type { Plan } from '../../../src/core/model/plan';
import { buildPlan, type PlanDraft } from '../../kit/plan-builder';

const period = { start: '2027-01-01', end: '2027-12-31' };
const draft: PlanDraft = {
  segments: [{ id: 'a' }, { id: 'b' }],
  stages: ['lead', { id: 'client', terminal: 'won' }],
  funnel: {
    targets: [
      { segment: 'a', newRevenue: 1000 },
      { segment: 'b', newRevenue: 1000 },
    ],
    assumptions: [
      { segment: 'a', averageDeal: 10, conversion: { lead: 0.5 } },
      { segment: 'b', averageDeal: 10, conversion: { lead: 0.5 } },
    ],
    sourcing: { marketing: 1 },
  },
  campaigns: [
    { id: 'x', period, targets: [{ segment: 'a', stage: 'lead', count: 100 }] },
    { id: 'y', period, targets: [{ segment: 'b', stage: 'lead', count: 100 }] },
  ],
  capacity: [{ segment: 'a', headcount: 1, quota: 5 }],
};

/** The plan after an edit: what `change` returns is new, everything else is the same object. */
function edited(plan: Plan, change: (plan: Plan) => Partial<Plan>): Plan {
  return { ...plan, ...change(plan) };
}

describe('figures after an edit', () => {
  const plan = buildPlan(draft);
  const before = computeFigures(plan);

  it('are the same object when nothing that they read has changed', () => {
    const renamed = edited(plan, ({ head }) => ({
      head: { ...head, name: 'Another', summary: 'Words' },
      personas: [],
      kpis: [],
    }));
    assert.equal(computeFigures(renamed), before);
    assert.equal(computeFigures({ ...plan }), before);
  });

  it('keep the segments and campaigns that the edit does not concern', () => {
    const after = computeFigures(
      edited(plan, ({ campaigns }) => ({
        campaigns: campaigns.map((one) =>
          one.id === 'y' ? { ...one, targets: one.targets.map((target) => ({ ...target, count: 40 })) } : one,
        ),
      })),
    );
    assert.equal(after.segments[0], before.segments[0]);
    assert.notEqual(after.segments[1], before.segments[1]);
    assert.equal(after.segments[1]?.stages[0]?.bySource.marketing?.supply?.raw, 40);
    assert.equal(after.campaigns[0], before.campaigns[0]);
    assert.notEqual(after.campaigns[1], before.campaigns[1]);
  });

  it('follow an assumption into its own segment only', () => {
    const after = computeFigures(
      edited(plan, ({ funnel }) => ({
        funnel: funnel && {
          ...funnel,
          assumptions: funnel.assumptions.map((one) => (one.segment === 'a' ? { ...one, averageDeal: 20 } : one)),
        },
      })),
    );
    assert.equal(after.segments[0]?.customers.value, 50);
    assert.equal(after.segments[1], before.segments[1]);
  });

  it('follow the period everywhere', () => {
    const after = computeFigures(
      edited(plan, ({ head }) => ({ head: { ...head, period: { start: '2027-01-01', end: '2027-06-30' } } })),
    );
    assert.equal(after.segments[0]?.stages[1]?.latestProductiveDate, '2027-06-30');
    assert.ok((after.campaigns[0]?.targets[0]?.effective ?? 100) < 100);
  });

  it('equal those of a plan that was never seen before', () => {
    const fresh = JSON.parse(JSON.stringify(computeFigures(buildPlan(draft))));
    assert.deepEqual(fresh, JSON.parse(JSON.stringify(before)));
  });
});
