import assert from 'node:assert/strict';
import { parse } from 'yaml';
import type { Fix } from '../../../src/core/finding';
import { fileProblems } from '../../../src/core/schema/shape';
import { mistakes } from './mistakes';
import { smallest } from './smallest';

describe('mistakes of shape', () => {
  for (const [title, yaml, ...problems] of mistakes) {
    it(`${title} is told once and in plain words`, () => {
      assert.deepEqual(told({ ...smallest, ...parse(yaml) }), problems);
    });
  }

  it('a needed key under a misspelt name makes the warning an error', () => {
    const [problem] = fileProblems({ ...smallest, segments: [{ id: 's', nmae: 'S' }] });
    assert.equal(problem?.severity, 'error');
  });

  it('a file without its needed keys is told so at its start', () => {
    assert.deepEqual(told({}), [
      'STR-002  key: The plan has no `gtm`. Add it: version of the plan format. Always 1 today.',
      'STR-002  key: The plan has no `kind`. Add it: what this file holds.',
      'STR-002  key: The plan has no `id`. Add it: short name of the plan.',
      'STR-002  key: The plan has no `name`. Add it: what the plan is called.',
      'STR-002  key: The plan has no `period`. Add it: the time that the plan covers, both days included; or in short: 2027, 2027-H1, 2027-Q1, 2027-03.',
    ]);
  });

  it('a part is not asked for what only a root has, and may not say it', () => {
    assert.deepEqual(told({ gtm: 1, kind: 'part', teams: [], currency: 'EUR', include: [] }), [
      "STR-002 currency key: `currency` does not belong in a file of kind `part`. Move it to the plan's own file.",
      "STR-002 include key: `include` does not belong in a file of kind `part`. Move it to the plan's own file.",
    ]);
    assert.deepEqual(told({ gtm: 1, kind: 'segments' }), [
      'STR-002  key: This file has no `segments`. Add it: the groups of companies or people that the plan is aimed at.',
    ]);
  });

  it('an unknown kind is told at the kind alone', () => {
    assert.deepEqual(told({ ...smallest, kind: 'plna' }), [
      'STR-002 kind value: `kind` is `plna`. Did you mean plan? Use plan, part, base, segments, personas, campaigns, playbooks, kpis, scoring or content. fix "plan"',
    ]);
  });
});

function told(data: unknown): readonly string[] {
  return fileProblems(data).map(({ code, path, on, message, fixes }) => {
    return `${code} ${path.join('.')} ${on}: ${message}${fixes?.[0] ? ` fix ${outcome(fixes[0])}` : ''}`;
  });
}

function outcome({ edits, safe }: Fix): string {
  const values = edits.map((edit) =>
    edit.op === 'rename-key' ? `rename ${edit.to}` : edit.op === 'set' ? edit.value : edit.op,
  );
  return `${JSON.stringify(values.length === 1 ? values[0] : values)}${safe ? ' safe' : ''}`;
}
