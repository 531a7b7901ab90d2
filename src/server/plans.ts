import { analyze } from '../core/analysis';
import type { Analysis, Project } from '../core/analysis-types';
import type { Source } from '../core/syntax';
import type { Documents } from './documents';
import type { Runtime } from './runtime';

/** What is known of one plan beyond its newest analysis. */
export interface PlanRecord {
  /** Grows with every analysis that found this plan or its texts changed. */
  readonly version: number;
  /** The newest result. */
  readonly project: Project;
  /** The last result whose texts all parsed; `project` itself while they do. */
  readonly good: Project;
  /** The texts that it was made from, in the order of its files. */
  readonly texts: readonly (Source | undefined)[];
}

/** The results over all documents, made when somebody needs them and at most once per state of the texts. */
export interface Plans {
  /** The analysis of the texts as they are now. */
  readonly current: () => Analysis;
  /** The texts have changed: analyse on the next turn, unless they change again before it comes. */
  readonly touch: () => void;
  /** Everything known about a root; `undefined` when it is none. */
  readonly record: (root: string) => PlanRecord | undefined;
  /** The plan of a file: the asked root where the file belongs to it, else the first. */
  readonly of: (uri: string, root?: string) => PlanRecord | undefined;
  readonly stop: () => void;
}

/** After so many changes without a pause the analysis runs all the same. */
const longestBurst = 200;

/**
 * @param today - asked anew for each analysis
 * @param analysed - called after each, with the records that it changed
 */
export function createPlans(
  documents: Documents,
  runtime: Pick<Runtime, 'soon'>,
  today: () => string,
  analysed: (analysis: Analysis, changed: readonly PlanRecord[]) => void,
): Plans {
  let analysis: Analysis | undefined;
  let takeBack: (() => void) | undefined;
  let burst = 0;
  let records = new Map<string, PlanRecord>();

  function current(): Analysis {
    takeBack?.();
    takeBack = undefined;
    burst = 0;
    const sources = documents.sources();
    const day = today();
    if (analysis && analysis.sources === sources && analysis.options.today === day) return analysis;
    analysis = analyze(sources, { today: day, ...(analysis ? { previous: analysis } : {}) });
    const before = records;
    records = new Map(analysis.projects.map((project) => [project.root, record(project, before.get(project.root))]));
    const changed = [...records.values()].filter((one) => one !== before.get(one.project.root));
    analysed(analysis, changed);
    return analysis;
  }

  function record(project: Project, before: PlanRecord | undefined): PlanRecord {
    const texts = project.files.map((file) => documents.get(file)?.source);
    // A comment changes no fact, but the lines of all that stands below it.
    const sameTexts = before?.texts.length === texts.length && texts.every((text, i) => text === before.texts[i]);
    if (before?.project === project && sameTexts) return before;
    const good = isBroken(project, documents) ? (before?.good ?? project) : project;
    return { version: (before?.version ?? 0) + 1, project, good, texts };
  }

  return {
    current,
    touch: () => {
      burst += 1;
      if (burst > longestBurst && takeBack) return;
      takeBack?.();
      takeBack = runtime.soon(() => {
        takeBack = undefined;
        current();
      });
    },
    record: (root) => {
      current();
      return records.get(root);
    },
    of: (uri, root) => {
      const roots = current().rootsOf(documents.get(uri)?.uri ?? uri);
      return records.get(root !== undefined && roots.includes(root) ? root : (roots[0] ?? uri));
    },
    stop: () => takeBack?.(),
  };
}

/** Whether any file of a plan is not sound YAML at the moment. */
export function isBroken(project: Project, documents: Documents): boolean {
  return project.files.some((file) => documents.get(file)?.source.problems.some(({ kind }) => kind === 'parse'));
}
