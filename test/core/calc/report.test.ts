import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { computeFigures } from '../../../src/core/calc/compute-figures';
import { calcReport, calcText } from '../../../src/core/calc/report';
import { funnelInputs, sensitivity } from '../../../src/core/calc/sensitivity';
import { lowerPlan } from '../../../src/core/model/lower/lower-plan';
import { parse } from '../../../src/core/syntax';
import { roundHalfUp } from '../../../src/core/units';
import { buildPlan } from '../../kit/plan-builder';

const file = 'examples/fernwhistle-fy27.gtm.yaml';
const fernwhistle = lowerPlan({ root: file, files: [{ file, data: parse(file, readFileSync(file, 'utf8')).data }] });

describe('the report of a plan’s figures', () => {
  const report = calcReport(computeFigures(fernwhistle), fernwhistle);

  it('has the shape of the command line’s JSON', () => {
    const [segment] = report.segments;
    const [lead] = segment?.stages ?? [];
    assert.deepEqual(
      { version: report.version, plan: report.plan, currency: report.currency, cac: report.cac },
      { version: 1, plan: 'fernwhistle-fy27', currency: 'EUR', cac: { value: 18000, formula: 'F14' } },
    );
    assert.equal(segment?.id, 'mid-market');
    assert.deepEqual(segment?.customers, { value: 60, ceil: 60, formula: 'F2' });
    assert.equal(segment?.latestProductiveDate, '2027-09-29');
    assert.deepEqual([lead?.id, lead?.need, lead?.lagDays], ['lead', { value: 2500, ceil: 2500, formula: 'F3' }, 93]);
    const { need, supply, gap } = lead?.bySource.marketing ?? {};
    assert.deepEqual([need, supply?.raw, roundHalfUp(supply?.effective ?? 0, 2)], [1500, 1820, 1611.07]);
    assert.deepEqual([roundHalfUp(gap?.value ?? 0, 2), roundHalfUp(gap?.rate ?? 0, 3)], [111.07, 0.074]);
    assert.deepEqual([roundHalfUp(segment?.coverage.value ?? 0, 2), segment?.coverage.required], [4.14, 4]);
    assert.deepEqual(
      [roundHalfUp(segment?.capacity.value ?? 0, 2), roundHalfUp(segment?.capacity.rate ?? 0, 4)],
      [1508808.22, 1.0059],
    );
    assert.deepEqual(report.totals.customers, { value: 95, ceil: 95, formula: 'F2' });
  });

  it('is not rounded', () => {
    assert.equal(report.segments[0]?.capacity.value, 1508808.219178082);
  });

  it('is plain JSON with reasons in place of what cannot be computed', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
    const sales = report.segments[0]?.stages[0]?.bySource.sales;
    assert.deepEqual(sales, { need: 250, supply: null, gap: null, reason: 'no campaign of sales has a target here' });
    const empty = calcReport(computeFigures(buildPlan()), buildPlan());
    assert.deepEqual(empty.cac, { value: null, formula: 'F14', reason: 'the plan has no budget' });
    assert.deepEqual(empty.segments, []);
    const plan = buildPlan({ segments: [{ id: 'a' }], stages: ['lead'] });
    const [only] = calcReport(computeFigures(plan), plan).segments;
    assert.deepEqual(only?.customers, { value: null, ceil: null, formula: 'F2', reason: 'a has no target' });
    assert.deepEqual(only?.coverage, { value: null, required: null, reason: 'a has no target' });
  });
});

describe('the figures as text', () => {
  const text = calcText(computeFigures(fernwhistle), fernwhistle);

  it('are one block a segment, then the whole plan', () => {
    assert.deepEqual(
      text.split('\n').filter((line) => /^\S/.test(line)),
      [
        'Fernwhistle FY2027 new-business plan',
        '1 Jan – 31 Dec 2027, all money in EUR',
        'mid-market',
        'enterprise',
        'All segments',
        'Handoffs',
        'Money',
      ],
    );
    assert.ok(text.includes('  marketing  lead   1,500  1,820    1,611.07   +111.07 (+7.4%)\n'));
    assert.ok(text.includes('  Supply coverage               4.14 of 4\n'));
    assert.ok(text.endsWith('\n') && !text.endsWith('\n\n'));
  });

  it('say why where there is no figure', () => {
    const plan = buildPlan({
      segments: [{ id: 'a' }, { id: 'b' }],
      stages: ['lead'],
      funnel: { targets: [{ segment: 'b', newRevenue: 1 }] },
    });
    const words = calcText(computeFigures(plan), plan);
    assert.ok(words.includes('a\n  No target.\n'));
    assert.ok(words.includes('not known: b has no assumptions'));
    assert.ok(!/NaN|undefined|Infinity/.test(words + calcText(computeFigures(buildPlan()), buildPlan())));
  });
});

describe('what moves the need for leads most', () => {
  const inputs = funnelInputs(fernwhistle, 'mid-market');

  it('is the win rate in Fernwhistle’s mid-market, open pipeline counted', () => {
    assert.ok(inputs);
    const list = sensitivity(inputs, { points: 0.05, deal: 0.1 });
    assert.deepEqual(
      list.map(({ stage, low, high }) => [stage ?? 'deal', Math.round(low.change), Math.round(high.change)]),
      [
        ['opportunity', 781, -521],
        ['lead', 625, -417],
        ['deal', 278, -227],
        ['sal', 227, -192],
        ['mql', 167, -147],
        ['sql', 167, -147],
      ],
    );
    // One point: 60.6 customers at 24 % need 2630.21 leads; leads at 24 % need 2604.17.
    const [most, second] = sensitivity(inputs);
    assert.deepEqual([most?.stage, roundHalfUp(most?.low.need ?? 0, 2)], ['opportunity', 2630.21]);
    assert.deepEqual([second?.stage, roundHalfUp(second?.low.need ?? 0, 2)], ['lead', 2604.17]);
  });

  it('cannot be told without a target, a deal or a rate', () => {
    assert.equal(funnelInputs(fernwhistle, 'nobody'), undefined);
    assert.equal(funnelInputs(buildPlan(), 'a'), undefined);
    assert.deepEqual(sensitivity({ newRevenue: 1, averageDeal: 0, conversion: [{ stage: 'lead', rate: 0.5 }] }), []);
  });
});
