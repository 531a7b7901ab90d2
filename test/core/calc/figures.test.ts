import assert from 'node:assert/strict';
import { computeFigures } from '../../../src/core/calc/compute-figures';
import type { Computed, StageFigures } from '../../../src/core/calc/figures';
import { buildPlan, duration, type PlanDraft } from '../../kit/plan-builder';

/** Ten customers a year through three stages: 100 leads, 40 meetings, 20 offers. */
const base: PlanDraft = {
  segments: [{ id: 'shops' }],
  stages: ['lead', 'meeting', 'offer', { id: 'client', terminal: 'won' }],
  funnel: {
    targets: [{ segment: 'shops', newRevenue: 100000 }],
    assumptions: [
      {
        segment: 'shops',
        averageDeal: 10000,
        conversion: { lead: 0.4, meeting: 0.5, offer: 0.5 },
        lag: { lead: '10d', meeting: '20d', offer: '30d' },
      },
    ],
    sourcing: { marketing: 0.6, sales: 0.4 },
  },
};

function segment(draft: PlanDraft) {
  const [only] = computeFigures(buildPlan(draft)).segments;
  assert.ok(only);
  return only;
}

function stage(draft: PlanDraft, id: string): StageFigures {
  const { stages, alternatives } = segment(draft);
  const found = [...stages, ...alternatives].find((one) => one.stage === id);
  assert.ok(found, id);
  return found;
}

const value = (figure: Computed | undefined) => (figure?.value == null ? (figure?.reason ?? 'absent') : figure.value);
const needs = (draft: PlanDraft) => segment(draft).stages.map(({ stage, need }) => [stage, value(need)]);
const withFunnel = (funnel: PlanDraft['funnel'], rest: PlanDraft = {}): PlanDraft => ({
  ...base,
  ...rest,
  funnel: { ...base.funnel, ...funnel },
});
const [shops] = base.funnel?.assumptions ?? [];

