import type { AnalyzeOptions, Project, Sources } from './analysis-types';
import { computeFigures } from './calc/compute-figures';
import type { Figures } from './calc/figures';
import { syntaxRaws } from './file-facts';
import { fileReferences, joinReferences } from './file-references';
import { moneyRaws, shapeRaws } from './file-shape';
import type { Finding } from './finding';
import { doubledSections, inheritedDefinitions } from './joined-files';
import { memo } from './memo';
import { lowerPlan, type PlanFiles } from './model/lower/lower-plan';
import type { Plan } from './model/plan';
import type { ReferenceIndex } from './model/references';
import type { RootFiles } from './project-files';
import { ruleOf, rules } from './rules';
import { findingKey, ignoresOf, ignoreUses, judged, type Policy, type Raw, withIgnores } from './rules/judge';
import { limitsOf } from './rules/limits-of';
import type { FindingsContext, FindingsRule } from './rules/rule';
import { runRules } from './rules/run-rules';
import { share } from './share';
import { sortFindings } from './sort-findings';
import type { Source } from './syntax';

/** An earlier result, whose unchanged parts are kept. */
export interface Before {
  readonly sources: Sources;
  readonly project: Project | undefined;
}

/** One plan over all its files: what was understood, what follows from it, and everything that is to be said about it. */
export function analyzeProject(
  files: RootFiles,
  sources: Sources,
  options: Omit<AnalyzeOptions, 'previous'>,
  before: Before | undefined,
): Project {
  const own = present([files.root, ...files.parts], sources);
  const base = present(files.base === undefined ? [] : [files.base], sources);
  const plan = share(before?.project?.plan, lowerPlan(planFiles(files.root, own, base)));
  const figures = share(before?.project?.figures, figuresOf(plan));
  const ids = referencesOf(own, base, before);
  const status = options.status ?? plan.head.status;
  const context = { plan, figures, limits: limitsOf(plan.lint), today: options.today };
  const raws = [
    ...fileRaws([...own, ...base], files.root),
    files.raws,
    doubledSections(own),
    ids.raws,
    ...runRules(rules, context, ids),
  ];
  const policy = { severity: plan.lint.severity, status };
  const first = raws.flatMap((some) => judgedRaws(some, policy));
  const ignores = ignoresOf(plan, options.today);
  const marked = withIgnores(first, ignores);
  const second = aboutFindings(marked, { ...context, status, ignores: ignoreUses(first, ignores), ruleOf }, policy);
  const names = [...own, ...base].map(({ file }) => file);
  return {
    root: files.root,
    files: names,
    plan,
    figures,
    findings: inOrder([...marked, ...withIgnores(second, ignores)], names, sources),
    definitions: ids.definitions,
    references: ids.references,
  };
}

function present(files: readonly string[], sources: Sources): readonly Source[] {
  return files.flatMap((file) => sources.get(file) ?? []);
}

function planFiles(root: string, own: readonly Source[], base: readonly Source[]): PlanFiles {
  const files = own.map(({ file, data }) => ({ file, data }));
  return { root, files: [...files, ...base.map(({ file, data }) => ({ file, data, base: true }))] };
}

/** What the texts, their shapes and their amounts have wrong. */
function fileRaws(files: readonly Source[], root: string): readonly (readonly Raw[])[] {
  const money = files.find(({ file }) => file === root)?.data;
  return files.flatMap((source) => [syntaxRaws(source), ...shapeRaws(source), ...moneyRaws(source, money)]);
}

interface ProjectIds extends ReferenceIndex {
  readonly raws: readonly Raw[];
}

/** All ids of the plan, what the plan overrides in its base left out. */
function referencesOf(own: readonly Source[], base: readonly Source[], before: Before | undefined): ProjectIds {
  const inFile = (source: Source): ReferenceIndex => fileReferences(source, before?.sources.get(source.file));
  const mine = joinReferences(own.map(inFile));
  const { project } = before ?? {};
  if (base.length === 0) {
    return {
      definitions: share(project?.definitions, mine.definitions),
      references: share(project?.references, mine.references),
      raws: [],
    };
  }
  const theirs = joinReferences(base.map(inFile));
  const { definitions, raws } = inheritedDefinitions(mine.definitions, theirs.definitions);
  return {
    definitions: share(project?.definitions, definitions),
    references: share(project?.references, [...mine.references, ...theirs.references]),
    raws,
  };
}

const figuresOf: (plan: Plan) => Figures = memo((plan: Plan) => computeFigures(plan));

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
