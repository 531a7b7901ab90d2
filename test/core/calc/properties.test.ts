import assert from 'node:assert/strict';
import fc from 'fast-check';
import { computeFigures } from '../../../src/core/calc/compute-figures';
import type { Figures } from '../../../src/core/calc/figures';
import { forwardFunnel, reverseFunnel } from '../../../src/core/calc/funnel';
import { firstStageNeed, sensitivity } from '../../../src/core/calc/sensitivity';
import { effectiveVolume } from '../../../src/core/calc/supply';
import { ceilVolume, dateOfDay, dayNumber } from '../../../src/core/units';
import { buildPlan, type PlanDraft } from '../../kit/plan-builder';

const settings = { seed: 42, numRuns: 300 };
const rate = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
const rates = fc.array(rate, { minLength: 1, maxLength: 8 });
const customers = fc.integer({ min: 1, max: 100000 });
const day = fc.integer({ min: dayNumber('2026-06-01'), max: dayNumber('2028-06-01') }).map(dateOfDay);
const period = fc
  .tuple(day, fc.integer({ min: 0, max: 500 }))
  .map(([start, days]) => ({ start, end: dateOfDay(dayNumber(start) + days) }));

describe('the funnel', () => {
  it('walked back and forth returns to the start', () => {
    fc.assert(
      fc.property(customers, rates, (n, chain) => {
        const [first] = reverseFunnel(n, chain);
        const end = forwardFunnel(first ?? Number.NaN, chain).at(-1) ?? Number.NaN;
        return Math.abs(end - n) <= 1e-9 * n;
      }),
      settings,
    );
  });

  it('never needs more leads when more of them convert', () => {
    fc.assert(
      fc.property(customers, rates, fc.nat(), rate, (n, chain, at, more) => {
        const i = at % chain.length;
        const better = chain.map((one, j) => (j === i ? Math.max(one, more) : one));
        const [before, after] = [reverseFunnel(n, chain)[0] ?? 0, reverseFunnel(n, better)[0] ?? 0];
        return after <= before * (1 + 1e-12) && ceilVolume(after) <= ceilVolume(before);
      }),
      settings,
    );
  });

  it('never needs more leads with a better win rate or deal, open pipeline included', () => {
    const amount = fc.integer({ min: 0, max: 1e7 });
    fc.assert(
      fc.property(amount, amount, rates, rate, (newRevenue, openingPipeline, chain, more) => {
        const conversion = chain.map((share, i) => ({ stage: `s${i}`, rate: share }));
        const inputs = { newRevenue, openingPipeline, averageDeal: 100, conversion };
        const last = conversion.length - 1;
        const better = conversion.map((one, i) => (i === last ? { ...one, rate: Math.max(one.rate, more) } : one));
        const before = firstStageNeed(inputs) ?? Number.NaN;
        assert.ok((firstStageNeed({ ...inputs, conversion: better }) ?? Number.NaN) <= before * (1 + 1e-12));
        assert.ok((firstStageNeed({ ...inputs, averageDeal: 120 }) ?? Number.NaN) <= before * (1 + 1e-12));
      }),
      settings,
    );
  });

  it('is moved most by the assumption that is listed first', () => {
    fc.assert(
      fc.property(customers, rates, (n, chain) => {
        const conversion = chain.map((share, i) => ({ stage: `s${i}`, rate: share }));
        const list = sensitivity({ newRevenue: n * 10, averageDeal: 10, conversion }, { points: 0.01, deal: 0.1 });
        const weights = list.map(({ low, high }) => Math.max(Math.abs(low.change), Math.abs(high.change)));
        assert.equal(list.length, chain.length + 1);
        assert.deepEqual(
          weights,
          [...weights].sort((a, b) => b - a),
        );
        assert.ok(list.every(({ low, high }) => low.change >= -1e-6 && high.change <= 1e-6));
      }),
      settings,
    );
  });
});

describe('effective supply', () => {
  it('never exceeds raw supply, nor falls below nothing', () => {
    const interval = fc.tuple(period, fc.integer({ min: 0, max: 1000 })).map(([part, count]) => ({ ...part, count }));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        period,
        fc.option(day, { nil: undefined }),
        fc.array(interval, { maxLength: 5 }),
        (count, when, latest, byInterval) => {
          const { effective, days, productiveDays } = effectiveVolume({ count, period: when, latest, byInterval });
          return effective >= 0 && effective <= count && productiveDays >= 0 && productiveDays <= days;
        },
      ),
      settings,
    );
  });

  it('never shrinks when the latest productive day moves on', () => {
    fc.assert(
      fc.property(period, day, fc.nat({ max: 400 }), (when, latest, later) => {
        const at = (date: string) => effectiveVolume({ count: 1000, period: when, latest: date }).effective;
        return at(dateOfDay(dayNumber(latest) + later)) >= at(latest);
      }),
      settings,
    );
  });
});

