import assert from 'node:assert/strict';
import { quotaAttainment, slaAttainment } from '../../../src/core/calc/attainment';
import { overAssignment, rampedHeadcount, salesCapacity } from '../../../src/core/calc/capacity';
import { closedByAge } from '../../../src/core/calc/close-by-age';
import { shopRatios } from '../../../src/core/calc/commerce';
import { promisedVolume, smallestPromise } from '../../../src/core/calc/commitment';
import { coverage, expectedAttainment, requiredCoverage } from '../../../src/core/calc/coverage';
import {
  acquisitionCost,
  costPer,
  lifetimeValue,
  orderLifetimeValue,
  paybackMonths,
  returnOnAdSpend,
  returnOnMarketing,
} from '../../../src/core/calc/economics';
import {
  blendedRate,
  customersNeeded,
  forwardFunnel,
  newPipelineTarget,
  reverseFunnel,
  sharesMakeWhole,
} from '../../../src/core/calc/funnel';
import { lagInDays, latestProductiveDate } from '../../../src/core/calc/lag';
import { intersect } from '../../../src/core/calc/overlap';
import { marketOf, shareNeeded } from '../../../src/core/calc/reach';
import { revenueRetention } from '../../../src/core/calc/retention';
import { decayedPoints, scoreReach } from '../../../src/core/calc/score';
import { firstStageNeed } from '../../../src/core/calc/sensitivity';
import { dueTime } from '../../../src/core/calc/sla-time';
import { effectiveVolume, gap } from '../../../src/core/calc/supply';
import { pipelineVelocity } from '../../../src/core/calc/velocity';
import type { Duration } from '../../../src/core/model/values';
import {
  addDays,
  addMonths,
  ceilVolume,
  daysBetween,
  minorUnits,
  monthsIn,
  parseDuration,
  parseRate,
  roundHalfUp,
  sum,
  sumMoney,
  timesIn,
} from '../../../src/core/units';
import vectors from './vectors.json';

/** What a vector gives; read with `num`, `rates` and their like so that a missing input fails the test. */
type Input = Readonly<Record<string, unknown>>;

