import assert from 'node:assert/strict';
import {
  enumOf,
  fileKinds,
  itemSchemaAt,
  keyOrder,
  keySchemaAt,
  schemaAt,
  sectionOrder,
} from '../../../src/core/schema/schema-at';

describe('schema at a path', () => {
  it('knows the file itself, by its kind', () => {
    assert.equal(schemaAt('plan', [])?.title, 'Plan');
    assert.deepEqual(schemaAt('plan', [])?.required, ['gtm', 'kind', 'id', 'name', 'period']);
    assert.deepEqual(
      schemaAt('base', [])
        ?.keys.map(({ key }) => key)
        .slice(3),
      ['teams', 'roles', 'lifecycle', 'playbooks', 'tools', 'lint'],
    );
    assert.equal(schemaAt(undefined, [])?.title, 'Plan');
    assert.equal(schemaAt('whatever', [])?.title, 'Plan');
  });

  it('describes a key from where it is used before the definition behind it', () => {
    assert.equal(schemaAt('plan', ['segments', 3, 'id'])?.description, 'Short name of the segment.');
    assert.equal(schemaAt('plan', ['segments', 3, 'id'])?.defines, 'segment');
    assert.equal(schemaAt('plan', ['segments', 3, 'id'])?.code, 'REF-004');
  });

  it('lists words with their meaning', () => {
    assert.deepEqual(enumOf(['goals', 0, 'side']), [
      { value: 'marketing', description: 'Marketing alone.' },
      { value: 'sales', description: 'Sales alone.' },
      { value: 'shared', description: 'Both together.' },
    ]);
    assert.equal(enumOf(['responsibilities', 'aspects', 0, 'aspect']).length, 52);
    assert.equal(enumOf(['kind']).length, 10);
    assert.deepEqual(enumOf(['name']), []);
  });

  it('joins the branches of a union', () => {
    const motion = schemaAt('plan', ['motion']);
    assert.deepEqual(motion?.types, ['string', 'array']);
    assert.equal(motion?.enum.length, 5);
    assert.equal(schemaAt('plan', ['motion', 0])?.enum.length, 5);
    const period = schemaAt('plan', ['campaigns', 0, 'period']);
    assert.deepEqual(period?.types, ['object', 'string', 'integer']);
    assert.deepEqual(
      period?.keys.map(({ key }) => key),
      ['start', 'end'],
    );
    assert.equal(schemaAt('plan', ['kpis', 0, 'actuals', 'file'])?.unit, undefined);
    assert.equal(schemaAt('plan', ['kpis', 0, 'actuals', 4, 'date'])?.unit, 'date');
  });

  it('goes through maps with free keys', () => {
    assert.equal(schemaAt('plan', ['funnel', 'sourcing', 'marketing'])?.unit, 'rate');
    assert.equal(schemaAt('plan', ['funnel', 'assumptions', 0, 'by_source', 'sales', 'lag', 'lead'])?.unit, 'duration');
    assert.equal(schemaAt('plan', ['kpis', 0, 'by_interval', 2027])?.unit, 'measure');
    assert.equal(schemaAt('plan', ['funnel', 'sourcing'])?.map, true);
    assert.deepEqual(keySchemaAt('plan', ['funnel', 'sourcing'])?.refers, ['team']);
    assert.deepEqual(
      keySchemaAt('plan', ['funnel', 'sourcing'])?.words.map(({ value }) => value),
      ['marketing', 'sales', 'partner', 'referral', 'product', 'other'],
    );
    assert.deepEqual(keySchemaAt('plan', ['funnel', 'assumptions', 0, 'conversion'])?.refers, ['stage']);
    assert.equal(keySchemaAt('plan', ['funnel']), undefined);
  });

  it('says what an id may belong to, and where free text may be one', () => {
    assert.deepEqual(schemaAt('plan', ['owner'])?.refers, ['role', 'team']);
    assert.deepEqual(schemaAt('plan', ['roles', 0, 'team'])?.refers, ['team']);
    assert.deepEqual(schemaAt('plan', ['positioning', 0, 'proof', 0])?.mayRefer, ['content', 'campaign']);
    const entry = schemaAt('plan', ['responsibilities', 'aspects', 0, 'sales', 0]);
    assert.deepEqual(entry?.mayRefer, ['stage', 'kpi', 'tool', 'line']);
    assert.deepEqual(entry?.mayReferBy?.kinds.metrics, ['kpi']);
    assert.equal(schemaAt('plan', ['links', 0])?.refersLong, true);
  });

  it('marks what is needed and what is expected at review', () => {
    const keys = new Map(schemaAt('plan', ['kpis', 0])?.keys.map((key) => [key.key, key]));
    assert.deepEqual([keys.get('id')?.required, keys.get('id')?.expected], [true, false]);
    assert.deepEqual([keys.get('target')?.required, keys.get('target')?.expected], [false, true]);
    assert.deepEqual([keys.get('baseline')?.required, keys.get('baseline')?.expected], [false, false]);
    assert.equal(schemaAt('plan', ['kpis', 0, 'target'])?.expected, true);
  });

  it('knows defaults, constants and examples', () => {
    assert.equal(schemaAt('plan', ['status'])?.default, 'draft');
    assert.equal(schemaAt('plan', ['gtm'])?.const, 1);
    assert.deepEqual(schemaAt('plan', ['period', 'start'])?.examples, ['2027-01-01']);
  });

  it('says nothing where the format says nothing', () => {
    assert.equal(schemaAt('plan', ['colour']), undefined);
    assert.equal(schemaAt('plan', ['x-notes', 'a']), undefined);
    assert.equal(schemaAt('plan', ['funnel', 'sourcing', 'x-note']), undefined);
    assert.equal(schemaAt('plan', ['segments', 0, 'constructor']), undefined);
    assert.equal(schemaAt('plan', ['name', 'deeper']), undefined);
    assert.equal(schemaAt('segments', ['personas']), undefined);
    assert.equal(schemaAt('plan', ['content']), undefined);
  });

  it('knows the entries of a list', () => {
    assert.equal(itemSchemaAt('plan', ['campaigns'])?.title, 'Campaign');
    assert.equal(itemSchemaAt('content', ['content'])?.title, 'ContentPiece');
    assert.equal(itemSchemaAt('plan', ['funnel']), undefined);
  });

  it('gives the canonical order of keys', () => {
    assert.deepEqual(sectionOrder('plan').slice(0, 5), ['$schema', 'gtm', 'kind', 'id', 'name']);
    assert.deepEqual(sectionOrder('plan').slice(-3), ['tools', 'links', 'lint']);
    assert.deepEqual(sectionOrder('kpis'), ['$schema', 'gtm', 'kind', 'kpis']);
    assert.deepEqual(keyOrder(['handoffs', 0, 'reject']), ['reasons', 'return_to', 'feedback_to']);
    assert.deepEqual(keyOrder(['handoffs']), []);
    assert.equal(fileKinds[0], 'plan');
  });
});