describe('what a segment needs', () => {
  it('follows from its target and rates, stage by stage', () => {
    assert.deepEqual(needs(base), [
      ['lead', 100],
      ['meeting', 40],
      ['offer', 20],
      ['client', 10],
    ]);
    assert.deepEqual(stage(base, 'meeting').bySource, {
      marketing: { need: { value: 24, formula: 'F5' } },
      sales: { need: { value: 16, formula: 'F5' } },
    });
  });

  it('shrinks by what open pipeline and committed revenue bring, but not below nothing', () => {
    const target = { segment: 'shops', newRevenue: 100000, openingPipeline: 60000, committedRevenue: 20000 };
    const figures = segment(withFunnel({ targets: [target] }));
    assert.equal(value(figures.newPipelineTarget), 50000);
    assert.equal(value(figures.customers), 5);
    assert.equal(value(figures.customersFromOpening), 3);
    const rich = segment(withFunnel({ targets: [{ ...target, openingPipeline: 900000 }] }));
    assert.equal(value(rich.newPipelineTarget), 0);
    assert.equal(value(rich.stages[0]?.need), 0);
  });

  it('can be stated in customers, which count as deals where money is needed', () => {
    const figures = segment(withFunnel({ targets: [{ segment: 'shops', newCustomers: 12, openingPipeline: 40000 }] }));
    assert.equal(value(figures.target), 120000);
    assert.equal(value(figures.customers), 10);
    const alone = withFunnel({
      targets: [{ segment: 'shops', newCustomers: 12 }],
      assumptions: [{ ...shops, averageDeal: undefined }],
    });
    assert.equal(value(segment(alone).customers), 12);
    assert.equal(value(segment(alone).stages[0]?.need), 120);
    assert.equal(value(segment(alone).target), 'shops has no average deal');
  });

  it('adds up several targets of one segment', () => {
    const targets = [
      { segment: 'shops', newRevenue: 70000 },
      { segment: 'shops', newRevenue: 30000 },
      { segment: 'elsewhere', newRevenue: 5 },
    ];
    assert.equal(value(segment(withFunnel({ targets })).customers), 10);
  });

  it('uses a source’s own rates for its share', () => {
    const own = { ...shops, bySource: { sales: { conversion: { lead: 0.8 }, lag: { lead: '2d' } } } };
    const draft = withFunnel({ assumptions: [own] });
    const lead = stage(draft, 'lead');
    // 10 customers: 6 through 0.1 and 4 through 0.8 × 0.5 × 0.5 = 0.2.
    assert.equal(value(lead.need), 80);
    assert.equal(value(lead.bySource.marketing?.need), 60);
    assert.equal(value(lead.bySource.sales?.need), 20);
    assert.equal(lead.latestProductiveDate, '2027-11-01');
    assert.equal(lead.bySource.sales?.latestProductiveDate, '2027-11-09');
    assert.equal(lead.bySource.marketing?.latestProductiveDate, undefined);
    assert.equal(value(stage(draft, 'meeting').need), 40);
  });

  it('keeps the segment’s rates for shares that no source with its own rates brings', () => {
    const own = {
      ...shops,
      bySource: { sales: { conversion: { lead: 0.8 } }, partner: { conversion: { lead: 0.1 } } },
    };
    assert.equal(value(stage(withFunnel({ assumptions: [own], sourcing: { sales: 0.4 } }), 'lead').need), 80);
  });

  it('leaves out stages that it skips', () => {
    const skipping = { ...shops, skips: ['meeting'], conversion: { lead: 0.2, offer: 0.5 } };
    assert.deepEqual(needs(withFunnel({ assumptions: [skipping] })), [
      ['lead', 100],
      ['offer', 20],
      ['client', 10],
    ]);
    assert.equal(stage(withFunnel({ assumptions: [skipping] }), 'lead').lagDays, 40);
  });

  it('does not pass lost and churned stages', () => {
    const stages = [
      'lead',
      { id: 'lost', terminal: 'lost' as const },
      'meeting',
      'offer',
      { id: 'client', terminal: 'won' as const },
      { id: 'gone', terminal: 'churned' as const },
    ];
    assert.deepEqual(
      needs({ ...base, stages }).map(([id]) => id),
      ['lead', 'meeting', 'offer', 'client'],
    );
  });

  it('ends in customers even where no stage is called won', () => {
    assert.deepEqual(needs({ ...base, stages: ['lead', 'meeting', 'offer'] }), [
      ['lead', 100],
      ['meeting', 40],
      ['offer', 20],
    ]);
  });
});

describe('what cannot be computed', () => {
  const reason = (draft: PlanDraft, id = 'lead') => value(stage(draft, id).need);

  it('says why and is never 0', () => {
    assert.equal(reason(withFunnel({ assumptions: [] })), 'shops has no assumptions');
    assert.equal(reason(withFunnel({ targets: [] })), 'shops has no target');
    assert.equal(
      reason(withFunnel({ assumptions: [{ ...shops, averageDeal: undefined }] })),
      'shops has no average deal',
    );
    assert.equal(reason(withFunnel({ assumptions: [{ ...shops, averageDeal: 0 }] })), 'the average deal of shops is 0');
    assert.equal(reason(withFunnel({ targets: [{ segment: 'shops' }] })), 'the target of shops names no amount');
    assert.equal(reason({ ...base, funnel: undefined }), 'shops has no target');
  });

  it('stops at the stage whose rate is missing or 0, not after it', () => {
    const missing = withFunnel({ assumptions: [{ ...shops, conversion: { lead: 0.4, offer: 0.5 } }] });
    assert.deepEqual(needs(missing), [
      ['lead', 'shops has no rate at meeting'],
      ['meeting', 'shops has no rate at meeting'],
      ['offer', 20],
      ['client', 10],
    ]);
    const zero = withFunnel({ assumptions: [{ ...shops, conversion: { lead: 0, meeting: 0.5, offer: 0.5 } }] });
    assert.deepEqual(needs(zero)[0], ['lead', 'the rate of shops at lead is 0']);
    assert.deepEqual(needs(zero)[1], ['meeting', 40]);
  });

  it('gives no date where a lag is missing, and counts supply up to the end of the period', () => {
    const draft = withFunnel(
      { assumptions: [{ ...shops, lag: { lead: '10d', offer: '30d' } }] },
      {
        campaigns: [
          {
            id: 'c',
            period: { start: '2027-12-01', end: '2028-01-30' },
            targets: [{ segment: 'shops', stage: 'lead', count: 61 }],
          },
        ],
      },
    );
    assert.equal(stage(draft, 'lead').latestProductiveDate, undefined);
    assert.equal(stage(draft, 'offer').latestProductiveDate, '2027-12-01');
    assert.deepEqual(stage(draft, 'lead').bySource.marketing?.supply, { raw: 61, effective: 31 });
  });

  it('leaves the totals unknown, since a part is not the whole', () => {
    const figures = computeFigures(
      buildPlan(
        withFunnel(
          {
            targets: [
              { segment: 'shops', newRevenue: 100000 },
              { segment: 'chains', newRevenue: 5 },
            ],
          },
          { segments: [{ id: 'shops' }, { id: 'chains' }], budget: { lines: [{ id: 'a', amount: 5 }] } },
        ),
      ),
    );
    assert.equal(value(figures.totals[0]?.need), 'chains has no assumptions');
    assert.equal(value(figures.cac), 'chains has no assumptions');
  });

  it('is everything in an empty plan', () => {
    const figures = computeFigures(buildPlan());
    assert.deepEqual(figures.segments, []);
    assert.equal(value(figures.cac), 'the plan has no budget');
    assert.equal(value(figures.costPerLead), 'the plan has no lifecycle stages');
    assert.equal(value(figures.ltv), 'the economics state neither monthly churn nor orders per year and lifetime');
    assert.equal(value(figures.ltvCac), value(figures.ltv));
  });

  it('needs no assumptions for ids that JavaScript objects know', () => {
    const odd = withFunnel({ sourcing: { marketing: 1 } }, { segments: [{ id: 'constructor' }] });
    assert.equal(value(segment(odd).target), 'constructor has no target');
  });
});

