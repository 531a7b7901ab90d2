import type { AnalyzeOptions, Project, Sources } from './analysis-types';
import { computeFigures } from './calc/compute-figures';
import { doubledSections } from './joined-files';
import { lowerPlan, type PlanFiles } from './model/lower/lower-plan';
import type { RootFiles } from './project-files';
import { projectFindings } from './project-findings';
import { type Before, projectReferences } from './project-references';
import { limitsOf } from './rules/limits-of';
import { share } from './share';
import type { Source } from './syntax';

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
  const figures = share(before?.project?.figures, computeFigures(plan));
  const { raws, ...index } = projectReferences(own, base, before);
  const facts = {
    context: { plan, figures, limits: limitsOf(plan.lint), today: options.today },
    status: options.status ?? plan.head.status,
    files: [...own, ...base],
    index,
    joining: [files.raws, doubledSections(own), raws],
    missing: files.missing,
  };
  const findings = projectFindings(facts, before?.project?.findings);
  return { root: files.root, files: [...own, ...base].map(({ file }) => file), plan, figures, findings, ...index };
}

function present(files: readonly string[], sources: Sources): readonly Source[] {
  return files.flatMap((file) => sources.get(file) ?? []);
}

function planFiles(root: string, own: readonly Source[], base: readonly Source[]): PlanFiles {
  const files = own.map(({ file, data }) => ({ file, data }));
  return { root, files: [...files, ...base.map(({ file, data }) => ({ file, data, base: true }))] };
}
