import assert from 'node:assert/strict';
import { entryName, placeNamed } from '../../../src/core/model/entry-name';
import { loadPlan } from '../../kit/load-plan';

const { plan } = loadPlan(`
personas:
  - { id: buyer, name: Buyer, segments: [ mid ] }
segments:
  - { id: mid, name: Mid }
lifecycle:
  stages:
    - { id: lead, name: Lead }
funnel:
  assumptions:
    - { segment: mid, average_deal: 5 }
playbooks:
  - id: meddic
    method: meddic
    elements:
      - { id: metrics }
      - { id: champion, questions: [] }
capacity:
  - { role: ae, segment: mid }
budget:
  total: 5
  lines:
    - { id: brand, amount: 5, side: marketing, category: brand }
`);
const file = plan.file;

describe('names of entries', () => {
  it('are collection and id, and the section outside of entries', () => {
    const name = (...path: (string | number)[]) => entryName(plan, { file, path });
    assert.equal(name('personas', 0, 'segments', 0), 'personas/buyer');
    assert.equal(name('lifecycle', 'stages', 0), 'stages/lead');
    assert.equal(name('funnel', 'assumptions', 0, 'average_deal'), 'assumptions/mid');
    assert.equal(name('playbooks', 0, 'elements', 1), 'playbooks/meddic');
    assert.equal(name('budget', 'lines', 0), 'lines/brand');
    assert.equal(name('budget', 'total'), 'budget');
    assert.equal(name('personas', 7), 'personas');
    assert.equal(name(), '');
  });

  it('lead back to the place', () => {
    const path = (text: string) => placeNamed(plan, text)?.path;
    assert.deepEqual(path('personas/buyer'), ['personas', 0]);
    assert.deepEqual(path('personas/buyer/segments/0'), ['personas', 0, 'segments', 0]);
    assert.deepEqual(path('stages/lead'), ['lifecycle', 'stages', 0]);
    assert.deepEqual(path('lifecycle/stages/lead/owner'), ['lifecycle', 'stages', 0, 'owner']);
    assert.deepEqual(path('playbooks/meddic/elements/champion/questions'), [
      'playbooks',
      0,
      'elements',
      1,
      'questions',
    ]);
    assert.deepEqual(path('capacity/ae'), ['capacity', 0]);
    assert.deepEqual(path('budget/total'), ['budget', 'total']);
    assert.deepEqual(path('budget/lines/brand'), ['budget', 'lines', 0]);
    assert.deepEqual(path('funnel'), ['funnel']);
    assert.deepEqual(path('funnel/assumptions/mid'), ['funnel', 'assumptions', 0]);
    assert.equal(path('personas/nobody'), undefined);
    assert.equal(path('nothing'), undefined);
    assert.equal(path(''), undefined);
  });
});
