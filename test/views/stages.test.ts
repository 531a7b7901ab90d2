import assert from 'node:assert/strict';
import { renderView } from '../../src/views/page';
import { plainText } from '../../src/views/parts/phrases';
import { stagesCompute } from '../../src/views/stages/compute';
import type { StagesModel } from '../../src/views/stages/model';
import type { Filters } from '../../src/views/view';
import { silentActions } from '../kit/render-view';
import { example, mutated, smallest, viewInput } from '../kit/view-input';

const fernwhistle = example('fernwhistle-fy27');

const head = `gtm: 1
kind: plan
id: p
name: P
period: { start: 2027-01-01, end: 2027-12-31 }
teams:
  - { id: mkt, name: Brand, function: marketing }
  - { id: inside, name: Inside, function: sales, label: Partner shop }
  - { id: prod, name: Product, function: product }
roles:
  - { id: growth, title: Growth lead, team: mkt }
  - { id: ae, title: Account executive, team: inside }
  - { id: pm, title: Product manager, team: prod }
`;

function model(text: string): StagesModel {
  return stagesCompute.compute(viewInput(text));
}

function answer(text: string): string {
  return plainText(model(text).answer.sentence);
}

function html(text: string, filters: Filters = { lens: 'both' }): string {
  return renderView(model(text), { filters, actions: silentActions });
}

function stages(...lines: readonly string[]): string {
  return `${head}lifecycle:\n  stages:\n${lines.map((line) => `    - { ${line} }\n`).join('')}`;
}

