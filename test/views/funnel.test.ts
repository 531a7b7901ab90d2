import assert from 'node:assert/strict';
import { funnelCompute } from '../../src/views/funnel/compute';
import type { FunnelModel } from '../../src/views/funnel/model';
import { renderView } from '../../src/views/page';
import { plainText } from '../../src/views/parts/phrases';
import { silentActions } from '../kit/render-view';
import { example, smallest, viewInput } from '../kit/view-input';

const fernwhistle = example('fernwhistle-fy27');
/** Webinars after the last productive day of the enterprise segment (mutation M15). */
const late = fernwhistle.replace('{ start: 2027-02-01, end: 2027-06-30 }', '{ start: 2027-07-01, end: 2027-08-31 }');
/** A search target too small to reach the need (mutation M03). */
const small = fernwhistle.replace('stage: lead, count: 700 }', 'stage: lead, count: 300 }');

function model(text: string): FunnelModel {
  return funnelCompute.compute(viewInput(text));
}

/** Narrow spaces as plain ones, so that expected texts can be read. */
function spaced(text: string | undefined): string {
  return (text ?? '').replaceAll('\u202f', ' ');
}

function answer(text: string): string {
  return spaced(plainText(model(text).answer.sentence));
}

describe('the funnel’s maths', () => {
  it('says that supply meets need in every segment', () => {
    assert.equal(answer(fernwhistle), 'It adds up: Mid-market operators +111 Leads and Enterprise shippers +97.');
  });

  it('says where volume comes too late, and where too little is planned', () => {
    assert.equal(
      answer(late),
      'It falls short in one of two segments; Enterprise shippers lacks 36 Leads from marketing; 950 are planned, but only 714 come in time.',
    );
    assert.match(
      answer(small),
      /; Mid-market operators lacks \d+ Leads from marketing; 1 420 are planned, 1 500 needed\.$/,
    );
  });

  it('holds the figures of the worked example, unrounded', () => {
    const [mid, enterprise] = model(fernwhistle).segments;
    assert.deepEqual(
      mid?.ladder.map((row) => Math.round((row.need ?? 0) * 1e6) / 1e6),
      [2500, 625, 500, 300, 240, 60],
    );
    assert.equal(mid?.gaps[0]?.need, 1500);
    assert.equal(mid?.gaps[0]?.raw, 1820);
    assert.equal(mid?.gaps[0]?.effective.toFixed(2), '1611.07');
    assert.equal(enterprise?.gaps[0]?.value.toFixed(2), '96.85');
  });

  it('shows how the effective supply comes about, campaign by campaign', () => {
    const lines = model(fernwhistle).segments[0]?.gaps[0]?.sums.map((line) => spaced(`${line.name}: ${line.text}`));
    assert.equal(lines?.[0], 'Always-on search: 700 × 272 ÷ 365 d = 521.64');
    assert.equal(lines?.at(-1), 'Together: 1 611.07');
  });

  it('says what the figures rest on', () => {
    const facts = Object.fromEntries(
      (model(fernwhistle).segments[0]?.facts ?? []).map((fact) => [
        fact.label,
        spaced(`${fact.value} ${fact.note ?? ''}`.trim()),
      ]),
    );
    assert.equal(facts['From opening pipeline'], '€300 000 25 % of €1 200 000, 15 customers');
    assert.equal(facts['Latest productive day'], '29 Sep 2027 93 d before the end');
    assert.equal(facts['Supply coverage'], '4.14 of 4.0 1 ÷ win rate is needed');
    assert.equal(facts.Rates, 'own cohort as of 31 Oct 2026');
  });

  it('puts the assumption that moves the need most first', () => {
    const [first, second] = model(fernwhistle).segments[0]?.moves ?? [];
    assert.equal(first?.label, 'Win rate');
    assert.equal(Math.round(first?.low.change ?? 0), 781);
    assert.equal(spaced(second?.label), 'Lead → MQL');
  });

  it('counts who brings the volume by name', () => {
    const { sources, sourced } = model(fernwhistle);
    assert.equal(spaced(sourced), '3 750 Leads');
    assert.deepEqual(
      sources.map((source) => [source.label, source.need]),
      [
        ['Marketing', 2250],
        ['Sales development', 937.5],
        ['Sales', 375],
        ['Partner', 187.5],
      ],
    );
  });

  it('says why a segment cannot be judged', () => {
    const text = fernwhistle.replace(/ {6}conversion: \{ lead: 20%[^\n]*\n/, '');
    const card = model(text).segments[1];
    assert.deepEqual(card?.gaps, []);
    assert.match(card?.reason ?? '', /^[A-Z].*\.$/);
    assert.match(answer(text), /Enterprise shippers cannot be judged: /);
  });

  it('counts nothing where there is no funnel', () => {
    assert.equal(answer(smallest), 'Nothing can be counted yet: the plan has no funnel.');
    assert.equal(model(smallest).empty?.actions[0]?.command?.id, 'gtmPlan.addSegment');
  });

  it('never lets text become markup', () => {
    const text = fernwhistle.replace('name: Enterprise shippers', 'name: "<img src=x onerror=alert(1)>"');
    const html = renderView(model(text), { filters: { lens: 'both' }, actions: silentActions });
    assert(html.includes('&lt;img src=x'));
    assert.doesNotMatch(html, /<img|\sstyle=/);
  });
});
