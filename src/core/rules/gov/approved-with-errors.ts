import { below } from '../../address';
import type { Finding } from '../../finding';
import type { FindingsRule } from '../rule';
import { listed } from '../words';

/** GOV-002. Ignored findings are known and accepted, so they do not stand against an approval. */
export const approvedWithErrors: FindingsRule = {
  code: 'GOV-002',
  name: 'approved-with-errors',
  severity: 'warning',
  by: 'findings',
  from: 'approved',
  summary: 'An approved or active plan with open errors',
  why: 'Who reads “approved” builds on the numbers. With an open error they do not hold.',
  settle: 'Settle the errors, ignore those that are accepted with a reason, or set the plan back to review.',
  checkFindings: (findings, { plan, status }) => {
    const errors = findings.filter((finding) => finding.severity === 'error' && finding.ignored === undefined);
    if (errors.length === 0) return [];
    const at = below(plan.head.at, 'status');
    return [
      {
        at: { ...at, on: 'value' },
        message: `The plan is ${status}, but ${errors.length === 1 ? 'an error is' : `${errors.length} errors are`} open: ${summed(errors)}. Settle ${errors.length === 1 ? 'it' : 'them'}, or set the status to \`review\`.`,
        args: { status, errors: errors.length },
        related: errors.slice(0, FEW).map(({ at, code, message }) => ({ at, message: `${code}: ${message}` })),
        fixes: [{ title: 'Set the plan back to review', edits: [{ op: 'set', at, value: 'review' }], safe: false }],
      },
    ];
  },
};

/** How many errors the finding leads to, and how many codes it names. */
const FEW = 5;

/** FUN-003, HND-001 (2) and 3 more. */
function summed(errors: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { code } of errors) counts.set(code, (counts.get(code) ?? 0) + 1);
  const codes = [...counts].map(([code, count]) => (count === 1 ? code : `${code} (${count})`));
  return listed(codes.length <= FEW ? codes : [...codes.slice(0, FEW), `${codes.length - FEW} more kinds`]);
}