describe('stages in lanes', () => {
  it('puts each stage into the lane of its owner’s function, in order', () => {
    const { lanes, columns } = model(fernwhistle);
    assert.deepEqual(
      lanes.map((lane) => lane.label),
      ['Marketing', 'Sales', 'Customer success'],
    );
    assert.deepEqual(
      columns.map((stage) => stage.lane),
      ['marketing', 'marketing', 'sales', 'sales', 'sales', 'customer_success'],
    );
  });

  it('calls a lane as the teams’ label does', () => {
    const text = stages('id: a, name: A, owner: growth', 'id: b, name: B, owner: ae, terminal: won');
    assert.deepEqual(
      model(text).lanes.map((lane) => lane.label),
      ['Marketing', 'Partner shop'],
    );
  });

  it('names the change of hands at which nothing is agreed', () => {
    const text = stages('id: a, name: Alpha, owner: growth', 'id: b, name: Beta, owner: ae, terminal: won');
    assert.equal(
      answer(text),
      'Marketing holds one stage and Partner shop one. Nothing is agreed between Alpha and Beta, where the buyer changes hands.',
    );
    assert.deepEqual(model(text).columns[0]?.flow?.missing, { from: 'a', to: 'b' });
  });

  it('asks for no handoff where the same function goes on', () => {
    const text = stages('id: a, name: Alpha, owner: ae', 'id: b, name: Beta, owner: ae, terminal: won');
    assert.equal(model(text).columns[0]?.flow?.missing, undefined);
    assert.equal(answer(text), 'Partner shop holds two stages.');
  });

  it('counts stages without an owner and shows them in a lane of their own', () => {
    const text = stages('id: a, name: Alpha, owner: ae', 'id: b, name: Beta, terminal: won');
    assert.equal(answer(text), 'Partner shop holds one stage. One stage has no owner.');
    assert.equal(model(text).lanes.at(-1)?.label, 'No owner yet');
  });

  it('keeps lost stages off the way and an alternative entry beside its stage', () => {
    const text = stages(
      'id: a, name: Alpha, owner: growth',
      'id: p, name: Product lead, owner: pm, alternative_to: a',
      'id: b, name: Beta, owner: ae, terminal: won',
      'id: l, name: Gone, owner: ae, terminal: lost',
    );
    const { columns, apart, lanes } = model(text);
    assert.deepEqual(
      columns.map((stage) => [stage.name, stage.beside.map((card) => card.name)]),
      [
        ['Alpha', ['Product lead']],
        ['Beta', []],
      ],
    );
    assert.deepEqual(
      apart.map((stage) => [stage.name, stage.kind]),
      [['Gone', 'lost']],
    );
    assert.deepEqual(
      lanes.map((lane) => lane.key),
      ['marketing', 'sales', 'product'],
    );
  });

  it('shows a handoff between its two stages, and one that skips a stage under the lanes', () => {
    const text = `${stages(
      'id: a, name: Alpha, owner: growth',
      'id: b, name: Beta, owner: ae',
      'id: c, name: Gamma, owner: ae, terminal: won',
    )}handoffs:
  - { id: ab, from: a, to: b, giver: growth, receiver: ae, sla: { first_touch: 4h } }
  - { id: ac, from: a, to: c, giver: growth, receiver: ae }
`;
    const { columns, farHandoffs } = model(text);
    assert.equal(columns[0]?.flow?.handoff?.firstTouch?.replace('\u202f', ' '), '4 h');
    assert.deepEqual(
      farHandoffs.map((handoff) => [handoff.from, handoff.to]),
      [['Alpha', 'Gamma']],
    );
  });

  it('puts a finding about one stage of a campaign at that stage', () => {
    const { columns } = model(mutated());
    const found = columns.flatMap((stage) =>
      stage.campaigns.flatMap((campaign) =>
        campaign.findings.map((finding) => `${finding.code} ${campaign.name} ${stage.id}`),
      ),
    );
    assert.deepEqual(found, ['TIM-003 Webinar series lead', 'CMP-006 Nurture stream sal']);
    assert.deepEqual(
      columns[1]?.flow?.handoff?.findings.map((finding) => finding.code),
      ['HND-005'],
    );
  });

  it('counts only the chosen segment', () => {
    const drawn = html(fernwhistle, { lens: 'both', segment: 'enterprise' }).replaceAll('\u202f', ' ');
    assert.match(drawn, /Dock waiting-time benchmark<span class="num soft"> 300</);
    assert.match(drawn, /<b class="num">1 250<\/b> needed in the period, Enterprise shippers</);
    assert.doesNotMatch(drawn, /Always-on search/);
  });

  it('folds away what lies after the sale, and says stages in other words', () => {
    assert.match(html(fernwhistle), /<h3>Customer<\/h3>/);
    const folded = html(fernwhistle, { lens: 'both', options: { afterSale: false } });
    assert.doesNotMatch(folded, /<h3>Customer<\/h3>/);
    const forrester = html(fernwhistle, { lens: 'both', options: { words: 'forrester' } });
    assert.match(forrester, /<h3 title="Lead">Active demand<\/h3>/);
  });

  it('offers the usual stages when there are none, as one edit', () => {
    const { empty, columns } = model(smallest);
    assert.deepEqual(columns, []);
    assert.equal(answer(smallest), 'No stage is written down yet.');
    const [edit] = empty?.actions[0]?.edits ?? [];
    assert(edit?.op === 'section' && edit.key === 'lifecycle');
    const filled = model(`${smallest}${edit.yaml}`);
    assert(filled.columns.length > 3, 'the offered text is read as stages');
    assert.equal(filled.columns.at(-1)?.notes.at(-1)?.text, 'won');
  });

  it('offers the usual steps of both processes, as one edit', () => {
    const [edit] = model(fernwhistle).noSteps?.actions[0]?.edits ?? [];
    assert(edit?.op === 'section' && edit.key === 'processes');
    const { plan } = viewInput(`${fernwhistle}${edit.yaml}`);
    assert.equal(plan.processes?.marketing.length, 7);
    assert.equal(plan.processes?.sales.length, 9);
  });

  it('never lets text become markup', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const text = fernwhistle
      .replace('name: Sales accepted lead', `name: ${JSON.stringify(hostile)}`)
      .replace('contract signed or lost', JSON.stringify(hostile));
    assert(html(text).includes('&lt;img src=x'));
    assert.doesNotMatch(html(text), /<img|\sstyle=|\son[a-z]+="/);
  });
});