/** Vector -> the formula of plan format section 7 (or the section of its convention) and how our functions answer it. */
const answers: Readonly<Record<string, readonly [formula: string, (input: Input) => unknown]>> = {
  'TV-01': ['F3', (i) => needs(i)],
  'TV-02': [
    'F3',
    (i) => {
      const chain = [...volumes(i)].reverse();
      const rates = [...conversionOf(i)].reverse().map(([, share]) => share);
      const whole = [ceilVolume(chain[0] ?? 0)];
      for (const share of rates) whole.push(ceilVolume((whole.at(-1) ?? 0) / share));
      return {
        unrounded: chain.map((value) => roundHalfUp(value, 6)),
        ceil: chain.map(ceilVolume),
        wrong_if_ceiled_each_step: whole,
      };
    },
  ],
  'TV-03': [
    'F1',
    (i) => {
      const target = pipelineTarget(i, rate(i.win_rate));
      return {
        from_opening: num(i, 'opening_pipeline') * rate(i.win_rate),
        new_pipeline_revenue: target,
        new_customers: customersNeeded(target, num(i, 'average_deal')),
      };
    },
  ],
  'TV-04': ['F3', (i) => needs(i)],
  'TV-05': ['F3', (i) => trap(i, 'naive_double_chain', (n, rates) => rates.reduce((v, r) => v / r, n))],
  'TV-06': ['F3', (i) => trap(i, 'naive_double_product', (n, rates) => n / rates.reduce((v, r) => v * r, 1))],
  'TV-07': [
    '6.3',
    (i) => {
      const shares = list(i, 'shares').map(rate);
      return { sums_to_one: sharesMakeWhole(shares), naive_double: String(shares.reduce((a, b) => a + b, 0)) };
    },
  ],
  'TV-08': [
    'F4',
    (i) => {
      const stages = forwardFunnel(num(i, 'leads'), list(i, 'conversion').map(rate));
      return {
        stages: stages.map((value) => roundHalfUp(value, 2)),
        revenue: roundHalfUp((stages.at(-1) ?? 0) * num(i, 'average_deal'), 2),
      };
    },
  ],
  'TV-09': ['F7', (i) => productive(i)],
  'TV-10': ['F7', (i) => productive(i)],
  'TV-11': [
    'F7',
    (i) => {
      const date = latestProductiveDate(text(i, 'period_end'), [duration(`${num(i, 'lag_days')}d`)]);
      return { date, before_plan_start: date < '2027-01-01' };
    },
  ],
  'TV-12': ['F8', (i) => effective(i)],
  'TV-13': ['F8', (i) => effective(i)],
  'TV-14': ['F8', (i) => effective(i)],
  'TV-15': [
    'F9',
    (i) => {
      const counts = list(i, 'campaigns').map(Number);
      // The shares are those of TV-12: the year's campaigns until 29 September, the others in full.
      const parts = list(i, 'productive_share').map((share, n) => {
        const year = share === '272/365';
        const period = { start: '2027-01-01', end: year ? '2027-12-31' : '2027-03-31' };
        return effectiveVolume({ count: counts[n] ?? 0, period, latest: '2027-09-29' }).effective;
      });
      const over = gap(sum(parts), num(i, 'required'));
      return {
        raw: sum(counts),
        effective: roundHalfUp(sum(parts), 2),
        gap: roundHalfUp(over?.value ?? 0, 2),
        gap_rate: roundHalfUp((over?.rate ?? 0) * 100, 1),
      };
    },
  ],
  'TV-16': [
    'F10',
    (i) => {
      const created = mapOf(i, 'created');
      const rates = list(i, 'close_rate_by_age').map(rate);
      const closed = closedByAge(
        ['q0', 'q-1', 'q-2', 'q-3', 'q-4'].map((q) => Number(created[q])),
        rates,
      );
      const missing = closed - num(i, 'required_deals');
      return {
        total_close_rate: `${roundHalfUp(sum(rates) * 100, 1)}%`,
        closed: roundHalfUp(closed, 1),
        gap_deals: roundHalfUp(missing, 1),
        gap_revenue: roundHalfUp(missing * num(i, 'average_deal'), 1),
      };
    },
  ],
  'TV-17': ['F11', (i) => velocity(i)],
  'TV-18': ['F11', (i) => velocity(i)],
  'TV-19': [
    'F12',
    (i) => {
      const [open, target, win] = [num(i, 'open_pipeline'), num(i, 'remaining_target'), rate(i.win_rate)];
      const [has, wants] = [coverage(open, target) ?? 0, requiredCoverage(win) ?? 0];
      return {
        coverage: roundHalfUp(has, 2),
        required_coverage: roundHalfUp(wants, 2),
        expected_won: open * win,
        expected_attainment: roundHalfUp((expectedAttainment(open, win, target) ?? 0) * 100, 1),
        enough: has >= wants,
      };
    },
  ],
  'TV-20': [
    'F12',
    (i) =>
      Object.fromEntries(
        Object.entries(i).map(([segment, value]) => {
          const of = record(value);
          const has = coverage(num(of, 'opening') + num(of, 'created'), num(of, 'target'));
          return [segment, { coverage: has, required: requiredCoverage(rate(of.win)) }];
        }),
      ),
  ],
  'TV-21': [
    'F14',
    (i) => ({
      cac: acquisitionCost(sumMoney([num(i, 'marketing_cost'), num(i, 'sales_cost')], 'EUR'), num(i, 'new_customers')),
    }),
  ],
  'TV-22': [
    'F15',
    (i) => {
      const month = num(i, 'revenue') / num(i, 'customers') / 12;
      const [margin, churn, cac] = [rate(i.gross_margin), rate(i.monthly_churn), 18000];
      const ltv = lifetimeValue(month, margin, churn) ?? 0;
      return {
        arpa_month: roundHalfUp(month, 2),
        ltv: roundHalfUp(ltv, 2),
        ltv_cac: roundHalfUp(ltv / cac, 2),
        payback_months: roundHalfUp(paybackMonths(cac, month, margin) ?? 0, 2),
      };
    },
  ],
  'TV-23': ['F17', (i) => ({ months: paybackMonths(num(i, 'cac'), num(i, 'arpa_month'), rate(i.gross_margin)) })],
  'TV-24': [
    'F18',
    (i) => {
      const [revenue, cost] = [num(i, 'attributed_revenue'), num(i, 'cost')];
      return {
        romi_percent: roundHalfUp((returnOnMarketing(revenue, rate(i.gross_margin), cost) ?? 0) * 100, 1),
        roas: roundHalfUp(returnOnAdSpend(revenue, cost) ?? 0, 2),
      };
    },
  ],
  'TV-25': [
    'F19',
    (i) => {
      const [leads, mqls] = forwardFunnel(num(i, 'leads'), [rate(i.lead_to_mql)]);
      return {
        cost_per_lead: roundHalfUp(costPer(num(i, 'cost'), leads ?? 0) ?? 0, 2),
        cost_per_mql: roundHalfUp(costPer(num(i, 'cost'), mqls ?? 0) ?? 0, 2),
      };
    },
  ],
  'TV-26': [
    'F20',
    (i) => {
      const hire = record(i.hire);
      const start = text(hire, 'start');
      const joining = {
        start,
        count: num(hire, 'count'),
        ramp: duration(text(hire, 'ramp')),
        rampFactor: rate(hire.ramp_factor),
      };
      const year = { start: '2027-01-01', end: addDays('2027-01-01', num(i, 'period_days') - 1) };
      const persons = rampedHeadcount({ headcount: num(i, 'headcount'), hires: [joining] }, year);
      const capacity = salesCapacity(persons, num(i, 'quota'), rate(i.attainment));
      return {
        hire_days: daysBetween(start, year.end),
        ramp_days: daysBetween(start, addDays(addMonths(start, joining.ramp.months), -1)),
        hire_fte: roundHalfUp(persons - num(i, 'headcount'), 6),
        capacity: roundHalfUp(capacity, 2),
        target: 1500000,
        ratio: roundHalfUp(capacity / 1500000, 4),
      };
    },
  ],
  'TV-27': [
    'F20',
    (i) => {
      const persons = rampedHeadcount({ headcount: num(i, 'headcount') }, { start: '2027-01-01', end: '2027-12-31' });
      const capacity = salesCapacity(persons, num(i, 'quota'), rate(i.attainment));
      return { capacity: roundHalfUp(capacity, 2), ratio: roundHalfUp(capacity / num(i, 'target'), 4) };
    },
  ],
  'TV-28': [
    'F21',
    (i) => {
      const quotas = list(i, 'quotas').map(Number);
      const over = overAssignment(quotas, num(i, 'target')) ?? 0;
      return { sum: sumMoney(quotas, 'EUR'), over_assignment_percent: roundHalfUp(over * 100, 1) };
    },
  ],
  'TV-29': [
    'F22',
    (i) => {
      const most = reach(i);
      return {
        max_fit: most.fit,
        max_engagement: most.engagement,
        max_total: most.total,
        reachable: most.total >= num(i, 'threshold'),
      };
    },
  ],
  'TV-30': [
    'F22',
    (i) => {
      const most = reach(i);
      return { max_total: most.total, reachable: most.total >= num(i, 'threshold') };
    },
  ],
  'TV-31': [
    'F23',
    (i) => ({
      points: roundHalfUp(
        decayedPoints(num(i, 'points'), duration(text(i, 'half_life')).totalDays, num(i, 'age_days')),
        2,
      ),
    }),
  ],
  'TV-32': [
    '6.2',
    (i) => {
      const amounts = list(i, 'amounts').map(Number);
      const cents = minorUnits(sumMoney(amounts, 'EUR'), 'EUR');
      return {
        sum: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`,
        naive_double: String(amounts.reduce((a, b) => a + b, 0)),
      };
    },
  ],
  'TV-33': ['2', (i) => ({ parsed: list(i, 'values').map((value) => parseRate(value) ?? 'error STR-004') })],
  'TV-34': ['2', (i) => ({ parsed: list(i, 'values').map(durationInWords) })],
  'TV-35': [
    'F24',
    (i) => {
      const due = dueAt(i);
      return { weekday: started(due?.started), due: due?.local };
    },
  ],
  'TV-36': ['F24', (i) => ({ due: dueAt(i)?.local })],
  'TV-37': ['F24', (i) => ({ due: dueAt(i)?.local })],
  'TV-38': [
    'F26',
    (i) => {
      const year = { start: '2027-01-01', end: '2027-12-31' };
      const periods = timesIn(year, duration(text(i, 'per'))) ?? 0;
      const committed = promisedVolume(num(i, 'volume'), periods);
      assert.equal(monthsIn(year), num(i, 'months'));
      return {
        committed,
        enough: committed >= num(i, 'required'),
        required_per_month: num(i, 'required') / periods,
        smallest_whole: smallestPromise(num(i, 'required'), periods),
      };
    },
  ],
  'TV-39': [
    '6.5',
    (i) => {
      const flows = list(i, 'segments').map((one) => ({
        from: num(record(one), 'mql'),
        to: num(record(one), 'customers'),
      }));
      const [mid, ent] = flows.map((flow) => blendedRate([flow]) ?? 0);
      const percent = (value: number) => `${roundHalfUp(value * 100, 1).toFixed(1)}%`;
      return {
        mid_market: percent(mid ?? 0),
        enterprise: percent(ent ?? 0),
        blended_percent: roundHalfUp((blendedRate(flows) ?? 0) * 100, 2),
        wrong_simple_mean: percent(((mid ?? 0) + (ent ?? 0)) / 2),
      };
    },
  ],
  'TV-40': ['F31', (i) => ({ overlap: intersect(record(i.a), record(i.b)) })],
  'TV-41': [
    'F32',
    (i) => ({
      share_percent: (shareNeeded(num(i, 'new_customers'), num(i, 'accounts')) ?? 0) * 100,
      sam_from_accounts: marketOf(num(i, 'accounts'), num(i, 'average_deal')),
    }),
  ],
  'TV-42': ['F3', (i) => needs(i, 'order')],
  'TV-43': [
    'F27',
    (i) => {
      const ratios = shopRatios({
        revenue: num(i, 'revenue'),
        orders: num(i, 'orders'),
        sessions: num(i, 'sessions'),
        funnelOrders: num(i, 'funnel_orders'),
        repeatOrders: num(i, 'repeat_orders'),
        carts: num(i, 'carts'),
      });
      return {
        average_order: roundHalfUp(ratios.averageOrder ?? 0, 2),
        conversion_percent: roundHalfUp((ratios.conversion ?? 0) * 100, 2),
        repeat_percent: roundHalfUp((ratios.repeat ?? 0) * 100, 2),
        cart_abandonment_percent: roundHalfUp((ratios.cartAbandonment ?? 0) * 100, 2),
      };
    },
  ],
  'TV-44': [
    'F16',
    (i) => {
      const [revenue, orders] = text(i, 'average_order').split('/').map(Number);
      const cac = acquisitionCost(num(i, 'cost'), num(i, 'new_customers')) ?? 0;
      const ltv = orderLifetimeValue({
        averageOrder: (revenue ?? 0) / (orders ?? 0),
        ordersPerYear: num(i, 'orders_per_year'),
        lifetimeYears: num(i, 'lifetime_years'),
        grossMargin: rate(i.gross_margin),
      });
      return { cac: roundHalfUp(cac, 2), ltv: roundHalfUp(ltv, 2), ltv_cac: roundHalfUp(ltv / cac, 2) };
    },
  ],
  'TV-45': [
    'F28',
    (i) => {
      const moves = {
        opening: num(i, 'opening_arr'),
        expansion: num(i, 'expansion'),
        contraction: num(i, 'contraction'),
        churn: num(i, 'churn'),
      };
      const kept = revenueRetention(moves);
      return {
        nrr_percent: roundHalfUp((kept?.net ?? 0) * 100, 1),
        grr_percent: roundHalfUp((kept?.gross ?? 0) * 100, 1),
      };
    },
  ],
  'TV-46': [
    'F30',
    (i) => {
      // 60 customers behind rates of 25, 80, 60, 80 and 25 %, as in the example that the vector was taken from.
      const funnel = (mql: number) =>
        firstStageNeed({
          newRevenue: 1200000,
          averageDeal: 20000,
          conversion: [0.25, mql, 0.6, 0.8, 0.25].map((share, n) => ({ stage: `s${n}`, rate: share })),
        }) ?? 0;
      assert.equal(roundHalfUp(funnel(0.8), 6), num(i, 'base_leads'));
      return { leads: roundHalfUp(funnel(0.85), 2), saved: roundHalfUp(funnel(0.8) - funnel(0.85), 2) };
    },
  ],
  'TV-47': [
    'F29',
    (i) => ({ percent: roundHalfUp((quotaAttainment(num(i, 'closed'), num(i, 'quota')) ?? 0) * 100, 1) }),
  ],
  'TV-48': ['F25', (i) => attainment(i, 'percent')],
  'TV-49': ['F25', (i) => attainment(i, 'percent_displayed')],
};

describe('the worked examples of the plan format', () => {
  it('are 49, each with an answer of ours and a formula', () => {
    assert.equal(vectors.length, 49);
    assert.deepEqual(Object.keys(answers).sort(), vectors.map(({ id }) => id).sort());
    assert.ok(vectors.every(({ formula }) => formula !== ''));
  });

  for (const { id, formula, input, expect } of vectors) {
    const [name, answer] = answers[id] ?? ['none', () => undefined];
    it(`${id} ${formula} (${name})`, () => assert.deepEqual(answer(input as Input), expect));
  }
});

function num(input: Input, key: string): number {
  const value = input[key];
  assert.equal(typeof value, 'number', key);
  return Number(value);
}

function text(input: Input, key: string): string {
  const value = input[key];
  assert.equal(typeof value, 'string', key);
  return String(value);
}

function list(input: Input, key: string): readonly unknown[] {
  const value = input[key];
  assert.ok(Array.isArray(value), key);
  return value;
}

function record(value: unknown): Input {
  assert.ok(typeof value === 'object' && value !== null);
  return value as Input;
}

function mapOf(input: Input, key: string): Input {
  return record(input[key]);
}

function rate(value: unknown): number {
  const parsed = parseRate(value);
  assert.notEqual(parsed, undefined, String(value));
  return parsed ?? Number.NaN;
}

function duration(value: string): Duration {
  const parsed = parseDuration(value);
  assert.ok(parsed, value);
  return parsed;
}

/** Stages in funnel order; the vectors write them from either end. */
function conversionOf(input: Input): readonly (readonly [stage: string, rate: number])[] {
  const entries = Object.entries(mapOf(input, 'conversion')).map(([stage, value]) => [stage, rate(value)] as const);
  return entries[0]?.[0] === 'opportunity' ? entries.reverse() : entries;
}

function pipelineTarget(input: Input, winRate: number): number {
  const amount = (key: string) => (input[key] === undefined ? undefined : num(input, key));
  return newPipelineTarget({
    newRevenue: amount('new_revenue') ?? num(input, 'revenue_target'),
    openingPipeline: amount('opening_pipeline'),
    winRate,
    committedRevenue: amount('committed_revenue'),
  });
}

function volumes(input: Input): readonly number[] {
  const conversion = conversionOf(input).map(([, share]) => share);
  const customers = customersNeeded(pipelineTarget(input, conversion.at(-1) ?? 0), num(input, 'average_deal'));
  return reverseFunnel(customers, conversion).map((value) => value ?? Number.NaN);
}

function needs(input: Input, won = 'customer') {
  const stages = [...conversionOf(input).map(([stage]) => stage), won];
  return Object.fromEntries(volumes(input).map((value, n) => [stages[n], ceilVolume(value)]));
}

function trap(input: Input, naive: string, doubles: (customers: number, rates: readonly number[]) => number) {
  const rates = list(input, 'conversion').map(rate);
  const customers = num(input, 'customers');
  return { expect: ceilVolume(reverseFunnel(customers, rates)[0] ?? 0), [naive]: Math.ceil(doubles(customers, rates)) };
}

function productive(input: Input) {
  const lags = list(input, 'lag').map((lag) => duration(String(lag)));
  return { lag_days: lagInDays(lags), date: latestProductiveDate(text(input, 'period_end'), lags) };
}

function effective(input: Input) {
  const volume = effectiveVolume({
    count: num(input, 'count'),
    period: { start: text(input, 'start'), end: text(input, 'end') },
    latest: text(input, 'latest_productive'),
  });
  return { days: volume.days, productive_days: volume.productiveDays, effective: roundHalfUp(volume.effective, 2) };
}

function velocity(input: Input) {
  const perDay =
    pipelineVelocity({
      opportunities: num(input, 'opportunities'),
      winRate: rate(input.win_rate),
      averageDeal: num(input, 'average_deal'),
      cycleDays: num(input, 'cycle_days'),
    }) ?? 0;
  return { per_day: roundHalfUp(perDay, 2), per_30_days: roundHalfUp(perDay * 30, 2) };
}

function reach(input: Input) {
  const axis = (key: string) => {
    const of = mapOf(input, key);
    return { cap: num(of, 'cap'), points: list(of, 'points').map(Number) };
  };
  return scoreReach(axis('fit'), axis('engagement'));
}

/** Durations as the vector words them. */
function durationInWords(value: unknown): string {
  const d = parseDuration(value);
  if (!d) return 'error STR-005';
  if (d.totalDays === 0) return '0';
  if (d.months > 0) return `${d.months} calendar months (${d.totalDays} d when a day count is needed)`;
  if (d.years > 0) return `${d.years} calendar year (${d.totalDays} d)`;
  return d.hours > 0 ? `${d.hours} h` : `${d.totalDays} d`;
}

function dueAt(input: Input) {
  const [arrival = '', timezone] = text(input, 'start').split(' ');
  const calendar = {
    businessDays: ['mon', 'tue', 'wed', 'thu', 'fri'] as const,
    hours: { from: '09:00', to: '17:00' },
    holidays: [],
  };
  assert.equal(input.clock, 'business');
  return dueTime(arrival, duration(text(input, 'within')), { clock: 'business', calendar, timezone });
}

function started(iso: string | undefined): string {
  return new Date(iso ?? '').toLocaleDateString('en', { weekday: 'long', timeZone: 'Europe/Vienna' });
}

function attainment(input: Input, key: string) {
  const kept = slaAttainment(num(input, 'met'), num(input, 'total')) ?? 0;
  return { [key]: roundHalfUp(kept * 100, 1), met: kept >= rate(input.target) };
}
