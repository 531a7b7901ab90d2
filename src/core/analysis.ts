import type { Analysis, AnalyzeOptions, Project, Sources } from './analysis-types';
import { syntaxRaws } from './file-facts';
import { shapeRaws } from './file-shape';
import type { Finding } from './finding';
import { sameItems } from './memo';
import { analyzeProject } from './project';
import { type FileKinds, fileKind, type RootFiles, rootFaults, rootFiles } from './project-files';
import { judgedRaws } from './project-findings';
import { findingKey, noPolicy, placeKey, type Raw } from './rules/judge';
import { share } from './share';
import { sortFindings } from './sort-findings';
import { fileName } from './uri-path';

/**
 * Everything that can be said about the plans in a set of files: a pure function of the sources and options that never
 * throws, whatever the files hold. With `previous` it does again only what an edit can affect, and the result is the
 * same as without.
 */
export function analyze(sources: Sources, options: AnalyzeOptions): Analysis {
  const { previous, ...judging } = options;
  const kinds = kindsOf(sources, previous);
  const named = [...kinds]
    .filter(([, kind]) => kind === 'plan')
    .map(([file]) => rootFiles(file, dataOf(sources, file), kinds));
  const taken = new Set(named.flatMap((files) => [...files.parts, files.base ?? '']));
  // What does not say what it is counts as a plan unless a plan includes it: an empty file is a plan that begins.
  const begun = [...kinds]
    .filter(([file, kind]) => kind === 'unknown' && !taken.has(file))
    .map(([file]) => rootFiles(file, dataOf(sources, file), kinds));
  const all = [...named, ...begun];
  for (const files of begun) for (const file of [...files.parts, files.base ?? '']) taken.add(file);
  const faults = rootFaults(all, kinds);
  const projects = all.map((files) =>
    analyzeProject(
      withFaults(files, faults),
      sources,
      judging,
      previous && { sources: previous.sources, project: previous.projects.find(({ root }) => root === files.root) },
    ),
  );
  const roots = rootsByFile(projects);
  return {
    sources,
    options: judging,
    projects,
    findings: findingsByFile(sources, projects, roots, kinds, previous),
    wanted: unique(all.flatMap((files) => files.wanted)),
    wantedPatterns: unique(all.flatMap((files) => files.patterns)),
    rootsOf: (file) => roots.get(file) ?? [],
  };
}

function dataOf(sources: Sources, file: string): unknown {
  return sources.get(file)?.data;
}

/** The kinds of all files; the same map as before while no file came, went or became another kind. */
function kindsOf(sources: Sources, previous: Analysis | undefined): FileKinds {
  const kinds = new Map([...sources].map(([file, source]) => [file, fileKind(source.data)]));
  const before = previous && knownKinds.get(previous.sources);
  const same = before && before.size === kinds.size && sameItems([...before].flat(), [...kinds].flat());
  const result = same ? before : kinds;
  knownKinds.set(sources, result);
  return result;
}

const knownKinds = new WeakMap<Sources, FileKinds>();

const withFaults = (files: RootFiles, faults: readonly Raw[]): RootFiles => {
  const own = faults.filter((raw) => raw.at.file === files.root);
  return own.length === 0 ? files : { ...files, raws: [...files.raws, ...own] };
};

function rootsByFile(projects: readonly Project[]): ReadonlyMap<string, readonly string[]> {
  const roots = new Map<string, string[]>();
  for (const project of projects) {
    for (const file of project.files) {
      const known = roots.get(file);
      if (known) known.push(project.root);
      else roots.set(file, [project.root]);
    }
  }
  return roots;
}

function findingsByFile(
  sources: Sources,
  projects: readonly Project[],
  roots: ReadonlyMap<string, readonly string[]>,
  kinds: FileKinds,
  previous: Analysis | undefined,
): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Told[]>();
  for (const project of projects) {
    for (const finding of project.findings) {
      const known = found.get(finding.at.file);
      if (known) known.push({ finding, project });
      else found.set(finding.at.file, [{ finding, project }]);
    }
  }
  return new Map(
    [...sources].map(([file, source]): [string, readonly Finding[]] => {
      const entries = found.get(file) ?? [];
      const inRoots = roots.get(file) ?? [];
      const findings =
        inRoots.length === 0
          ? sortFindings(
              judgedRaws([...syntaxRaws(source), ...shapeRaws(source).flat(), lonePart(file, kinds)], noPolicy),
              source,
            )
          : inRoots.length === 1
            ? entries.map(({ finding }) => finding)
            : sortFindings(onceEach(entries), source);
      const before = previous?.findings.get(file);
      return [file, before && sameItems(before, findings) ? before : (share(before, findings) as readonly Finding[])];
    }),
  );
}

function lonePart(file: string, kinds: FileKinds): Raw {
  const message =
    kinds.get(file) === 'base'
      ? 'No plan extends this base, so only its shape is checked. Name it under `extends` of a plan.'
      : 'No plan includes this part, so only its shape is checked. Name it under `include` of its plan.';
  return { code: 'REF-009', at: { file, path: ['kind'], on: 'entry' }, message };
}

interface Told {
  readonly finding: Finding;
  readonly project: Project;
}

/**
 * What several plans say about a file that they share, each finding once, with the plans in which it holds. Where each
 * plan says one thing under a code about a place, it is the same thing, even when the words name other entries.
 */
function onceEach(entries: readonly Told[]): readonly Finding[] {
  return [...grouped(entries, ({ finding }) => placeKey(finding)).values()].flatMap((told) => {
    const alone = new Set(told.map(({ project }) => project)).size === told.length;
    const groups = alone ? [told] : [...grouped(told, ({ finding }) => findingKey(finding)).values()];
    return groups.flatMap(inPlans);
  });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** It counts where it is not ignored, and as its gravest. */
function inPlans(told: readonly Told[]): readonly Finding[] {
  const [first, ...others] = told;
  if (!first) return [];
  const { finding } = others.reduce((gravest, next) => (graver(next.finding, gravest.finding) ? next : gravest), first);
  const plans = told.map(({ project }) => ({
    at: { file: project.root, path: ['id'], on: 'value' as const },
    message: `In the plan \`${project.plan.head.id ?? fileName(project.root)}\`.`,
  }));
  return [{ ...finding, related: [...(finding.related ?? []), ...plans] }];
}

const weight = { error: 3, warning: 2, info: 1 } as const;

function graver(a: Finding, b: Finding): boolean {
  const counts = (finding: Finding): number => (finding.ignored === undefined ? weight[finding.severity] : 0);
  return counts(a) > counts(b);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
