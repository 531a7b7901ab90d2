/** Steps from a document's root to a node: keys as written in the YAML (snake_case) and list positions from 0. */
export type Path = readonly (string | number)[];

/** A place in a plan that survives edits elsewhere: which file, and the path inside it. */
export interface Address {
  /** The file's URI as the host names it; opaque to the core. */
  readonly file: string;
  readonly path: Path;
}

/** A file's node seen as its key, its value, or both together (a whole map entry or list item). */
export type Facet = 'key' | 'value' | 'entry';

/** The address of something below `at`. */
export function below(at: Address, ...steps: Path): Address {
  return { file: at.file, path: [...at.path, ...steps] };
}

/** `/handoffs/0/sla`, escaped as RFC 6901 says. */
export function pointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The path that a JSON pointer names; digits become list positions. */
export function fromPointer(text: string): Path {
  return text
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^(0|[1-9]\d*)$/.test(step) ? Number(step) : step));
}

/** A text that names an address, as a key of a map. */
export function addressKey(at: Address): string {
  return `${at.file}#${pointer(at.path)}`;
}

/** Whether two paths have the same steps. */
export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, i) => step === b[i]);
}
