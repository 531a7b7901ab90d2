import type { Analysis } from '../core/analysis-types';
import { sameFileKey } from '../core/uri-path';
import type { Documents } from './documents';
import type { Guard } from './guard';
import type { PlanFiles } from './plan-files';

/** Brings in texts that no editor has open: the workspace's plans, and what an open plan includes. */
export interface Loader {
  /** Finds and reads all plans of the workspace; those of an earlier search that are not there any more are forgotten. */
  readonly scan: (folders: readonly string[]) => Promise<void>;
  /** Reads the files that an analysis misses, each once. */
  readonly want: (analysis: Analysis) => void;
  /** Reads a file again, or for the first time. */
  readonly reload: (uri: string, inWorkspace: boolean) => Promise<void>;
  /** Files that were missing may be there now. */
  readonly askAgain: () => void;
  /** Whether texts are still on their way. */
  readonly busy: () => boolean;
  /** Resolves when nothing is on its way. */
  readonly settled: () => Promise<void>;
}

/** @param rested - called when the last text that was on its way has come */
export function createLoader(files: PlanFiles, documents: Documents, guard: Guard, rested: () => void): Loader {
  const asked = new Set<string>();
  let under = 0;
  let waiting: (() => void)[] = [];

  /** Counts work that is under way, so that nothing is said about a plan of which parts are still to come. */
  async function working(what: string, action: () => Promise<void>): Promise<void> {
    under += 1;
    await guard.run(what, action);
    under -= 1;
    if (under > 0) return;
    rested();
    // What came may name more files; those who wait do so until these are there too.
    if (under > 0) return;
    const done = waiting;
    waiting = [];
    for (const go of done) go();
  }

  function unasked(uris: readonly string[]): readonly string[] {
    const fresh = uris.filter((uri) => !asked.has(sameFileKey(uri)));
    for (const uri of fresh) asked.add(sameFileKey(uri));
    return fresh;
  }

  async function read(uri: string, inWorkspace: boolean): Promise<void> {
    const text = await files.readFile(uri);
    if (text === undefined) documents.gone(uri);
    else documents.found(uri, text, inWorkspace);
  }

  return {
    scan: (folders) =>
      working('scan', async () => {
        const found = await files.findPlans(folders);
        const here = new Set(found.map(sameFileKey));
        const left = [...documents.all()].filter(({ uri, inWorkspace }) => inWorkspace && !here.has(sameFileKey(uri)));
        for (const { uri } of left) documents.gone(uri);
        await Promise.all(found.map((uri) => read(uri, true)));
      }),
    want: ({ wanted, wantedPatterns = [] }) => {
      const missing = unasked(wanted);
      const patterns = unasked(wantedPatterns);
      if (missing.length + patterns.length === 0) return;
      void working('include', async () => {
        const matching = await Promise.all(patterns.map((pattern) => files.findMatching(pattern)));
        const found = matching.flat().filter((uri) => !documents.get(uri));
        await Promise.all([...missing, ...found].map((uri) => read(uri, false)));
      });
    },
    reload: (uri, inWorkspace) => working('reload', () => read(uri, inWorkspace)),
    askAgain: () => asked.clear(),
    busy: () => under > 0,
    settled: () => (under === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}
