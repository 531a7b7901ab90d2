import { memo } from '../memo';
import { memoFlat } from '../memo-list';
import type { Plan } from '../model/plan';
import type { PlanReferences } from '../model/references';
import { share } from '../share';
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
  return remembering(['limits', ...rule.reads], (context) => raws(rule.code, rule.check(context)));
}

function referenceRunner(rule: ReferenceRule): Runner {
  return remembering(['limits', 'definitions', 'references', 'incomplete', ...rule.reads], (context, index) =>
    raws(rule.code, rule.checkReferences(index, context)),
  );
}

function entryRunner(rule: EntryRule): Runner {
  // The context may be another object each time; what of it may be read is compared.
  let now: RuleContext | undefined;
  const ofEntries = memoFlat((entry: Plan[ListKey][number], _index: number, ..._read: readonly unknown[]) =>
    now ? raws(rule.code, rule.check(entry, now)) : none,
  );
  const reads: readonly Read[] = ['limits', ...rule.reads];
  return remembering([rule.each, ...reads], (context, index) => {
    now = context;
    const found = ofEntries(context.plan[rule.each], ...reads.map((key) => inputOf(key, context, index)));
    now = undefined;
    return found;
  });
}

const none: readonly Raw[] = [];

/** What a result depends on. */
type Read = Input | 'limits' | 'definitions' | 'references' | 'incomplete';

function inputOf(key: Read, { plan, figures, limits, today }: RuleContext, index: PlanReferences): unknown {
  switch (key) {
    case 'figures':
      return figures;
    case 'today':
      return today;
    case 'limits':
      return limits;
    case 'definitions':
      return index.definitions;
    case 'references':
      return index.references;
    case 'incomplete':
      return index.incomplete.join(' ');
    default:
      return plan[key];
  }
}

/** How many plans in one workspace keep their results beside each other. */
const PLANS = 8;

/** Keeps the latest results by what was read for them. */
function remembering(reads: readonly Read[], run: Runner): Runner {
  const recent: { readonly read: readonly unknown[]; readonly raws: readonly Raw[] }[] = [];
  return (context, index) => {
    for (const [i, result] of recent.entries()) {
      if (!reads.every((key, at) => Object.is(inputOf(key, context, index), result.read[at]))) continue;
      if (i > 0) recent.unshift(...recent.splice(i, 1));
      return result.raws;
    }
    // What is said again keeps its objects, and so the findings made of it and their order.
    const said = share(recent[0]?.raws, run(context, index));
    const result = { read: reads.map((key) => inputOf(key, context, index)), raws: said };
    recent.unshift(result);
    if (recent.length > PLANS) recent.pop();
    return result.raws;
  };
}

function raws(code: string, reports: readonly Report[]): readonly Raw[] {
  return reports.length === 0 ? none : reports.map((report) => ({ ...report, code }));
}
