import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { computeFigures } from '../../../src/core/calc/compute-figures';
import type { Computed, Figures } from '../../../src/core/calc/figures';
import { lowerPlan } from '../../../src/core/model/lower/lower-plan';
import { parse } from '../../../src/core/syntax';
import { roundHalfUp } from '../../../src/core/units';

/** The figures of an example plan, its text changed first. */
function figuresOf(name: string, change: (text: string) => string = (text) => text): Figures {
  const file = `examples/${name}.gtm.yaml`;
  const text = change(readFileSync(file, 'utf8'));
  return computeFigures(lowerPlan({ root: file, files: [{ file, data: parse(file, text).data }] }));
}

const cents = (figure: Computed | number | undefined) => {
  const value = typeof figure === 'number' ? figure : figure?.value;
  return value == null ? undefined : roundHalfUp(value, 2);
};

function needs(figures: Figures, segment: string) {
  const found = figures.segments.find((one) => one.segment === segment);
  return Object.fromEntries((found?.stages ?? []).map(({ stage, need }) => [stage, cents(need)]));
}

/** Need, raw and effective supply and gap of a source at the first stage of each segment. */
function firstStage(figures: Figures, source: string) {
  return figures.segments.map(({ stages }) => {
    const of = stages[0]?.bySource[source];
    return [cents(of?.need), cents(of?.supply?.raw), cents(of?.supply?.effective), cents(of?.gap?.value)];
  });
}

const replaced = (from: string, to: string) => (text: string) => {
  assert.ok(text.includes(from), from);
  return text.replace(from, to);
};

describe('the figures of Fernwhistle (plan format, section 7.2)', () => {
  const figures = figuresOf('fernwhistle-fy27');
  const [mid, enterprise] = figures.segments;

  it('need these volumes', () => {
    assert.deepEqual(needs(figures, 'mid-market'), {
      lead: 2500,
      mql: 625,
      sal: 500,
      sql: 300,
      opportunity: 240,
      customer: 60,
    });
    assert.deepEqual(needs(figures, 'enterprise'), {
      lead: 1250,
      mql: 250,
      sal: 200,
      sql: 100,
      opportunity: 80,
      customer: 16,
    });
    assert.deepEqual(
      figures.totals.map(({ need }) => cents(need)),
      [3750, 875, 700, 400, 320, 76],
    );
    assert.deepEqual(figures.totals.map(({ lagMin, lagMax }) => [lagMin, lagMax]).slice(0, 5), [
      [14, 21],
      [2, 2],
      [10, 14],
      [7, 14],
      [60, 150],
    ]);
    const marketing = figures.segments.map((segment) => segment.stages[1]?.bySource.marketing?.need.value ?? 0);
    assert.equal(
      marketing.reduce((a, b) => a + b, 0),
      525,
    );
  });

  it('have this supply', () => {
    assert.deepEqual(firstStage(figures, 'marketing'), [
      [1500, 1820, 1611.07, 111.07],
      [750, 950, 846.85, 96.85],
    ]);
    assert.deepEqual([mid?.latestProductiveDate, enterprise?.latestProductiveDate], ['2027-09-29', '2027-06-13']);
    assert.deepEqual([cents(mid?.coverage.value), cents(mid?.coverage.required)], [4.14, 4]);
    assert.deepEqual([cents(enterprise?.coverage.value), cents(enterprise?.coverage.required)], [5.31, 5]);
  });

  it('need 8.4 million of pipeline', () => {
    const created = figures.segments.map(
      ({ stages, averageDeal }) => (stages.at(-2)?.need.value ?? 0) * (averageDeal ?? 0),
    );
    assert.deepEqual(created, [4800000, 3600000]);
  });

  it('cost this much', () => {
    assert.deepEqual(figures.budget, {
      total: 1710000,
      lines: 1710000,
      bySide: { marketing: 900000, sales: 810000, shared: 0 },
      programmes: 420000,
      campaigns: 420000,
    });
    const { cac, ltv, ltvCac, paybackMonths, costPerLead } = figures;
    assert.deepEqual([cac, ltv, ltvCac, paybackMonths, costPerLead].map(cents), [18000, 84210.53, 4.68, 10.69, 151.62]);
  });

  it('can be sold, day by day', () => {
    assert.deepEqual(
      [mid, enterprise].map((one) => cents(one?.capacity.value)),
      [1508808.22, 952000],
    );
    assert.deepEqual(
      [mid, enterprise].map((one) => roundHalfUp(one?.capacity.rate.value ?? 0, 4)),
      [1.0059, 1.0578],
    );
    assert.deepEqual(
      [mid, enterprise].map((one) => cents(one?.velocity)),
      [5000, 1200],
    );
  });

  it('hold the first handoff’s promise', () => {
    const [first] = figures.handoffs;
    const { promised, needed, assumedAcceptance, promisedPerMonth, loadPerMonth } = first ?? {};
    assert.deepEqual(
      [promised, needed, assumedAcceptance, promisedPerMonth, loadPerMonth].map(cents),
      [552, 525, 0.8, 46, 180],
    );
  });
});

