import assert from 'node:assert/strict';
import {
  defaultStage,
  defaultStageNamed,
  defaultStages,
  formulaName,
  formulaNames,
  impliedMeasure,
  kpiTemplate,
  kpiTemplates,
  measure,
  measures,
  stageAlias,
} from '../../../src/core/catalogue';

const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map((entry) => entry.id);
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

describe('the catalogue of KPIs', () => {
  it('has a template for every row of the sources and the common ones beside them', () => {
    const known = new Set(ids(kpiTemplates));
    const expected = words(`website-traffic reach engagement-rate click-through-rate brand-awareness leads mql-count
      lead-quality conversion-rate mql-to-sql mql-to-customer customer-satisfaction retention-rate market-share
      campaign-roi deals-closed revenue quota-attainment sales-velocity pipeline-value average-deal-size win-rate
      forecast-accuracy customer-lifetime-value customer-acquisition-cost profit-margin sales-cycle-length close-rate
      sla-attainment leads-delivered-vs-commitment cart-abandonment in-store-sales-lift repeat-business referrals
      advocates coverage cost-per-lead cost-per-mql payback ltv-cac nrr grr roas average-order`);
    assert.deepEqual(
      expected.filter((id) => !known.has(id)),
      [],
    );
    assert.ok(kpiTemplates.length >= 40);
  });

  it('keeps the second names of the sources', () => {
    const also = new Set(kpiTemplates.flatMap((kpi) => kpi.also));
    for (const name of words(`impressions customer-loyalty romi pipeline-health win-loss-ratio follow-up-time
      acceptance-rate forecast`)) {
      assert.ok(also.has(name), name);
    }
    for (const name of also) assert.equal(kpiTemplate(name), undefined, `${name} is an id and another name`);
  });

  it('gives every template a known measure with the stages that it needs', () => {
    for (const kpi of kpiTemplates) {
      const known = measure(kpi.measures);
      assert.ok(known, kpi.id);
      if (known.needs.includes('stage')) assert.ok(kpi.stage, `${kpi.id} has no stage`);
      if (known.needs.includes('to_stage')) assert.ok(kpi.toStage, `${kpi.id} has no end stage`);
      for (const stage of [kpi.stage, kpi.toStage]) {
        if (stage !== undefined && stage !== 'cart') assert.ok(defaultStage(stage), `${kpi.id}: ${stage}`);
      }
    }
  });

  it('has a template for every measure', () => {
    const used = new Set(kpiTemplates.map((kpi) => kpi.measures));
    assert.deepEqual(
      ids(measures).filter((id) => !used.has(id)),
      [],
    );
  });

  it('computes by fixed names only', () => {
    for (const kpi of kpiTemplates) {
      for (const name of kpi.formula?.match(/[a-z][a-z_]*/g) ?? []) assert.ok(formulaName(name), `${kpi.id}: ${name}`);
    }
  });

  it('says for every rate and ratio how it comes about, and keeps figures above one out of rates', () => {
    for (const kpi of kpiTemplates) {
      assert.notEqual(kpi.formula === undefined, kpi.how === undefined, kpi.id);
      assert.notEqual(kpi.how, '', kpi.id);
    }
    for (const id of ['campaign-roi', 'nrr', 'coverage', 'ltv-cac', 'roas']) {
      assert.equal(kpiTemplate(id)?.unit, 'ratio', id);
    }
  });

  it('guards every volume, and no chain of guardrails comes back to its start', () => {
    for (const kpi of kpiTemplates) {
      if (kpi.measures === 'volume') assert.ok(kpi.guardrail, `${kpi.id} has no guardrail`);
      const seen = new Set([kpi.id]);
      let next = kpi.guardrail;
      while (next !== undefined) {
        const guard = kpiTemplate(next);
        assert.ok(guard, `${kpi.id}: ${next}`);
        assert.ok(!seen.has(next), `${kpi.id} guards itself through ${next}`);
        seen.add(next);
        next = guard.guardrail;
      }
    }
  });

  it('implies a measure by id only', () => {
    assert.equal(impliedMeasure('win-rate'), 'win-rate');
    assert.equal(impliedMeasure('mql-count'), 'volume');
    assert.equal(impliedMeasure('win_rate'), undefined);
    assert.equal(impliedMeasure('new-arr'), undefined);
  });

  it('knows the formula names that the plan format lists', () => {
    const listed = words(`marketing_cost sales_cost campaign_cost media_cost revenue attributed_revenue new_customers
      customers leads mqls sals sqls opportunities won lost met due orders repeat_orders carts sessions visits
      interactions impressions clicks reach respondents aware churned`);
    assert.deepEqual(
      listed.filter((name) => formulaName(name) === undefined),
      [],
    );
    assert.ok(formulaNames.length > listed.length);
  });
});

describe('the catalogue of stages', () => {
  it('runs from visitor to advocate, with four side states', () => {
    assert.deepEqual(
      ids(defaultStages.filter((stage) => stage.line === 'main')),
      words('visitor lead mql sal sql opportunity customer onboarded expanded advocate'),
    );
    assert.deepEqual(
      ids(defaultStages.filter((stage) => stage.line === 'side')),
      words('recycled disqualified lost churned'),
    );
  });

  it('never runs backwards, and ends in won, lost and churned', () => {
    const order = ['tofu', 'mofu', 'bofu', 'post'];
    const depths = defaultStages.filter((s) => s.line === 'main').map((stage) => order.indexOf(stage.position));
    assert.deepEqual(depths, [...depths].sort());
    assert.deepEqual(
      defaultStages.filter((stage) => stage.terminal !== undefined).map((stage) => `${stage.id} ${stage.terminal}`),
      ['customer won', 'lost lost', 'churned churned'],
    );
  });

  it('has criteria that anyone can check', () => {
    for (const stage of defaultStages) {
      for (const text of [...stage.entry, ...stage.exit]) {
        assert.doesNotMatch(text, /\b(interested|warm|hot|good fit)\b/, `${stage.id}: ${text}`);
      }
    }
  });

  it('translates a stage by id or name, and stays silent where there is no word', () => {
    assert.equal(stageAlias('mql', 'hubspot'), 'Marketing qualified lead');
    assert.equal(stageAlias('Sales Qualified Lead', 'bowtie'), 'Selection');
    assert.equal(stageAlias('sao', 'forrester'), 'Qualified demand');
    assert.equal(stageAlias('sal', 'hubspot'), undefined);
    assert.equal(stageAlias('product-view', 'hubspot'), undefined);
  });

  it('gives each further name to one stage only', () => {
    for (const stage of defaultStages) {
      for (const word of stage.words) assert.equal(defaultStageNamed(word)?.id, stage.id, word);
    }
  });
});
