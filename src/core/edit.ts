import type { Address } from './address';

/** What can be written into a plan: plain data. Key order is kept; `undefined` members are left out. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/**
 * A change to a plan, named by address. `core/syntax` turns it into minimal text changes in the file's own style
 * (indentation, sequence style, line ending); bytes outside the change stay as they are.
 */
export type PlanEdit =
  /** Replaces the value at `at`; a missing key is added to its map (missing parents too), after `after` when that key exists, else last. */
  | { readonly op: 'set'; readonly at: Address; readonly value: Plain; readonly after?: readonly string[] }
  /** Adds an item to the list at `at`, last or before position `index`; a missing list is made. `yaml` (block text of the item, unindented, comments welcome) stands for `value` where comments matter. */
  | {
      readonly op: 'append';
      readonly at: Address;
      readonly value: Plain;
      readonly index?: number;
      readonly yaml?: string;
    }
  /** Adds a top-level section as block text with comments, where the schema's key order puts it; refused when the key exists. */
  | { readonly op: 'section'; readonly file: string; readonly key: string; readonly yaml: string }
  /** Renames the key of the entry at `at`. */
  | { readonly op: 'rename-key'; readonly at: Address; readonly to: string }
  /** Removes the entry or list item at `at` with its own comment; the rest keeps its bytes. */
  | { readonly op: 'remove'; readonly at: Address };

/** Replace [start, end) of one file by `text`. Offsets in UTF-16 units of the file's current text. */
export interface TextEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
