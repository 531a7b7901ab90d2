import assert from 'node:assert/strict';
import { aspectsCompute } from '../../src/views/aspects/compute';
import type { AspectsModel } from '../../src/views/aspects/model';
import { withText } from '../../src/views/aspects/render';
import { renderView } from '../../src/views/page';
import { plainText } from '../../src/views/parts/phrases';
import type { Filters } from '../../src/views/view';
import { silentActions } from '../kit/render-view';
import { example, mutated, smallest, viewInput } from '../kit/view-input';

const fernwhistle = example('fernwhistle-fy27');

function model(text: string): AspectsModel {
  return aspectsCompute.compute(viewInput(text));
}

function answer(text: string): string {
  return plainText(model(text).answer.sentence);
}

function row(of: AspectsModel, aspect: string) {
  const found = of.rows.find((entry) => entry.aspect === aspect);
  assert(found, `no row ${aspect}`);
  return found;
}

describe('aspects side by side', () => {
  it('says that all aspects meet when they do', () => {
    assert.equal(answer(fernwhistle), 'All 15 aspects meet.');
  });

  it('counts the usual aspects that a plan does not declare', () => {
    const of = model(example('moonbadger-2027'));
    assert.equal(
      plainText(of.answer.sentence),
      'All 7 declared aspects meet. 8 of the 14 usual ones are not declared yet.',
    );
    assert.equal(of.rows.length, 15);
    assert.equal(of.rows.filter((entry) => entry.at === undefined).length, 8);
  });

  it('says of a plan without aspects that neither side has spoken', () => {
    assert.equal(answer(smallest), 'Neither side has said yet what it does.');
  });

  it('names the side that is silent, and offers its usual text', () => {
    const text = fernwhistle.replace('      sales: [ single account history ]\n', '');
    assert.equal(answer(text), '14 of 15 aspects meet. Sales says nothing on data usage.');
    const { missing } = row(model(text), 'data_usage').cells.sales;
    assert.equal(missing?.prompt, 'Say what sales reads');
    assert.deepEqual(withText(missing.edit, 'calls'), {
      op: 'set',
      at: { file: 'file:///plan.gtm.yaml', path: ['responsibilities', 'aspects', 11, 'sales'] },
      value: ['calls'],
      after: ['aspect', 'marketing'],
    });
  });

  it('puts findings into the cells that they concern', () => {
    const of = model(mutated());
    assert.equal(
      plainText(of.answer.sentence),
      '13 of 15 aspects meet. Marketing claims SQL, which sales owns; sales says nothing on data usage.',
    );
    const codes = of.rows.flatMap((entry) =>
      Object.entries(entry.cells).flatMap(([side, cell]) =>
        cell.findings.map((finding) => `${finding.code} ${entry.aspect} ${side}`),
      ),
    );
    assert.deepEqual(
      codes.filter((code) => !code.startsWith('AUD')),
      [
        'TIM-003 timeline marketing',
        'RSP-006 funnel_stage marketing',
        'CMP-006 customer_interaction sales',
        'RSP-001 data_usage sales',
        'HND-005 crm_involvement marketing',
        'KPI-004 kpi_alignment shared',
      ],
    );
  });

  it('counts a claim as settled when the plan ignores it with a reason', () => {
    const text = mutated().replace(
      '  ignore:\n',
      '  ignore:\n    - { rule: RSP-006, at: /responsibilities/aspects/2/marketing/2, reason: agreed }\n',
    );
    const found = viewInput(text).findings.find((finding) => finding.code === 'RSP-006');
    assert.equal(found?.ignored, 'agreed');
    assert.equal(answer(text), '14 of 15 aspects meet. Sales says nothing on data usage.');
  });

  it('adds an aspect that the plan does not declare with the text of one side', () => {
    const { missing } = row(model(smallest), 'focus').cells.marketing;
    assert(missing);
    assert.deepEqual(withText(missing.edit, 'be known'), {
      op: 'append',
      at: { file: 'file:///plan.gtm.yaml', path: ['responsibilities', 'aspects'] },
      value: { aspect: 'focus', marketing: ['be known'] },
    });
  });

  it('uses the label that the teams carry', () => {
    const text = example('moonbadger-2027').replace('function: sales }', 'function: sales, label: Online shop }');
    assert.equal(model(text).heads.sales.label, 'Online shop');
    assert(renderView(model(text), { filters: { lens: 'both' } }).includes('Online shop'));
  });

  it('has the same structure when every stage has another id', () => {
    const renamed = ['lead', 'mql', 'sal', 'sql', 'opportunity', 'customer'].reduce(
      (text, id, i) => text.replaceAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'), `step-${'abcdef'[i]}`),
      fernwhistle,
    );
    assert.deepEqual(structure(model(renamed)), structure(model(fernwhistle)));
  });

  it('never lets text become markup', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'<script>';
    const text = fernwhistle
      .replace('make the category known', JSON.stringify(hostile))
      .replace('name: Customer records', `name: ${JSON.stringify(hostile)}`)
      .replace('title: Head of sales', `title: ${JSON.stringify(hostile)}`);
    const html = renderView(model(text), { filters: { lens: 'both' }, actions: silentActions });
    assert(html.includes('&lt;img src=x'), 'the text is shown');
    assert.doesNotMatch(html, /<img|<script|onerror=(?!alert)/);
  });

  it('writes no style attribute and no inline handler', () => {
    for (const text of [fernwhistle, smallest]) {
      const html = renderView(model(text), { filters: { lens: 'both' }, actions: silentActions });
      assert.doesNotMatch(html, /\sstyle=|\son[a-z]+=/);
    }
  });

  it('offers nothing to click in an export', () => {
    const html = renderView(model(smallest), { filters: { lens: 'both' } });
    assert.doesNotMatch(html, /<button|<input|role="link"/);
  });

  it('keeps only the rows that a search finds', () => {
    assert.deepEqual(shown({ lens: 'both', search: 'negotiation' }), ['Strategy']);
  });

  it('keeps every row under every lens', () => {
    for (const lens of ['marketing', 'sales', 'leadership'] as const) assert.equal(shown({ lens }).length, 15);
  });
});

/** What must not depend on ids: which cells hold how much of what. */
function structure(of: AspectsModel): unknown {
  return of.rows.map((entry) => [
    entry.aspect,
    entry.meets,
    Object.values(entry.cells).map((cell) => [
      cell.said.map((said) => said.thing?.icon ?? 'text'),
      cell.evidence.length,
      cell.missing !== undefined,
    ]),
  ]);
}

/** Names of the rows that are drawn. */
function shown(filters: Filters): readonly string[] {
  const html = renderView(model(fernwhistle), { filters });
  return [...html.matchAll(/class="v1a__name">([^<]*)</g)].map((match) => match[1] ?? '');
}