describe('what campaigns bring', () => {
  const year = { start: '2027-01-01', end: '2027-12-31' };
  const leads = (count: number) => [{ segment: 'shops', stage: 'lead', count }];
  const supply = (campaigns: PlanDraft['campaigns'], at = 'lead', source = 'marketing', funnel = {}) =>
    stage(withFunnel(funnel, { campaigns }), at).bySource[source];

  it('is counted by source against its need; a source without targets says nothing', () => {
    const marketing = supply([
      { id: 'a', period: { start: '2027-01-01', end: '2027-03-31' }, targets: leads(50) },
      { id: 'b', period: { start: '2027-10-23', end: '2027-11-11' }, targets: leads(20) },
    ]);
    assert.deepEqual(marketing?.supply, { raw: 70, effective: 60 });
    assert.deepEqual(marketing?.gap, { value: 0, rate: 0 });
    assert.equal(supply([{ id: 'a', targets: leads(50) }], 'lead', 'sales')?.supply, undefined);
  });

  it('of a source that the sourcing does not name has no need', () => {
    const partner = supply([{ id: 'a', source: 'partner', period: year, targets: leads(5) }], 'lead', 'partner');
    assert.equal(value(partner?.need), 'the sourcing gives partner no share');
    assert.equal(partner?.supply?.raw, 5);
    assert.equal(partner?.gap, undefined);
    const none = supply([{ id: 'a', period: year, targets: leads(5) }], 'lead', 'marketing', { sourcing: {} });
    assert.equal(value(none?.need), 'the plan states no sourcing');
  });

  it('without dates to be spread over counts in full', () => {
    assert.deepEqual(supply([{ id: 'a', targets: leads(50) }])?.supply, { raw: 50, effective: 50 });
  });

  it('is nothing when cancelled', () => {
    assert.equal(supply([{ id: 'a', status: 'cancelled', period: year, targets: leads(50) }])?.supply, undefined);
  });

  it('follows the intervals that a target states', () => {
    const byInterval = { '2027-Q1': 30, '2027-Q4': 10 };
    const shaped = { segment: 'shops', stage: 'lead', byInterval };
    // 32 of the 92 days of the last quarter lie before 1 November.
    const expected = { raw: 40, effective: 30 + (10 * 32) / 92 };
    assert.deepEqual(supply([{ id: 'a', period: year, targets: [shaped] }])?.supply, expected);
    const counted = supply([{ id: 'a', period: year, targets: [{ ...shaped, count: 80 }] }])?.supply;
    assert.deepEqual(counted, { raw: 80, effective: 2 * expected.effective });
  });

  it('is part of a parent that states the same target, and not of one that states another', () => {
    const campaigns = [
      { id: 'p', period: { start: '2027-01-01', end: '2027-01-31' }, budget: 100, targets: leads(50) },
      {
        id: 'c',
        parent: 'p',
        period: year,
        budget: 40,
        targets: [...leads(30), { segment: 'shops', stage: 'offer', count: 3 }],
      },
      { id: 'g', parent: 'c', period: year, budget: 10, targets: leads(5) },
      { id: 'q', period: year, targets: [] },
      { id: 'd', parent: 'q', period: { start: '2027-02-01', end: '2027-02-28' }, budget: 7, targets: leads(2) },
    ];
    assert.deepEqual(supply(campaigns)?.supply, { raw: 52, effective: 52 });
    assert.equal(supply(campaigns, 'offer')?.supply?.raw, 3);
    const figures = computeFigures(buildPlan({ ...base, campaigns }));
    assert.equal(figures.budget.campaigns, 107);
    assert.deepEqual(
      figures.campaigns.map(({ targets }) => targets.map(({ inParent }) => inParent === true)),
      [[false], [true, false], [true], [], [false]],
    );
    assert.equal(value(figures.costPerLead), 107 / 52);
  });

  it('counts every campaign of a circle of parents', () => {
    const campaigns = [
      { id: 'a', parent: 'b', budget: 1, targets: leads(10) },
      { id: 'b', parent: 'a', budget: 2, targets: leads(20) },
    ];
    assert.equal(supply(campaigns)?.supply?.raw, 30);
    assert.equal(computeFigures(buildPlan({ ...base, campaigns })).budget.campaigns, 3);
  });

  it('at a stage beside the main line counts as much as leads to the same volume one step on', () => {
    const stages = [
      'lead',
      { id: 'trial', alternativeTo: 'lead' },
      'meeting',
      'offer',
      { id: 'client', terminal: 'won' as const },
    ];
    const draft: PlanDraft = {
      ...withFunnel({
        assumptions: [
          {
            ...shops,
            conversion: { ...shops?.conversion, trial: 0.8 },
            lag: { lead: '10d', meeting: '20d', offer: '30d', trial: '1d' },
          },
        ],
      }),
      stages,
      campaigns: [
        {
          id: 'a',
          period: { start: '2027-01-01', end: '2027-01-31' },
          targets: [{ segment: 'shops', stage: 'trial', count: 10 }],
        },
      ],
    };
    assert.deepEqual(stage(draft, 'lead').bySource.marketing?.supply, { raw: 20, effective: 20 });
    const trial = stage(draft, 'trial');
    assert.equal(trial.lagDays, 51);
    assert.equal(trial.rate, 0.8);
    assert.deepEqual(trial.bySource.marketing?.supply, { raw: 10, effective: 10 });
    assert.equal(value(trial.need), 'trial stands beside lead; the plan does not say how many come this way');
    assert.deepEqual(
      segment(draft).stages.map((one) => one.stage),
      ['lead', 'meeting', 'offer', 'client'],
    );
  });
});

