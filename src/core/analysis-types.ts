import type { Figures } from './calc/figures';
import type { Finding } from './finding';
import type { Plan } from './model/plan';
import type { Definition, Reference } from './model/references';
import type { Status } from './model/values';
import type { Source } from './syntax';

/** Every file that may belong to a plan, by URI. */
export type Sources = ReadonlyMap<string, Source>;

export interface AnalyzeOptions {
  /** `YYYY-MM-DD`; time comes in from outside. */
  readonly today: string;
  /** Judge as if the plan had this status (`--status`). */
  readonly status?: Status;
  /** The result before this edit; unchanged parts are reused by identity. */
  readonly previous?: Analysis;
}

export type { Definition, Reference } from './model/references';

/** A root with its parts, as one plan. */
export interface Project {
  readonly root: string;
  /** The root first, then parts in the order they are joined. */
  readonly files: readonly string[];
  readonly plan: Plan;
  readonly figures: Figures;
  /** All findings in all files of the plan, ignored ones included and marked. */
  readonly findings: readonly Finding[];
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
}

/** The result over all files; a pure function of the sources and options. */
export interface Analysis {
  readonly sources: Sources;
  readonly options: AnalyzeOptions;
  readonly projects: readonly Project[];
  /** Findings by file, each once even when a part belongs to two roots; every known file has an entry. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Files that an `include` or `extends` names and that are not among the sources: the host may load them and ask again. */
  readonly wanted: readonly string[];
  /** Patterns (URIs with `*` or `**`) that an `include` names: the host may load what they match and ask again. */
  readonly wantedPatterns?: readonly string[];
  /** Roots that a file belongs to (itself for a root); empty for a lone part. */
  readonly rootsOf: (file: string) => readonly string[];
}
