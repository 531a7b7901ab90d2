import type { Address, Facet } from './address';
import type { PlanEdit } from './edit';

/** `info` is LSP's Information: listed in Problems, never a failure. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a finding points: a node, and which side of it is underlined (default: the value, else the key). */
export interface Place extends Address {
  readonly on?: Facet;
}

/** The other side of a contradiction, or the first of two doubles. */
export interface Related {
  readonly at: Place;
  readonly message: string;
}

/** A change that settles a finding. Edits name addresses; the syntax layer turns them into text changes. */
export interface Fix {
  /** A verb and its result: "Promise 44 a month". */
  readonly title: string;
  readonly edits: readonly PlanEdit[];
  /** Safe fixes have one right answer and are applied by "fix all" and `gtm-plan fix`. */
  readonly safe: boolean;
}

/** One thing that is wrong, doubtful or worth knowing in a plan. Plain JSON. */
export interface Finding {
  /** Stable code, e.g. `HND-002`. */
  readonly code: string;
  /** The rule's name, e.g. `handoff-without-sla`. */
  readonly name: string;
  readonly severity: Severity;
  /** One or two plain sentences with the numbers and what to do. English; formed from code and args. */
  readonly message: string;
  /** The values in the message, for other languages and for tests. */
  readonly args?: Readonly<Record<string, string | number>>;
  readonly at: Place;
  /** Exact span inside the node, as offsets in the file; only for problems of syntax that no path names. */
  readonly span?: { readonly start: number; readonly end: number };
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** The written reason of the `lint.ignore` entry that covers it; such a finding counts nowhere. */
  readonly ignored?: string;
}
