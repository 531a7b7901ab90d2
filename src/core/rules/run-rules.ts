import { memo } from '../memo';
import type { Plan } from '../model/plan';
import type { Raw } from './judge';
import type { EntryRule, Input, PlanRule, Report, Rule, RuleContext } from './rule';

/**
 * What the rules say about a plan. A rule runs again only when something that it declares to read is another object
 * than before; a rule over entries runs again only for the entries that changed.
 */
export function runRules(rules: readonly Rule[], context: RuleContext): readonly (readonly Raw[])[] {
  return rules.flatMap((rule) => ('check' in rule ? [runnerOf(rule)(context)] : []));
}

type Runner = (context: RuleContext) => readonly Raw[];

const runnerOf = memo((rule: PlanRule | EntryRule): Runner => ('each' in rule ? entryRunner(rule) : planRunner(rule)));

function planRunner(rule: PlanRule): Runner {
  return remembering(rule.reads, (context) => raws(rule.code, rule.check(context)));
}

function entryRunner(rule: EntryRule): Runner {
  const ofEntry = new WeakMap<object, { readonly read: readonly unknown[]; readonly raws: readonly Raw[] }>();
  return remembering([rule.each, ...rule.reads], (context) => {
    const read = inputs(rule.reads, context);
    return context.plan[rule.each].flatMap((entry) => {
      const known = ofEntry.get(entry);
      if (known && sameInputs(known.read, read)) return known.raws;
      const found = raws(rule.code, rule.check(entry, context));
      ofEntry.set(entry, { read, raws: found });
      return found;
    });
  });
}

/** How many plans in one workspace keep their results beside each other. */
const PLANS = 8;

/** Keeps the latest results by what was read for them. */
function remembering(reads: readonly Input[], run: Runner): Runner {
  const recent: { readonly read: readonly unknown[]; readonly raws: readonly Raw[] }[] = [];
  return (context) => {
    const read = inputs(reads, context);
    const known = recent.findIndex((result) => sameInputs(result.read, read));
    const result = recent[known] ?? { read, raws: run(context) };
    if (known >= 0) recent.splice(known, 1);
    recent.unshift(result);
    if (recent.length > PLANS) recent.pop();
    return result.raws;
  };
}

function inputs(reads: readonly Input[], { plan, figures, today, limits }: RuleContext): readonly unknown[] {
  return [
    limits,
    ...reads.map((key) => (key === 'figures' ? figures : key === 'today' ? today : plan[key satisfies keyof Plan])),
  ];
}

function sameInputs(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((value, i) => Object.is(value, b[i]));
}

function raws(code: string, reports: readonly Report[]): readonly Raw[] {
  return reports.map((report) => ({ ...report, code }));
}
