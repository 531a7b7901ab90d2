import assert from 'node:assert/strict';
import { handoffsCompute } from '../../src/views/handoffs/compute';
import type { HandoffsModel } from '../../src/views/handoffs/model';
import { renderView } from '../../src/views/page';
import { plainText } from '../../src/views/parts/phrases';
import { silentActions } from '../kit/render-view';
import { example, smallest, viewInput } from '../kit/view-input';

const fernwhistle = example('fernwhistle-fy27');

function model(text: string): HandoffsModel {
  return handoffsCompute.compute(viewInput(text));
}

function answer(text: string): string {
  return plainText(model(text).answer.sentence).replaceAll('\u202f', ' ');
}

/** Narrow spaces as plain ones, so that expected texts can be read. */
function spaced(text: string | undefined): string {
  return (text ?? '').replaceAll('\u202f', ' ');
}

describe('handoffs, promise facing promise', () => {
  it('sets the promise against the need of its source, a month', () => {
    assert.equal(
      answer(fernwhistle),
      'Marketing promises 46 MQLs a month; the plan needs 44. Every receiver promises a first touch.',
    );
    const [first] = model(fernwhistle).cards;
    assert.equal(first?.volume.needed, 43.75);
    assert.equal(first?.volume.neededInAll, 525);
    assert.deepEqual(first?.volume.derived.map(spaced), [
      'Sales development lead can take 180 a month; the promise fills 25.6 % of it',
      'The funnel counts on 80 % going on, as promised',
    ]);
  });

  it('says that a promise falls short', () => {
    assert.equal(
      answer(fernwhistle.replace('volume: 46', 'volume: 40')),
      'Marketing promises 40 MQLs a month; the plan needs 44, so it falls short. Every receiver promises a first touch.',
    );
  });

  it('shows the need of all sources where nothing is promised', () => {
    const { volume } = model(fernwhistle).cards[1] ?? {};
    assert.equal(volume?.label, 'SQLs a month, all sources');
    assert.equal(volume?.promised, undefined);
    assert.equal(volume?.neededInAll, 400);
  });

  it('names a change of hands without a handoff', () => {
    const text = fernwhistle.replace(/ {2}- id: sql-to-opportunity[\s\S]*?(?= {2}- id: opportunity-to-customer)/, '');
    assert.deepEqual(model(text).missing, []);
    const gone = fernwhistle.replace(/ {2}- id: mql-to-sal[\s\S]*?(?= {2}- id: sql-to-opportunity)/, '');
    assert.deepEqual(
      model(gone).missing.map((gap) => gap.ids),
      [['mql', 'sal']],
    );
    assert.match(answer(gone), /Nothing is agreed between MQL and SAL\.$/);
  });

  it('lets the business clock stand still over the weekend', () => {
    const [arrival] = model(fernwhistle).cards[0]?.arrivals ?? [];
    assert.equal(arrival?.text, 'arrives Fri 16:00, first touch due Mon 12:00, decision due Tue 16:00');
    assert.deepEqual(
      arrival?.days.map((day) => day.open !== undefined),
      [true, false, false, true, true],
    );
    assert.deepEqual(
      arrival?.runs.filter((run) => run.promise === 'touch').map((run) => run.to - run.from),
      [60, 180],
    );
  });

  it('has no due times without a business clock', () => {
    assert.deepEqual(model(example('moonbadger-2027')).cards[0]?.arrivals, []);
  });

  it('writes the agreement in the plan’s own words', () => {
    const text = spaced(model(fernwhistle).cards[0]?.agreement);
    assert.match(text, /^# MQL to SAL\n/);
    assert.match(text, /## Head of demand generation \(Marketing\) promises\n\n- 46 MQLs a month\n/);
    assert.match(text, /- First touch: 4 h business hours\n/);
    assert.match(text, /- company matches a segment\n/);
  });

  it('has nothing to show of a plan without stages, and offers a handoff', () => {
    const { empty, cards } = model(smallest);
    assert.deepEqual(cards, []);
    assert.equal(empty?.actions[0]?.command?.id, 'gtmPlan.addHandoff');
    assert.equal(answer(smallest), 'No handoff is written down yet.');
  });

  it('never lets text become markup, in the page or in the agreement', () => {
    const text = fernwhistle.replace('company matches a segment', '"<img src=x onerror=alert(1)> [a](b)"');
    const html = renderView(model(text), { filters: { lens: 'both' }, actions: silentActions });
    assert.doesNotMatch(html, /<img|\sstyle=/);
    assert.match(model(text).cards[0]?.agreement ?? '', /\\<img src=x onerror=alert\(1\)\\> \\\[a\\\]\(b\)/);
  });
});
