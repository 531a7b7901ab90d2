import { below } from '../../address';
import type { Finding, Fix } from '../../finding';
import { isWithin, placeNamed } from '../../model/entry-name';
import type { LintIgnore } from '../../model/plan';
import { type FindingsContext, type FindingsRule, type Report, statusOrder } from '../rule';

/**
 * GOV-001. That a reason is there the schema asks for (ruling 10.2.4), so only a blank one is for this rule.
 *
 * An entry that covers nothing is reported only where that is certain: its rule speaks at this status, the text can be
 * read, and the entry stands in the plan's own file (a base or part is shared with plans in which it may cover much).
 */
export const idleIgnore: FindingsRule = {
  code: 'GOV-001',
  name: 'idle-ignore',
  severity: 'warning',
  by: 'findings',
  summary: 'An ignored finding without a reason, past its date, or no longer there',
  why: 'What is ignored without need hides the next finding at the same place.',
  settle: 'Write the reason, set a later `until`, or remove the entry.',
  checkFindings: (findings, context) => {
    const isBroken = findings.some((finding) => finding.code === 'STR-001');
    return context.ignores.flatMap((use) => {
      const { entry } = use;
      if (entry.rule === undefined || entry.target === undefined) return [];
      if (entry.reason === undefined && !hasShapeFault(findings, entry)) return [blank(entry)];
      if (use.past) return [past(entry, context.today)];
      if (use.covers > 0 || isBroken || entry.at.file !== context.plan.file) return [];
      return idle(entry, entry.rule, entry.target, context);
    });
  },
};

/** The schema has said that the reason is missing or no text. */
function hasShapeFault(findings: readonly Finding[], { at }: LintIgnore): boolean {
  return findings.some(
    (finding) => finding.code.startsWith('STR-') && finding.at.file === at.file && isWithin(finding.at.path, at.path),
  );
}

function blank(entry: LintIgnore): Report {
  return {
    at: { ...below(entry.at, 'reason'), on: 'value' },
    message: `Nothing says why ${entry.rule} is ignored at \`${entry.target}\`. Write the reason.`,
    args: { rule: entry.rule ?? '', at: entry.target ?? '' },
  };
}

function past(entry: LintIgnore, today: string): Report {
  return {
    at: { ...below(entry.at, 'until'), on: 'value' },
    message: `${entry.rule} at \`${entry.target}\` was to be ignored until ${entry.until}, and today is ${today}. Settle the finding, set a later date, or remove the entry.`,
    args: { rule: entry.rule ?? '', at: entry.target ?? '', until: entry.until ?? '', today },
    fixes: [remove(entry)],
  };
}

function idle(entry: LintIgnore, code: string, target: string, context: FindingsContext): readonly Report[] {
  const rule = context.ruleOf?.(code);
  const args = { rule: code, at: target };
  const at = (key: string) => ({ ...below(entry.at, key), on: 'value' as const });
  if (context.ruleOf && !rule)
    return [
      {
        at: at('rule'),
        message: `No rule is called ${code}. Correct the code or remove the entry.`,
        args,
        fixes: [remove(entry)],
      },
    ];
  if (code === 'STR-001' || code === 'STR-002')
    return [
      {
        at: at('rule'),
        message: `${code} can't be ignored: without it nothing else can be trusted. Settle the finding and remove the entry.`,
        args,
        fixes: [remove(entry)],
      },
    ];
  if (!rule || !speaks(code, rule, context)) return [];
  const severity = context.plan.lint.severity;
  if (Object.hasOwn(severity, code) && severity[code] === 'off')
    return [
      {
        at: at('rule'),
        message: `${code} is off in this plan, so nothing of it is left to ignore. Remove the entry.`,
        args,
        fixes: [remove(entry)],
      },
    ];
  const found = target.startsWith('/') || placeNamed(context.plan, target) !== undefined;
  const message = found
    ? `${code} finds nothing at \`${target}\` that could be ignored. Remove the entry, or correct its place.`
    : `Nothing in the plan is called \`${target}\`. Name the place as \`collection/id\`, or remove the entry.`;
  return [{ at: at('at'), message, args, fixes: [remove(entry)] }];
}

/** Whether a rule could have been heard: not those for a later status, those of the history, or this pass's own. */
function speaks(
  code: string,
  rule: NonNullable<ReturnType<NonNullable<FindingsContext['ruleOf']>>>,
  { status, plan }: FindingsContext,
): boolean {
  if ('by' in rule && (rule.by === 'findings' || rule.by === 'history')) return false;
  const isLater = rule.from !== undefined && statusOrder.indexOf(status) < statusOrder.indexOf(rule.from);
  return !isLater || Object.hasOwn(plan.lint.severity, code);
}

function remove(entry: LintIgnore): Fix {
  return { title: 'Remove the entry', edits: [{ op: 'remove', at: entry.at }], safe: false };
}