describe('supply coverage', () => {
  const period = { start: '2027-01-01', end: '2027-01-31' };
  const of = (campaigns: PlanDraft['campaigns'], target = {}) => {
    const draft = withFunnel({ targets: [{ segment: 'shops', newRevenue: 100000, ...target }] }, { campaigns });
    const { coverage } = segment(draft);
    return [value(coverage.value), value(coverage.required)];
  };

  it('is what the win rate asks for when every source meets its share', () => {
    assert.deepEqual(of([]), [2, 2]);
    assert.deepEqual(of([{ id: 'a', period, targets: [{ segment: 'shops', stage: 'lead', count: 60 }] }]), [2, 2]);
    assert.deepEqual(of([], { openingPipeline: 100000 }), [2, 2]);
  });

  it('counts leads carried on to the last open stage', () => {
    // 30 of 60 marketing leads: 6 offers of 12, and 8 of sales.
    assert.deepEqual(of([{ id: 'a', period, targets: [{ segment: 'shops', stage: 'lead', count: 30 }] }]), [1.4, 2]);
  });

  it('starts a source at the first stage where it has targets', () => {
    const meetings = { id: 'a', source: 'sales', period, targets: [{ segment: 'shops', stage: 'meeting', count: 8 }] };
    assert.deepEqual(of([meetings]), [(12 + 4) / 10, 2]);
  });

  it('measures against the target without committed revenue', () => {
    assert.deepEqual(of([], { committedRevenue: 50000 }), [2, 2]);
    assert.deepEqual(of([], { committedRevenue: 100000 }), ['nothing is left to win', 2]);
  });
});

