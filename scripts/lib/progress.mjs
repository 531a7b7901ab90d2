/** Milliseconds as a person reads them: `0.4 s`, `12 s`, `3 min 5 s`. */
export function duration(ms) {
  const seconds = ms / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 90) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** One line of progress, on stderr, so that stdout stays free for results. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs a step that may take long: says what it is, gives a sign of life every ten seconds, and says how long it took.
 *
 * @param label - what is being done, as `Installing VS Code`
 * @param step - the work
 * @returns what the step returns
 */
export async function timed(label, step) {
  const start = Date.now();
  say(`${label} ...`);
  const pulse = setInterval(() => say(`  still at it after ${duration(Date.now() - start)}: ${label}`), 10_000);
  try {
    const result = await step();
    say(`  done in ${duration(Date.now() - start)}`);
    return result;
  } finally {
    clearInterval(pulse);
  }
}

/**
 * A failure that has a plain reason and, mostly, a way out. It is shown without a stack.
 */
export class Trouble extends Error {}

/** Runs a script's main function; a `Trouble` is shown as its words, anything else with its stack; both exit with 1. */
export async function main(run) {
  try {
    const code = await run();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    say(error instanceof Trouble ? `\n${error.message}` : `\n${error?.stack ?? error}`);
    process.exitCode = 1;
  }
}