const segments = ['a', 'b', 'c'];
const stages = ['lead', 'meeting', 'offer', { id: 'client', terminal: 'won' as const }];
const anyRate = fc.option(
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  { nil: undefined },
);
const chain = fc
  .record({ lead: anyRate, meeting: anyRate, offer: anyRate })
  .map((all) =>
    Object.fromEntries(Object.entries(all).flatMap(([id, share]) => (share === undefined ? [] : [[id, share]]))),
  );
const money = fc.option(fc.integer({ min: 0, max: 1e6 }), { nil: undefined });
const segment = fc.constantFrom(...segments);
const source = fc.constantFrom('marketing', 'sales', 'partner');

/** Plans with holes: missing targets, rates of 0, unknown sources, parents that do not exist or form a circle. */
const draft: fc.Arbitrary<PlanDraft> = fc.record({
  segments: fc.constant(segments.map((id) => ({ id }))),
  stages: fc.constant(stages),
  funnel: fc.record({
    targets: fc.array(
      fc.record({ segment, newRevenue: money, newCustomers: money, openingPipeline: money, committedRevenue: money }),
      { maxLength: 4 },
    ),
    assumptions: fc.array(
      fc.record({
        segment,
        averageDeal: money,
        conversion: chain,
        lag: fc.constantFrom<Readonly<Record<string, string>>>({}, { lead: '10d', meeting: '1mo', offer: '12h' }),
        skips: fc.constantFrom<readonly string[]>([], ['meeting']),
        bySource: fc.dictionary(source, fc.record({ conversion: chain })),
      }),
      { maxLength: 4 },
    ),
    sourcing: fc.dictionary(source, rate),
  }),
  campaigns: fc.array(
    fc.record({
      id: fc.constantFrom('k1', 'k2', 'k3', 'k4'),
      parent: fc.constantFrom(undefined, 'k1', 'k2', 'none'),
      source,
      period: fc.option(period, { nil: undefined }),
      budget: money,
      targets: fc.array(
        fc.record({ segment, stage: fc.constantFrom('lead', 'offer', 'client', 'none'), count: fc.nat({ max: 1000 }) }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 6 },
  ),
});

const fewer = { ...settings, numRuns: 100 };

describe('the figures of any plan', () => {
  it('are finite or say why not, and effective supply stays within raw', () => {
    fc.assert(
      fc.property(draft, (plan) => {
        const figures = computeFigures(buildPlan(plan));
        everyNumber(figures, (value) => assert.ok(Number.isFinite(value)));
        everyReason(figures, (reason) => assert.ok(reason.length > 5));
        for (const { stages: all } of figures.segments)
          for (const { bySource } of all)
            for (const { supply } of Object.values(bySource)) assert.ok(!supply || supply.effective <= supply.raw);
        assert.deepEqual(JSON.parse(JSON.stringify(figures)), figures);
      }),
      fewer,
    );
  });

  it('do not depend on the order of campaigns, targets, lines or segments', () => {
    fc.assert(
      fc.property(draft, (plan) => {
        const ids = new Set(plan.campaigns?.map(({ id }) => id));
        // Of two entries with one id the first counts, so only distinct ones may change places.
        fc.pre(ids.size === (plan.campaigns?.length ?? 0));
        const assumed = plan.funnel?.assumptions ?? [];
        fc.pre(new Set(assumed.map((one) => one.segment)).size === assumed.length);
        const turned: PlanDraft = {
          ...plan,
          segments: [...(plan.segments ?? [])].reverse(),
          campaigns: [...(plan.campaigns ?? [])]
            .reverse()
            .map((one) => ({ ...one, targets: [...(one.targets ?? [])].reverse() })),
          funnel: {
            ...plan.funnel,
            targets: [...(plan.funnel?.targets ?? [])].reverse(),
            assumptions: [...assumed].reverse(),
          },
        };
        assert.deepEqual(sorted(computeFigures(buildPlan(turned))), sorted(computeFigures(buildPlan(plan))));
      }),
      fewer,
    );
  });
});

/** What does not depend on order: supplies, needs and sums by name. */
function sorted(figures: Figures) {
  const stagesOf = (all: Figures['segments'][number]['stages']) =>
    Object.fromEntries(
      all.map(({ stage, need, bySource }) => [stage, { need: need.value, bySource: supplies(bySource) }]),
    );
  return {
    segments: Object.fromEntries(
      figures.segments.map((one) => [one.segment, [one.coverage.value.value, stagesOf(one.stages)]]),
    ),
    totals: figures.totals.map(({ need, rate: share }) => [need.value, share.value]),
    budget: figures.budget,
    costPerLead: figures.costPerLead.value,
  };
}

function supplies(bySource: Figures['segments'][number]['stages'][number]['bySource']) {
  return Object.fromEntries(Object.entries(bySource).map(([name, { need, supply }]) => [name, [need.value, supply]]));
}

function everyNumber(value: unknown, check: (value: number) => void): void {
  if (typeof value === 'number') check(value);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) everyNumber(part, check);
}

function everyReason(value: unknown, check: (reason: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('value' in value && value.value === null)
    check('reason' in value && typeof value.reason === 'string' ? value.reason : '');
  for (const part of Object.values(value)) everyReason(part, check);
}