describe('capacity', () => {
  const of = (capacity: PlanDraft['capacity']) => computeFigures(buildPlan({ ...base, capacity }));

  it('is the quota of all, ramped, against the target', () => {
    const figures = of([{ segment: 'shops', headcount: 2, quota: 60000, attainment: 0.75 }]);
    assert.equal(value(figures.segments[0]?.capacity.value), 90000);
    assert.equal(value(figures.segments[0]?.capacity.rate), 0.9);
  });

  it('counts a quota as often as its time fits into the plan', () => {
    const figures = of([{ segment: 'shops', headcount: 1, quota: 5000, per: duration('1mo') }]);
    assert.equal(value(figures.capacity[0]?.value), 60000);
  });

  it('ramps hires by months, by steps, and up to the end of the plan', () => {
    const ramped = (hire: object, rampSteps: readonly number[] = []) =>
      value(of([{ segment: 'shops', headcount: 1, rampSteps, hires: [hire] }]).capacity[0]?.rampedHeadcount);
    assert.equal(ramped({ start: '2027-12-22', count: 2, ramp: duration('3mo') }), 1 + (2 * 10 * 0.5) / 365);
    assert.equal(ramped({ start: '2028-01-01' }), 1);
    assert.equal(ramped({ start: '2027-01-01', rampSteps: [0, 0.5] }), 1 + (28 * 0.5 + 365 - 59) / 365);
    assert.equal(ramped({ start: '2026-12-01', ramp: duration('2mo'), rampFactor: 0 }), 1 + (365 - 31) / 365);
    assert.equal(ramped({ start: '2028-01-01' }, [0]), (365 - 31) / 365);
  });

  it('says why there is none', () => {
    const reason = (capacity: PlanDraft['capacity']) => value(of(capacity).segments[0]?.capacity.value);
    assert.equal(reason([]), 'shops has no capacity entry');
    assert.equal(
      reason([{ segment: 'shops', headcount: 2, monthlyLoad: 9 }]),
      'no capacity entry of shops states a quota in money',
    );
    assert.equal(reason([{ segment: 'shops', quota: 9 }]), 'the capacity for shops states no headcount');
    assert.equal(reason([{ role: 'seller', segment: 'shops', quota: 9 }]), 'seller states no headcount');
  });
});

