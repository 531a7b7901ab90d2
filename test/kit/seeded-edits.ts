import fc from 'fast-check';

/** One change to a text, as an editor would send it. */
export interface SeededEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An edit that is not tied to a text: where it falls is a share of whatever text it meets. */
export interface EditIntent {
  readonly kind: 'type' | 'delete' | 'replace' | 'paste-lines' | 'delete-lines' | 'swap-lines' | 'indent' | 'outdent';
  /** 0..1 of the text's length. */
  readonly at: number;
  /** Characters or lines, 0..40. */
  readonly size: number;
  readonly text: string;
}

/** What people type and paste. */
const COMMON =
  'a|x1| |  |\n|\r\n|"|\'|[|]|{|}|:|: |,|- |-|#| # note|||>|null|~|12,000|é|😀|key: value\n|gtm: 2\n|# c\n|\n\n'.split(
    '|',
  );

/** What begins entries and items, and what holds several lines. */
const LINES = [
  '\n- ',
  '\n  - id: new',
  '\n    name: x',
  '\nkpis:\n',
  '\ncampaigns:',
  'k: |\n  text\n\n  more\n',
  'k: >-\n  text\n',
  'k: [ a,\n  b ]\n',
];

/** What makes a file one that cannot be cut, or nearly. */
const RARE = [
  '\t',
  '&a ',
  '*a',
  '!t ',
  '? ',
  '%',
  '@',
  '`',
  '\\',
  '---\n',
  '...\n',
  '--- x',
  '<<: *a\n',
  'k: &a\n  - x\n',
  '\n    \t',
  '__proto__: 1\n',
];

/** Any edit intent; mostly what people do, sometimes what breaks parsers. */
export const editIntent: fc.Arbitrary<EditIntent> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant('type' as const) },
    { weight: 3, arbitrary: fc.constant('delete' as const) },
    { weight: 2, arbitrary: fc.constant('replace' as const) },
    { weight: 2, arbitrary: fc.constant('paste-lines' as const) },
    { weight: 2, arbitrary: fc.constant('delete-lines' as const) },
    { weight: 1, arbitrary: fc.constant('swap-lines' as const) },
    { weight: 1, arbitrary: fc.constant('indent' as const) },
    { weight: 1, arbitrary: fc.constant('outdent' as const) },
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.nat({ max: 40 }),
  text: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...COMMON) },
    { weight: 4, arbitrary: fc.constantFrom(...LINES) },
    { weight: 1, arbitrary: fc.constantFrom(...RARE) },
    { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  ),
});

/** The change that an intent means for this text. */
export function editFor(intent: EditIntent, text: string): SeededEdit {
  const at = Math.floor(intent.at * text.length);
  const line = text.lastIndexOf('\n', at - 1) + 1;
  switch (intent.kind) {
    case 'type':
      return { start: at, end: at, text: intent.text };
    case 'delete':
      return { start: at, end: Math.min(text.length, at + Math.min(intent.size, 6)), text: '' };
    case 'replace':
      return { start: at, end: Math.min(text.length, at + intent.size), text: intent.text };
    case 'paste-lines': {
      const other = Math.floor(((intent.at * 7919) % 1) * text.length);
      const from = text.lastIndexOf('\n', other - 1) + 1;
      return { start: line, end: line, text: text.slice(from, linesAfter(text, from, intent.size % 12)) };
    }
    case 'delete-lines':
      return { start: line, end: linesAfter(text, line, intent.size % 15), text: '' };
    case 'swap-lines': {
      const middle = linesAfter(text, line, 1);
      const end = linesAfter(text, middle, 1);
      return { start: line, end, text: text.slice(middle, end) + text.slice(line, middle) };
    }
    case 'indent':
      return { start: line, end: line, text: ' '.repeat(1 + (intent.size % 4)) };
    case 'outdent': {
      const spaces = /^ */.exec(text.slice(line, line + 1 + (intent.size % 4)))?.[0].length ?? 0;
      return { start: line, end: line + spaces, text: '' };
    }
  }
}

/** The text after the change. */
export function applied(text: string, edit: SeededEdit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

function linesAfter(text: string, from: number, lines: number): number {
  let at = from;
  for (let i = 0; i < lines; i++) {
    const next = text.indexOf('\n', at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  return at;
}

/** The sections of a plan from one top-level key up to another, which is left out. */
export function excerpt(plan: string, from: string, to: string): string {
  return plan.slice(plan.indexOf(`\n${from}:`) + 1, plan.indexOf(`\n${to}:`) + 1);
}
