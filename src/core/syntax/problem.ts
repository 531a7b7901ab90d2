import type { Path } from '../address';

/** What kind of fault of the text it is; all but `warning` mean that the text is not one sound YAML map. */
export type SyntaxProblemKind = 'parse' | 'duplicate-key' | 'warning' | 'not-a-map' | 'several-documents';

/** A fault of the text itself, found before anything is known about plans. */
export interface SyntaxProblem {
  /** One or two plain sentences: what is wrong and what to do. */
  readonly message: string;
  /** Offsets in the file; `start < end` unless the file is empty. */
  readonly start: number;
  readonly end: number;
  readonly kind: SyntaxProblemKind;
  /** The entry that the problem is about, where one can be named. */
  readonly path?: Path;
}

/** A problem inside one segment: offsets count from the segment's start, the path from its value. */
export interface LocalProblem extends Omit<SyntaxProblem, 'path'> {
  /** Keys and positions below the segment's own value, for doubles. */
  readonly steps?: Path;
}

/** The sentence for an error code of the YAML reader. `near` is the text at the error. */
export function problemText(code: string, near: string, original: string): string {
  const plain = PLAIN[code];
  if (typeof plain === 'string') return plain;
  if (plain) {
    const found = plain.find(([pattern]) => pattern.test(original));
    if (found) return found[1];
  }
  const shown = near.trim().slice(0, 30);
  return shown
    ? `YAML cannot read \`${shown}\` here. Check the line and the one before it.`
    : 'YAML cannot read this line.';
}

type Cases = readonly (readonly [RegExp, string])[];

const PLAIN: Readonly<Record<string, string | Cases>> = {
  ALIAS_PROPS: 'An alias (`*name`) stands alone: remove the anchor or tag in front of it.',
  BAD_ALIAS: [
    [/Anchor/, 'This anchor has no name. Write a name after `&`, or put the text in quotes.'],
    [/ending in :/, 'This alias ends in `:`. Put a space between the name and the colon.'],
    [/./, 'This alias has no name. Write a name after `*`, or put the text in quotes.'],
  ],
  BAD_DIRECTIVE: 'A line that begins with `%` is an instruction to YAML that plans do not need. Remove it.',
  BAD_DQ_ESCAPE:
    'A backslash in double quotes must begin a known escape. Write `\\\\` for a backslash, or use single quotes.',
  BAD_INDENT: [
    [
      /same column/,
      'This line is not indented like its neighbours. Entries of one map or list begin in the same column.',
    ],
    [
      /sufficiently indented and end with a \]/,
      'This list opens with `[` but has no `]`, or goes on in a line with too little indent.',
    ],
    [
      /sufficiently indented and end with a \}/,
      'This map opens with `{` but has no `}`, or goes on in a line with too little indent.',
    ],
    [/./, 'This line has too little or too much indent. Use spaces so that it lines up with its neighbours.'],
  ],
  BAD_PROP_ORDER: 'An anchor or a tag stands in front of the value, after the dash or the colon.',
  BAD_SCALAR_START: 'A text cannot begin with this character. Put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY: [
    [/Nested mappings/, 'This line has two keys. Put the second one in a line of its own, or put the text in quotes.'],
    [/sequence/, 'This list item is not indented like the others of its list.'],
    [/./, 'This line cannot be a key here. Check its indent.'],
  ],
  BLOCK_IN_FLOW: 'Inside `[ ]` and `{ }` no lines with dashes or nested keys can stand.',
  IMPOSSIBLE: 'YAML cannot read this part. Check its indent.',
  KEY_OVER_1024_CHARS: 'This key is longer than 1,024 characters. Is a quote missing?',
  MISSING_CHAR: [
    [/closing "/, 'This text opens with `"` and never closes. Add the closing quote.'],
    [/closing '/, "This text opens with `'` and never closes. Add the closing quote."],
    [/followed by map values/, 'This key has no colon. Write `key: value`.'],
    [/Missing space after :/, 'Put a space after the colon.'],
    [/Missing , or :/, 'A comma or a colon is missing here.'],
    [/Missing ,/, 'A comma is missing between two entries.'],
    [/without - indicator/, 'This list entry has no dash. Write `- ` in front of it.'],
    [/must end with a \]/, 'This list opens with `[` and never closes. Add `]`.'],
    [/must end with a \}/, 'This map opens with `{` and never closes. Add `}`.'],
    [/./, 'A character is missing here: a quote, a bracket, a comma or a colon.'],
  ],
  MULTILINE_IMPLICIT_KEY: 'This key has no colon, or its indent is wrong. Write `key: value` in one line.',
  MULTIPLE_ANCHORS: 'A value can have one anchor only.',
  MULTIPLE_DOCS: 'A plan is one document per file: what follows this `---` is not read.',
  MULTIPLE_TAGS: 'A value can have one tag only.',
  RESOURCE_EXHAUSTION: 'This is nested too deeply to be read.',
  TAB_AS_INDENT: 'This line has a tab. YAML wants spaces.',
  TAG_RESOLVE_FAILED: 'Plans use no tags (`!name`). Remove it, or put the text in quotes.',
  BAD_COLLECTION_TYPE: 'The tag does not fit the value. Remove the tag.',
  UNEXPECTED_TOKEN: [
    [/at node end/, 'Nothing can follow the end of this value. Put the whole text in quotes, or begin a new line.'],
    [/Unexpected (,|empty item)/, 'There is one comma too many.'],
    [/Unexpected flow-(map|seq)-end/, 'This closing bracket has no opening one.'],
    [/doc-end/, 'A line with `...` ends the document. Remove it.'],
  ],
};
