import type { Analysis, AnalyzeOptions, Project, Sources } from './analysis-types';
import { syntaxRaws } from './file-facts';
import { shapeRaws } from './file-shape';
import type { Finding } from './finding';
import { sameItems } from './memo';
import { analyzeProject, judgedRaws } from './project';
import { type FileKinds, fileKind, type RootFiles, rootFaults, rootFiles } from './project-files';
import { findingKey, noPolicy, type Raw } from './rules/judge';
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
  const found = new Map<string, { readonly finding: Finding; readonly project: Project }[]>();
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

/** What two plans say about a file that they share, each finding once, with the plans in which it holds. */
function onceEach(entries: readonly { readonly finding: Finding; readonly project: Project }[]): readonly Finding[] {
  const byKey = new Map<string, { finding: Finding; projects: Project[] }>();
  for (const { finding, project } of entries) {
    const key = findingKey(finding);
    const known = byKey.get(key);
    if (!known) byKey.set(key, { finding, projects: [project] });
    else {
      known.projects.push(project);
      // It counts where it is not ignored, and as its gravest.
      if (graver(finding, known.finding)) known.finding = finding;
    }
  }
  return [...byKey.values()].map(({ finding, projects }) => ({
    ...finding,
    related: [
      ...(finding.related ?? []),
      ...projects.map((project) => ({
        at: { file: project.root, path: ['id'], on: 'value' as const },
        message: `In the plan \`${project.plan.head.id ?? fileName(project.root)}\`.`,
      })),
    ],
  }));
}

const weight = { error: 3, warning: 2, info: 1 } as const;

function graver(a: Finding, b: Finding): boolean {
  const counts = (finding: Finding): number => (finding.ignored === undefined ? weight[finding.severity] : 0);
  return counts(a) > counts(b);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
