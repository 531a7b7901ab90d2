import type { AnalyzeOptions, Project, Sources } from './analysis-types';
import type { Figures } from './calc/figures';
import { syntaxRaws } from './file-facts';
import type { Finding } from './finding';
import { doubledSections } from './joined-files';
import { memo } from './memo';
import { lowerPlan } from './model/lower/lower-plan';
import type { Plan } from './model/plan';
import type { RootFiles } from './project-files';
import { ruleOf, rules } from './rules';
import { findingKey, ignoresOf, ignoreUses, judged, type Policy, type Raw, withIgnores } from './rules/judge';
import { limitsOf } from './rules/limits-of';
import type { FindingsContext, FindingsRule } from './rules/rule';
import { runRules } from './rules/run-rules';
import { share } from './share';
import { sortFindings } from './sort-findings';

/**
 * One plan over all its files: what was understood, what follows from it, and everything that is to be said about it.
 *
 * @param previous - the same root's result before, whose unchanged parts are kept
 */
export function analyzeProject(
  files: RootFiles,
  sources: Sources,
  options: Omit<AnalyzeOptions, 'previous'>,
  previous: Project | undefined,
): Project {
  const own = [files.root, ...files.parts].map((file) => ({ file, data: sources.get(file)?.data }));
  const base = files.base === undefined ? [] : [{ file: files.base, data: sources.get(files.base)?.data, base: true }];
  const plan = share(previous?.plan, lowerPlan({ root: files.root, files: [...own, ...base] }));
  const figures = share(previous?.figures, figuresOf(plan));
  const names = [...own, ...base].map(({ file }) => file);
  const facts = names.flatMap((file) => sources.get(file) ?? []);
  const index = { definitions: [], references: [] };
  const status = options.status ?? plan.head.status;
  const context = { plan, figures, limits: limitsOf(plan.lint), today: options.today };
  const raws = [...facts.map(syntaxRaws), files.raws, doubledSections(own), ...runRules(rules, context, index)];
  const policy = { severity: plan.lint.severity, status };
  const first = raws.flatMap((some) => judgedRaws(some, policy));
  const ignores = ignoresOf(plan, options.today);
  const marked = withIgnores(first, ignores);
  const second = aboutFindings(marked, { ...context, status, ignores: ignoreUses(first, ignores) }, policy);
  return {
    root: files.root,
    files: names,
    plan,
    figures,
    findings: inOrder([...marked, ...withIgnores(second, ignores)], names, sources),
    definitions: index.definitions,
    references: index.references,
  };
}

const unknown = (formula: string) => ({ value: null, formula, reason: 'Not computed yet.' });

/** Until the arithmetic is there, every figure is unknown. */
const figuresOf: (plan: Plan) => Figures = memo((_: Plan) => ({
  segments: [],
  totals: [],
  campaigns: [],
  handoffs: [],
  capacity: [],
  budget: { lines: 0, bySide: { marketing: 0, sales: 0, shared: 0 }, campaigns: 0 },
  cac: unknown('F14'),
  ltv: unknown('F15'),
  ltvCac: unknown('F17'),
  paybackMonths: unknown('F17'),
  costPerLead: unknown('F19'),
}));

/** The findings of reports; the same objects while reports and policy are the same. */
export function judgedRaws(raws: readonly Raw[], { severity, status }: Policy): readonly Finding[] {
  return judgedOnce(raws, severity, status);
}

const judgedOnce = memo(
  (raws: readonly Raw[], severity: Policy['severity'], status: Policy['status']): readonly Finding[] =>
    judged(raws, { severity, status }, ruleOf),
);

const findingsRules: readonly FindingsRule[] = rules.flatMap((rule) => ('checkFindings' in rule ? [rule] : []));

function aboutFindings(first: readonly Finding[], context: FindingsContext, policy: Policy): readonly Finding[] {
  return findingsRules.flatMap((rule) => {
    const raws = rule.checkFindings(first, context).map((report) => ({ ...report, code: rule.code }));
    return judged(raws, policy, ruleOf);
  });
}

/** File by file in the plan's order, each finding once. */
function inOrder(findings: readonly Finding[], files: readonly string[], sources: Sources): readonly Finding[] {
  const byFile = new Map<string, Map<string, Finding>>(files.map((file) => [file, new Map()]));
  for (const finding of findings) {
    const known = byFile.get(finding.at.file);
    const key = findingKey(finding);
    if (known && !known.has(key)) known.set(key, finding);
  }
  return files.flatMap((file) => sortFindings([...(byFile.get(file)?.values() ?? [])], sources.get(file)));
}
