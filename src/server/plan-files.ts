import type { Connection } from 'vscode-languageserver';
import { sameFileKey } from '../core/uri-path';
import { type FindPlans, Method, type ReadFileReply } from '../protocol/server';

/** Where the texts of plans come from that no editor has open. */
export interface PlanFiles {
  /** All plan files (`*.gtm.yaml`, `*.gtm.yml`) below the folders, as URIs. */
  readonly findPlans: (folders: readonly string[]) => Promise<readonly string[]>;
  /** What a pattern names (a URI with `*` or `**` below its folder), as URIs. */
  readonly findMatching: (pattern: string) => Promise<readonly string[]>;
  /** A file's text; `undefined` when it cannot be read. */
  readonly readFile: (uri: string) => Promise<string | undefined>;
}

/** Whether a URI is named like a plan. */
export function isPlanName(uri: string): boolean {
  return /\.gtm\.ya?ml$/i.test(uri);
}

/** Files through the client: one path for desktop, remote and web. */
export function clientFiles(connection: Connection): PlanFiles {
  return {
    findPlans: () => connection.sendRequest<readonly string[]>(Method.findPlans, {}),
    findMatching: (pattern) => connection.sendRequest<readonly string[]>(Method.findPlans, splitPattern(pattern)),
    readFile: async (uri) => (await connection.sendRequest<ReadFileReply | null>(Method.readFile, { uri }))?.text,
  };
}

/** No files: only what the editor opens is known. */
export const noFiles: PlanFiles = {
  findPlans: async () => [],
  findMatching: async () => [],
  readFile: async () => undefined,
};

/** The folder that a pattern begins in, as a URI with its closing `/`, and the rest as a person writes it. */
export function splitPattern(pattern: string): Required<FindPlans> {
  const steps = pattern.split('/');
  const first = steps.findIndex((step) => step.includes('*'));
  const cut = first < 0 ? steps.length - 1 : first;
  return { below: `${steps.slice(0, cut).join('/')}/`, pattern: sameFileKey(steps.slice(cut).join('/')) };
}