describe('a promise', () => {
  const of = (handoff: object, rest: PlanDraft = {}) => {
    const draft = { ...base, ...rest, handoffs: [{ id: 'h', from: 'lead', to: 'meeting', ...handoff }] };
    const [only] = computeFigures(buildPlan(draft)).handoffs;
    assert.ok(only);
    return only;
  };

  it('is weighed against the need of its source at the stage that it comes from', () => {
    const figures = of({ commitment: { volume: 5, per: duration('1mo'), source: 'marketing' } });
    assert.deepEqual([figures.promised, figures.needed, figures.periods].map(value), [60, 60, 12]);
    assert.equal(value(figures.assumedAcceptance), 0.4);
    assert.equal(value(of({ commitment: { volume: 5, per: duration('1mo') } }).needed), 60);
    assert.equal(value(of({}).needed), 100);
  });

  it('by the week is counted in months of 365/12 days', () => {
    const figures = of({ commitment: { volume: 7, per: duration('1w'), source: 'marketing' } });
    assert.ok(Math.abs(Number(value(figures.promised)) - 365) < 1e-9);
    assert.ok(Math.abs(Number(value(figures.promisedPerMonth)) - 365 / 12) < 1e-9);
  });

  it('by segment is weighed segment by segment', () => {
    const figures = of({ commitment: { per: duration('3mo'), source: 'sales', bySegment: { shops: 9, ghosts: 1 } } });
    assert.equal(value(figures.promised), 40);
    assert.equal(value(figures.bySegment?.shops?.promised), 36);
    assert.equal(value(figures.bySegment?.shops?.needed), 40);
    assert.equal(value(figures.bySegment?.ghosts?.needed), 'no segment with a target passes lead');
  });

  it('meets the load of the stage that it goes to', () => {
    const capacity = [
      { stage: 'meeting', headcount: 3, monthlyLoad: 60 },
      { stage: 'lead', headcount: 9, monthlyLoad: 1 },
    ];
    assert.equal(value(of({}, { capacity }).loadPerMonth), 180);
    assert.equal(value(of({}).loadPerMonth), 'no capacity entry states a monthly load at meeting');
  });

  it('compares acceptance with the rates of the source that promises', () => {
    const own = { ...shops, bySource: { marketing: { conversion: { lead: 0.2 } } } };
    const commitment = { volume: 5, per: duration('1mo'), source: 'marketing', acceptance: 0.2 };
    const figures = of({ commitment }, withFunnel({ assumptions: [own] }));
    assert.equal(value(figures.assumedAcceptance), 0.2);
  });

  it('without a volume, a time or a source with a share says so', () => {
    assert.equal(value(of({}).promised), 'h promises no volume');
    assert.equal(value(of({ commitment: { volume: 5 } }).promised), 'h does not say per what time it promises');
    assert.equal(
      value(of({ commitment: { volume: 5, per: duration('0d') } }).promised),
      'h promises per no time at all',
    );
    const partner = of({ commitment: { volume: 5, per: duration('1mo'), source: 'partner' } });
    assert.equal(value(partner.needed), 'the sourcing gives partner no share');
  });
});

describe('money', () => {
  it('adds budgets in minor units, by side', () => {
    const lines = [
      { id: 'a', side: 'marketing' as const, category: 'programmes', amount: 110000.1 },
      { id: 'programmes', side: 'marketing' as const, amount: 60000.2 },
      { id: 'c', side: 'shared' as const, amount: 45000.3 },
      { id: 'd' },
    ];
    const { budget } = computeFigures(buildPlan({ ...base, budget: { total: 215000.6, lines } }));
    assert.deepEqual(budget, {
      total: 215000.6,
      lines: 215000.6,
      bySide: { marketing: 170000.3, sales: 0, shared: 45000.3 },
      programmes: 170000.3,
      campaigns: 0,
    });
  });

  it('counts customers from new and from open pipeline', () => {
    const draft = withFunnel(
      { targets: [{ segment: 'shops', newRevenue: 100000, openingPipeline: 60000, committedRevenue: 20000 }] },
      {
        budget: {
          lines: [
            { id: 'a', category: 'programmes', amount: 4000 },
            { id: 'b', amount: 4000 },
          ],
        },
      },
    );
    assert.equal(value(computeFigures(buildPlan(draft)).cac), 1000);
    const scope = { cacScope: 'programmes' as const };
    assert.equal(value(computeFigures(buildPlan({ ...draft, economics: scope })).cac), 500);
    const without = { ...draft, economics: scope, budget: { total: 9, lines: [] } };
    assert.equal(value(computeFigures(buildPlan(without)).cac), 'the budget has no programmes line');
    assert.equal(value(computeFigures(buildPlan({ ...without, economics: undefined })).cac), 9 / 8);
  });

  it('needs a margin for a lifetime value', () => {
    const ltv = (economics: PlanDraft['economics']) => value(computeFigures(buildPlan({ ...base, economics })).ltv);
    assert.equal(ltv({ monthlyChurn: 0.02 }), 'the economics state no gross margin');
    assert.equal(ltv({ monthlyChurn: 0, grossMargin: 0.8 }), 'the monthly churn is 0');
    assert.equal(ltv({ grossMargin: 0.5, ordersPerYear: 2, lifetime: duration('18mo') }), 15000);
  });
});
