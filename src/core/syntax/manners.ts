/** How a file is written, so that what is added looks like the rest. */
export interface Manners {
  readonly eol: '\n' | '\r\n';
  /** Columns from a key to the keys below it. */
  readonly step: number;
  /** Columns from a key to the dashes below it: 0 or more. */
  readonly dashOffset: number;
  /** Blanks inside `[ ]` and inside `{ }`. */
  readonly paddedLists: boolean;
  readonly paddedMaps: boolean;
  /** Whether short lists and tiny maps are written in brackets. */
  readonly flowLists: boolean;
  readonly flowMaps: boolean;
}

/** Reads the manners from the first lines of a text; where it says nothing, from the plan format's examples. */
export function mannersOf(text: string): Manners {
  const sample = text.slice(0, SAMPLE);
  const newline = sample.indexOf('\n');
  const { steps, dashes } = indents(sample);
  return {
    eol: newline > 0 && sample[newline - 1] === '\r' ? '\r\n' : '\n',
    step: mostFrequent(steps) ?? mostFrequent(dashes.filter((offset) => offset > 0)) ?? 2,
    dashOffset: mostFrequent(dashes) ?? mostFrequent(steps) ?? 2,
    paddedLists: count(sample, /\[ \S/g) >= count(sample, /\[[^\s\]]/g),
    paddedMaps: count(sample, /\{ \S/g) >= count(sample, /\{[^\s}]/g),
    flowLists: count(sample, /:[ \t]+\[/g) > 0 || dashes.length === 0,
    flowMaps: count(sample, /[:-][ \t]+\{/g) > 0 || steps.length === 0,
  };
}

/** Characters that are looked at: some thousand lines. */
const SAMPLE = 100_000;

/** For each key with its value below it: how far the value's keys or dashes are from the key. */
function indents(sample: string): { steps: number[]; dashes: number[] } {
  const steps: number[] = [];
  const dashes: number[] = [];
  let opened: number | undefined;
  for (const line of sample.split('\n')) {
    const content = /^( *)((?:- +)*)([^\s#].*)$/.exec(line.trimEnd());
    if (!content) continue;
    const [, spaces = '', marks = '', rest = ''] = content;
    if (opened !== undefined) {
      const offset = spaces.length - opened;
      if ((marks || rest === '-') && offset >= 0) dashes.push(offset);
      else if (offset > 0 && /^[^\s:]+:(\s|$)/.test(rest)) steps.push(offset);
    }
    opened = /^[^\s:'"]+:(\s+#.*)?$/.test(rest) ? spaces.length + marks.length : undefined;
  }
  return { steps, dashes };
}

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  let best: number | undefined;
  for (const value of values) {
    const seen = (counts.get(value) ?? 0) + 1;
    counts.set(value, seen);
    if (best === undefined || seen > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
