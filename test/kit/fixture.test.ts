import assert from 'node:assert/strict';
import { readFixture } from './fixture';
import { planText } from './load-plan';

describe('the comments of a rule fixture', () => {
  it('want findings on their line', () => {
    const { wants } = readFixture(
      'HND-002',
      [
        '# today: 2027-01-02',
        'a: 1 # want "no \\"SLA\\"" at="a" fix="Add it"',
        'b: # want FUN-001 "x" severity="info" want "y"',
        'c: "# no comment, want nothing"',
      ].join('\n'),
    );
    assert.deepEqual(wants, [
      { code: 'HND-002', line: 1, message: 'no "SLA"', at: 'a', fix: 'Add it' },
      { code: 'FUN-001', line: 2, message: 'x', severity: 'info' },
      { code: 'HND-002', line: 2, message: 'y' },
    ]);
  });

  it('set the day, the status and the codes that may appear too', () => {
    const { today, status, also } = readFixture(
      'HND-002',
      '# today: 2027-01-02\n# status: review\n# also REF-001 STR-002\n',
    );
    assert.deepEqual([today, status, also], ['2027-01-02', 'review', ['REF-001', 'STR-002']]);
  });

  it('are refused where a want cannot be read', () => {
    assert.throws(() => readFixture('HND-002', 'a: 1 # want no quotes'), /Line 1/);
  });
});

describe('a plan text', () => {
  it('gets what the smallest plan needs at its end, so that lines keep their numbers', () => {
    const text = planText('kpis: []\nstatus: review');
    assert.match(text, /^kpis: \[\]\nstatus: review\ngtm: 1\nkind: plan\n/);
    assert.equal(text.match(/status/g)?.length, 1);
  });

  it('of a part gets its version only', () => {
    assert.equal(planText('kind: part\n'), 'kind: part\ngtm: 1\n');
  });
});
