import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { staleFiles } from '../../../src/build/generate';
import type { PlanFile } from '../../../src/core/schema/generated/plan-file';
import { items, roots, sections } from '../../../src/core/schema/generated/validators';

const validators = readFileSync('src/core/schema/generated/validators.js', 'utf8');

describe('generated schema files', () => {
  it('equal what the generator makes', async function () {
    this.timeout(60_000);
    assert.deepEqual(await staleFiles(), []);
  });

  it('load nothing and evaluate nothing', () => {
    assert.doesNotMatch(validators, /\brequire\(|\beval\(|new Function|\bprocess\b|https?:/);
  });

  it('stay small enough to load with the first keystroke', () => {
    assert.ok(validators.length < 250_000, `${validators.length} characters`);
  });

  it('hold a validator for each kind of file, each section and the entries of each list', () => {
    assert.equal(Object.keys(roots).length, 10);
    assert.ok(Object.keys(sections).length > 40);
    assert.deepEqual(
      ['teams', 'segments', 'campaigns', 'kpis', 'content', 'links'].filter((key) => !items[key]),
      [],
    );
    assert.equal(items.funnel, undefined);
  });

  it('have types that know the smallest plan and refuse a misspelt key', () => {
    const smallest: PlanFile = { gtm: 1, kind: 'plan', id: 'a', name: 'A', period: '2027' };
    // @ts-expect-error `nmae` is no key of a plan
    const misspelt: PlanFile = { gtm: 1, kind: 'plan', id: 'a', nmae: 'A', period: '2027' };
    assert.ok(smallest && misspelt);
  });
});