describe('the figures of Moonbadger (plan format, section 7.2)', () => {
  const figures = figuresOf('moonbadger-2027');

  it('need these volumes', () => {
    assert.deepEqual(needs(figures, 'evening-rituals'), {
      session: 520000,
      'product-view': 260000,
      cart: 52000,
      checkout: 26000,
      order: 13000,
    });
    assert.deepEqual(
      figures.totals.map(({ need }) => cents(need)),
      [840000, 388000, 77600, 38800, 19400],
    );
  });

  it('have this supply', () => {
    assert.deepEqual(firstStage(figures, 'marketing'), [
      [416000, 420000, 417698.63, 1698.63],
      [256000, 270000, 268356.16, 12356.16],
    ]);
    assert.deepEqual(firstStage(figures, 'partner'), [
      [62400, 64000, 63649.32, 1249.32],
      [38400, 40000, 39452.05, 1052.05],
    ]);
  });

  it('cost this much', () => {
    assert.equal(figures.budget.lines, 330000);
    assert.deepEqual([figures.cac, figures.ltv, figures.ltvCac].map(cents), [17.01, 154.29, 9.07]);
  });
});

describe('an edit of Fernwhistle moves the figures as section 5.1 says', () => {
  const edited = (from: string, to: string) => figuresOf('fernwhistle-fy27', replaced(from, to));

  it('M02: marketing sources 70 %', () => {
    const figures = edited('marketing: 60%', 'marketing: 70%');
    assert.deepEqual(figures.handoffs.map(({ needed }) => cents(needed))[0], 612.5);
    assert.deepEqual(
      firstStage(figures, 'marketing').map(([need]) => need),
      [1750, 875],
    );
  });

  it('M03: search brings 300 leads', () => {
    const figures = edited('count: 700', 'count: 300');
    assert.deepEqual(firstStage(figures, 'marketing')[0]?.slice(0, 2), [1500, 1420]);
  });

  it('M06: a quota of 360 000', () => {
    assert.equal(cents(edited('quota: 380000', 'quota: 360000').segments[0]?.capacity.value), 1429397.26);
  });

  it('M15: webinars in July and August', () => {
    const figures = edited('{ start: 2027-02-01, end: 2027-06-30 }', '{ start: 2027-07-01, end: 2027-08-29 }');
    assert.deepEqual(firstStage(figures, 'marketing')[1], [750, 950, 713.85, -36.15]);
    assert.equal(cents(figures.segments[1]?.coverage.value), 4.88);
  });

  it('M16: an enterprise cycle of 240 days', () => {
    const figures = edited('opportunity: 150d', 'opportunity: 240d');
    assert.equal(firstStage(figures, 'marketing')[1]?.[2], 281.48);
  });

  it('M17: a mid-market win rate of 20 %', () => {
    const figures = edited('opportunity: 25%', 'opportunity: 20%');
    assert.equal(firstStage(figures, 'marketing')[0]?.[0], 1968.75);
    assert.equal(cents(figures.handoffs[0]?.needed), 642.19);
  });
});
