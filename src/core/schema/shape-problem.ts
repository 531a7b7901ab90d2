import type { Address, Facet, Path } from '../address';
import type { Fix, Severity } from '../finding';

/** Codes of what the schema layer finds. */
export type ShapeCode =
  | 'STR-002'
  | 'STR-003'
  | 'STR-004'
  | 'STR-005'
  | 'STR-006'
  | 'STR-007'
  | 'STR-008'
  | 'STR-010'
  | 'REF-004';

/**
 * One fault of shape. Paths (those of the fixes too) are relative to the value that was looked at, and fixes name no
 * file, so that the problems of one entry can be kept while the entries around it change; `placed` adds both.
 */
export interface ShapeProblem {
  readonly code: ShapeCode;
  /** One or two plain sentences: what is wrong and what to write. */
  readonly message: string;
  readonly args: Readonly<Record<string, string | number>>;
  /** `[]` with `on: 'key'` at a whole file is the document's start. */
  readonly path: Path;
  readonly on: Facet;
  readonly fixes?: readonly Fix[];
  /** Where it differs from the code's own: a misspelt key that is needed is an error. */
  readonly severity?: Severity;
}

/** A shape problem at its place in a file. */
export interface PlacedProblem {
  readonly code: ShapeCode;
  readonly message: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly at: Address & { readonly on: Facet };
  readonly fixes?: readonly Fix[];
  readonly severity?: Severity;
}

/** The problem at its place: `base` is the path of the value that was looked at, in `file`. */
export function placed({ path, on, fixes, ...rest }: ShapeProblem, file: string, base: Path): PlacedProblem {
  const moved = fixes && { fixes: fixes.map((fix) => movedFix(fix, file, base)) };
  return { ...rest, at: { file, path: [...base, ...path], on }, ...moved };
}

/** The problem seen from further out: `base` is the path of the value that was looked at. */
export function below(problem: ShapeProblem, base: Path): ShapeProblem {
  const moved = problem.fixes && { fixes: problem.fixes.map((fix) => movedFix(fix, '', base)) };
  return { ...problem, path: [...base, ...problem.path], ...moved };
}

function movedFix(fix: Fix, file: string, base: Path): Fix {
  const edits = fix.edits.map((edit) =>
    edit.op === 'section' ? { ...edit, file } : { ...edit, at: { file, path: [...base, ...edit.at.path] } },
  );
  return { ...fix, edits };
}

/** The address of a path before its file and base are known. */
export function unplaced(path: Path): Address {
  return { file: '', path };
}
