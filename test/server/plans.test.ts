import assert from 'node:assert/strict';
import type { Analysis } from '../../src/core/analysis-types';
import { createDocuments } from '../../src/server/documents';
import { createPlans, type Plans } from '../../src/server/plans';
import { soundPlan } from './kit/plans';

const uri = 'file:///plans/small.gtm.yaml';

/** Plans whose next turn comes when the test says so. */
function manual(): {
  plans: Plans;
  turn: () => void;
  analyses: Analysis[];
  documents: ReturnType<typeof createDocuments>;
} {
  let waiting: (() => void)[] = [];
  const analyses: Analysis[] = [];
  const soon = (action: () => void): (() => void) => {
    waiting.push(action);
    return () => {
      waiting = waiting.filter((one) => one !== action);
    };
  };
  const documents = createDocuments(() => plans.touch());
  const plans = createPlans(
    documents,
    { soon },
    () => '2027-03-08',
    (analysis) => analyses.push(analysis),
  );
  return {
    plans,
    documents,
    analyses,
    turn: () => {
      const now = waiting;
      waiting = [];
      for (const action of now) action();
    },
  };
}

function type(documents: ReturnType<typeof createDocuments>, version: number, text: string): void {
  const range = { start: { line: 3, character: 6 }, end: { line: 3, character: 6 } };
  documents.change(uri, version, [{ range, text }]);
}

describe('plans', () => {
  it('are analysed once after a burst of changes', () => {
    const { documents, analyses, turn } = manual();
    documents.open(uri, 1, soundPlan);
    for (let version = 2; version < 30; version++) type(documents, version, 'x');
    assert.equal(analyses.length, 0);
    turn();
    assert.equal(analyses.length, 1);
    assert.equal(analyses[0]?.projects[0]?.plan.head.name, `${'x'.repeat(28)}Small plan`);
  });

  it('are analysed in the end when changes never pause', () => {
    const { documents, analyses, turn } = manual();
    documents.open(uri, 1, soundPlan);
    for (let version = 2; version < 300; version++) type(documents, version, 'x');
    turn();
    assert.equal(analyses.length, 1);
  });

  it('are analysed at once for somebody who asks, and not again on the turn', () => {
    const { plans, documents, analyses, turn } = manual();
    documents.open(uri, 1, soundPlan);
    plans.current();
    plans.current();
    turn();
    assert.equal(analyses.length, 1);
  });

  it('count their changes', () => {
    const { plans, documents } = manual();
    documents.open(uri, 1, soundPlan);
    assert.equal(plans.record(uri)?.version, 1);
    type(documents, 2, 'A ');
    assert.equal(plans.record(uri)?.version, 2);
    assert.equal(plans.record(uri)?.version, 2);
  });

  it('count a comment as a change, for it moves the lines below it', () => {
    const { plans, documents } = manual();
    documents.open(uri, 1, soundPlan);
    plans.current();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    documents.change(uri, 2, [{ range, text: '# ours\n' }]);
    assert.equal(plans.record(uri)?.version, 2);
  });

  it('remember the last state that parsed', () => {
    const { plans, documents } = manual();
    documents.open(uri, 1, soundPlan);
    plans.current();
    type(documents, 2, '"');
    const broken = plans.record(uri);
    assert.equal(broken?.good.plan.head.name, 'Small plan');
    assert.notEqual(broken?.good, broken?.project);
    type(documents, 3, '"" # ');
    const mended = plans.record(uri);
    assert.equal(mended?.good, mended?.project);
  });

  it('forget a file that is closed and not in the workspace', () => {
    const { plans, documents } = manual();
    documents.open(uri, 1, soundPlan);
    documents.close(uri);
    assert.deepEqual(plans.current().projects, []);
  });
});
