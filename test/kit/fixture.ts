/** A finding that a fixture wants on one of its lines. */
export interface Want {
  readonly code: string;
  /** Line of the wanted range's start, from 0. */
  readonly line: number;
  /** Part of the message. */
  readonly message: string;
  /** The whole underlined text. */
  readonly at?: string;
  /** Title of the first fix. */
  readonly fix?: string;
  readonly severity?: string;
}

/** What the comments of a fixture say. */
export interface Fixture {
  readonly wants: readonly Want[];
  /** `--status` for the run; the file's own when absent. */
  readonly status: string | undefined;
  readonly today: string | undefined;
  /** Codes besides the fixture's own that it may raise. */
  readonly also: readonly string[];
}

const want = /\bwant (?:([A-Z]{3}-\d{3}) )?"((?:[^"\\]|\\.)*)"((?: (?:at|fix|severity)="(?:[^"\\]|\\.)*")*)/g;
const detail = / (at|fix|severity)="((?:[^"\\]|\\.)*)"/g;

/**
 * Reads the comments of a fixture.
 *
 * @param code - the code that a `want` without one means
 */
export function readFixture(code: string, text: string): Fixture {
  const lines = text.split('\n');
  const header = (name: string): string | undefined =>
    lines.map((line) => new RegExp(`^# ${name}: *(\\S+)`).exec(line)?.[1]).find((value) => value !== undefined);
  const wants = lines.flatMap((line, i) => {
    const comment = line.slice(line.indexOf('#') < 0 ? line.length : line.indexOf('#'));
    const found = [...comment.matchAll(want)].map(([, other, message = '', details = '']): Want => {
      const said = Object.fromEntries(
        [...details.matchAll(detail)].map(([, key, value = '']) => [key, unescaped(value)]),
      );
      return { code: other ?? code, line: i, message: unescaped(message), ...said };
    });
    if (found.length === 0 && /#\s*want\b/.test(line))
      throw new Error(`Line ${i + 1}: cannot read \`${line.trim()}\`.`);
    return found;
  });
  return {
    wants,
    status: header('status'),
    today: header('today'),
    also: lines.flatMap((line) => /^# also ((?:[A-Z]{3}-\d{3} ?)+)/.exec(line)?.[1]?.trim().split(' ') ?? []),
  };
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
