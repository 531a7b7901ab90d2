import type { Figures } from '../calc/figures';
import type { Finding, Fix, Place, Related, Severity } from '../finding';
import type { LintIgnore, Plan } from '../model/plan';
import type { PlanReferences } from '../model/references';
import type { Status } from '../model/values';
import type { Limits } from './limits';

/** Rule groups of plan format section 5, in their order. */
export type Group =
  | 'STR'
  | 'REF'
  | 'AUD'
  | 'LCY'
  | 'HND'
  | 'SCO'
  | 'FUN'
  | 'TIM'
  | 'CAP'
  | 'CMP'
  | 'BUD'
  | 'KPI'
  | 'GOL'
  | 'MTH'
  | 'RSP'
  | 'COL'
  | 'GOV';

/** What a rule may read; results are reused while everything it reads is the same object. */
export type Input = Exclude<keyof Plan, 'file'> | 'figures' | 'today';

/** Facts that a rule judges. It names places by address and never sees YAML. */
export interface RuleContext {
  readonly plan: Plan;
  readonly figures: Figures;
  readonly limits: Limits;
  /** `YYYY-MM-DD`, given from outside; nothing reads a clock. */
  readonly today: string;
}

/** What a rule says; code, name and severity are added by the engine. */
export interface Report {
  readonly at: Place;
  readonly message: string;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Where one rule has two severities (AUD-004, CAP-002). */
  readonly severity?: Severity;
}

interface RuleFacts {
  readonly code: `${Group}-${string}`;
  /** Kebab-case; equals the file's name. */
  readonly name: string;
  /** At `approved` and `active`. At `draft` everything but STR and REF is info. */
  readonly severity: Severity;
  /** At `review`, where it differs (ruling 10.2.7); `off` for rules that speak only later (FUN-010 speaks at review). */
  readonly atReview?: Severity;
  /** Speaks only from this status on. */
  readonly from?: 'review' | 'approved';
  /** One line for the rule list: "Handoff without an SLA". */
  readonly summary: string;
  /** One or two sentences: why this matters to the two sides. */
  readonly why: string;
  /** What to do about it, concretely. */
  readonly settle: string;
}

/** A rule over the whole plan. */
export interface PlanRule extends RuleFacts {
  readonly reads: readonly Input[];
  readonly check: (context: RuleContext) => readonly Report[];
}

/** A rule that judges the entries of one list one by one; its results are reused entry by entry. */
export interface EntryRule<K extends ListKey = ListKey> extends RuleFacts {
  readonly each: K;
  /** What it reads besides the entry itself. */
  readonly reads: readonly Input[];
  readonly check: (entry: Plan[K][number], context: RuleContext) => readonly Report[];
}

/** The lists of a plan. */
export type ListKey = {
  [K in keyof Plan]: Plan[K] extends readonly object[] ? K : never;
}[keyof Plan];

/** A rule about ids and their uses; its results are reused while both and all that it reads are the same objects. */
export interface ReferenceRule extends RuleFacts {
  readonly by: 'references';
  readonly reads: readonly Input[];
  readonly checkReferences: (index: PlanReferences, context: RuleContext) => readonly Report[];
}

/** A rule whose findings another layer makes (syntax, schema, files, history). */
export interface ListedRule extends RuleFacts {
  readonly by: 'syntax' | 'schema' | 'files' | 'history';
}

/** A `lint.ignore` entry and what became of it. */
export interface IgnoreUse {
  readonly entry: LintIgnore;
  /** Its `until` is before today, so it covers nothing. */
  readonly past: boolean;
  /** Findings that it covers. */
  readonly covers: number;
}

/** What a rule about findings may read besides the findings. */
export interface FindingsContext extends RuleContext {
  /** The status by which the plan is judged (its own, or `--status`). */
  readonly status: Status;
  readonly ignores: readonly IgnoreUse[];
  /** The rule of a code; `undefined` when there is none. Absent where the rules are not at hand. */
  readonly ruleOf?: (code: string) => Rule | undefined;
}

/** A rule about the findings of all others (GOV-001, GOV-002): it runs after them, and ignored ones are marked. */
export interface FindingsRule extends RuleFacts {
  readonly by: 'findings';
  readonly checkFindings: (findings: readonly Finding[], context: FindingsContext) => readonly Report[];
}

export type Rule = PlanRule | EntryRule | ReferenceRule | ListedRule | FindingsRule;

/** Keeps the entry type while the list of rules forgets it. */
export function entryRule<K extends ListKey>(rule: EntryRule<K>): EntryRule {
  return rule as unknown as EntryRule;
}

/** Used by tests and pages: statuses from loosest to strictest. */
export const statusOrder: readonly Status[] = ['archived', 'draft', 'review', 'approved', 'active'];
