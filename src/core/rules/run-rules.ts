import { memo, sameItems } from '../memo';
import { memoList } from '../memo-list';
import type { Plan } from '../model/plan';
import type { PlanReferences } from '../model/references';
import type { Raw } from './judge';
import type { EntryRule, Input, ListKey, PlanRule, ReferenceRule, Report, Rule, RuleContext } from './rule';

/**
 * What the rules say about a plan, one list a rule. A rule runs again only when something that it declares to read is
 * another object than before; a rule over entries runs again only for the entries that changed.
 */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
  index: PlanReferences,
): readonly (readonly Raw[])[] {
  return rules.flatMap((rule) => {
    if ('check' in rule) return [runnerOf(rule)(context, index)];
    return 'checkReferences' in rule ? [runnerOf(rule)(context, index)] : [];
  });
}

type Runner = (context: RuleContext, index: PlanReferences) => readonly Raw[];

const runnerOf: (rule: PlanRule | EntryRule | ReferenceRule) => Runner = memo(
  (rule: PlanRule | EntryRule | ReferenceRule): Runner => {
    if ('checkReferences' in rule) return referenceRunner(rule);
    return 'each' in rule ? entryRunner(rule) : planRunner(rule);
  },
);

function planRunner(rule: PlanRule): Runner {
  return remembering(
    (context) => inputs(rule.reads, context),
    (context) => raws(rule.code, rule.check(context)),
  );
}

function referenceRunner(rule: ReferenceRule): Runner {
  return remembering(
    (context, index) => [
      index.definitions,
      index.references,
      index.incomplete.join(' '),
      ...inputs(rule.reads, context),
    ],
    (context, index) => raws(rule.code, rule.checkReferences(index, context)),
  );
}

function entryRunner(rule: EntryRule): Runner {
  // The context may be another object each time; what of it may be read is compared.
  let now: RuleContext | undefined;
  const ofEntries = memoList((entry: Plan[ListKey][number], _index: number, ..._read: readonly unknown[]) =>
    now ? raws(rule.code, rule.check(entry, now)) : none,
  );
  return remembering(
    (context) => [context.plan[rule.each], ...inputs(rule.reads, context)],
    (context) => {
      now = context;
      const found = ofEntries(context.plan[rule.each], ...inputs(rule.reads, context)).filter(
        (some) => some.length > 0,
      );
      now = undefined;
      return found.length === 0 ? none : found.flat();
    },
  );
}

const none: readonly Raw[] = [];

/** How many plans in one workspace keep their results beside each other. */
const PLANS = 8;

/** Keeps the latest results by what was read for them. */
function remembering(reads: (context: RuleContext, index: PlanReferences) => readonly unknown[], run: Runner): Runner {
  const recent: { readonly read: readonly unknown[]; readonly raws: readonly Raw[] }[] = [];
  return (context, index) => {
    const read = reads(context, index);
    const latest = recent[0];
    if (latest && sameItems(latest.read, read)) return latest.raws;
    const known = recent.findIndex((result) => sameItems(result.read, read));
    const result = recent[known] ?? { read, raws: run(context, index) };
    if (known >= 0) recent.splice(known, 1);
    recent.unshift(result);
    if (recent.length > PLANS) recent.pop();
    return result.raws;
  };
}

function inputs(reads: readonly Input[], { plan, figures, today, limits }: RuleContext): readonly unknown[] {
  return [limits, ...reads.map((key) => (key === 'figures' ? figures : key === 'today' ? today : plan[key]))];
}

function raws(code: string, reports: readonly Report[]): readonly Raw[] {
  return reports.length === 0 ? none : reports.map((report) => ({ ...report, code }));
}
