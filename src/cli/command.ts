/** What a command may touch besides files; tests pass their own. */
export interface Terminal {
  /** Working directory that relative paths start from. */
  readonly cwd: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: () => Promise<Uint8Array>;
  /** Whether colour may be used: a terminal, and `NO_COLOR` not set. */
  readonly colour: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** One subcommand. Exit codes: 0 nothing at error, 1 errors found, 2 wrong usage or a file that cannot be read. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  /** Options with a value (`--format json`), switches (`--list`), and their short forms. */
  readonly options: Readonly<
    Record<string, { readonly value?: string; readonly short?: string; readonly about: string }>
  >;
  readonly run: (args: Args, terminal: Terminal) => Promise<number>;
}

/** Parsed arguments of a command. */
export interface Args {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | true>>;
}

/** The user asked for something that does not exist; the message says what does. Exit code 2. */
export class UsageError extends Error {}

/** The option's text, or `undefined`; a wrong word is a `UsageError` that lists the right ones. */
export function option(args: Args, name: string, allowed?: readonly string[]): string | undefined {
  const value = args.options[name];
  if (value === undefined || value === true) return undefined;
  if (allowed && !allowed.includes(value)) {
    throw new UsageError(`--${name} is \`${value}\`. Use ${allowed.join(', ')}.`);
  }
  return value;
}
