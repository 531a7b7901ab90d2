/**
 * Stands in for `node:assert/strict` when the suite is bundled, because a web extension host has no Node modules.
 * It throws errors with `actual` and `expected`, from which mocha makes its diffs.
 */
class AssertionError extends Error {
  override readonly name = 'AssertionError';
  readonly showDiff = true;

  constructor(
    message: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message);
  }
}

export function ok(value: unknown, message = 'expected something, got nothing'): asserts value {
  if (!value) throw new AssertionError(message, value, true);
}

export function equal(actual: unknown, expected: unknown, message = 'not equal'): void {
  if (!Object.is(actual, expected)) throw new AssertionError(message, actual, expected);
}

/** Plain data only: what JSON can hold, and `undefined`. */
export function deepEqual(actual: unknown, expected: unknown, message = 'not equal'): void {
  if (canonical(actual) !== canonical(expected)) throw new AssertionError(message, actual, expected);
}

export function match(actual: string, expected: RegExp, message = `does not match ${expected}`): void {
  if (!expected.test(actual)) throw new AssertionError(message, actual, String(expected));
}

export function fail(message: string): never {
  throw new AssertionError(message);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return value === undefined ? 'undefined' : JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join()}}`;
}

export default { ok, equal, deepEqual, match, fail };
