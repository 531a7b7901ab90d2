import assert from 'node:assert/strict';
import { many } from '../../src/views/common/many';

describe('a stage’s name for more than one', () => {
  const known: readonly (readonly [string, string])[] = [
    ['Lead', 'Leads'],
    ['MQL', 'MQLs'],
    ['Opportunity', 'Opportunities'],
    ['Shop session', 'Shop sessions'],
    ['Back in nurture', 'Back in nurture'],
    ['Erstgespräch', 'Erstgespräch'],
    ['Leads', 'Leads'],
  ];
  for (const [one, more] of known) {
    it(`${one} becomes ${more}`, () => assert.equal(many(one), more));
  }
});
