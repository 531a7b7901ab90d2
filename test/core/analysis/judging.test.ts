import assert from 'node:assert/strict';
import type { Severity } from '../../../src/core/finding';
import type { Status } from '../../../src/core/model/values';
import { severityOf } from '../../../src/core/rules/judge';
import type { ListedRule } from '../../../src/core/rules/rule';
import { loadPlan } from '../../kit/load-plan';

const rule = (code: ListedRule['code'], more: Partial<ListedRule> = {}): ListedRule => ({
  code,
  name: 'test-rule',
  severity: 'error',
  by: 'files',
  summary: '',
  why: '',
  settle: '',
  ...more,
});

describe('how severe a finding is', () => {
  const at = (status: Status, tested: ListedRule, own?: Severity) => severityOf(tested, own, { severity: {}, status });

  it('follows the status of the plan', () => {
    const tested = rule('HND-001', { atReview: 'warning' });
    assert.deepEqual(
      (['archived', 'draft', 'review', 'approved', 'active'] as const).map((status) => at(status, tested)),
      ['info', 'info', 'warning', 'error', 'error'],
    );
  });

  it('does not soften faults of text and references', () => {
    assert.equal(at('draft', rule('STR-004')), 'error');
    assert.equal(at('draft', rule('REF-001')), 'error');
  });

  it('keeps a rule silent before the status from which it speaks', () => {
    const tested = rule('FUN-010', { severity: 'info', from: 'review' });
    assert.deepEqual([at('draft', tested), at('review', tested), at('active', tested)], ['off', 'info', 'info']);
  });

  it("is the finding's own where a rule has several", () => {
    assert.deepEqual(
      [at('active', rule('AUD-004'), 'warning'), at('draft', rule('AUD-004'), 'error')],
      ['warning', 'info'],
    );
  });

  it('is what the plan says, and the plan cannot silence broken text', () => {
    const severity = { 'HND-001': 'off', 'HND-002': 'error', 'STR-001': 'off', 'STR-002': 'info' } as const;
    const says = (code: ListedRule['code']) => severityOf(rule(code), undefined, { severity, status: 'draft' });
    assert.deepEqual(
      [says('HND-001'), says('HND-002'), says('STR-001'), says('STR-002')],
      ['off', 'error', 'error', 'error'],
    );
  });
});

describe('ignored findings', () => {
  const ignoring = (at: string, more = '') => {
    const { findings } = loadPlan(`
kpis:
  - { id: leads, name: Leads, accountable: a, contributors: [ a ] }
  - { id: wins, name: Wins, accountable: a, contributors: [ a ] }
handoffs:
  - { id: h, from: x, to: y, giver: a, receiver: a }
lint:
  ignore:
    - { rule: REF-007, at: ${at}, reason: It is so${more} }
`);
    return findings
      .filter(({ code }) => code === 'REF-007')
      .map(({ at, ignored }) => [at.path.slice(0, 2).join('/'), ignored]);
  };

  it('are named by collection and id, and stay in the list with the reason', () => {
    assert.deepEqual(ignoring('kpis/wins'), [
      ['kpis/0', undefined],
      ['kpis/1', 'It is so'],
      ['handoffs/0', undefined],
    ]);
  });

  it('are named by a field or by a pointer as well', () => {
    assert.deepEqual(ignoring('handoffs/h/receiver')[2], ['handoffs/0', 'It is so']);
    assert.deepEqual(ignoring('handoffs/h/giver')[2], ['handoffs/0', undefined]);
    assert.deepEqual(ignoring('/kpis/0')[0], ['kpis/0', 'It is so']);
    assert.deepEqual(ignoring('/kpis/0/contributors')[0], ['kpis/0', 'It is so']);
    assert.deepEqual(ignoring('kpis').filter(([, ignored]) => ignored === 'It is so').length, 2);
  });

  it('count again after the last day of the entry', () => {
    assert.deepEqual(ignoring('kpis/wins', ', until: 2027-03-08')[1], ['kpis/1', 'It is so']);
    assert.deepEqual(ignoring('kpis/wins', ', until: 2027-03-07')[1], ['kpis/1', undefined]);
  });

  it('are never faults of text or shape', () => {
    const { findings } = loadPlan(`
kpis:
  - { id: leads, name: Leads, unit: cuont }
lint:
  severity: { STR-002: off }
  ignore:
    - { rule: STR-002, at: kpis/leads, reason: Please }
`);
    const [fault] = findings.filter(({ code }) => code === 'STR-002');
    assert.deepEqual([fault?.severity, fault?.ignored], ['error', undefined]);
  });
});
