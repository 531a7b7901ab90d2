import path from 'node:path';
import { root } from './paths.mjs';

/**
 * The command line of a mocha run.
 *
 * @param specs - patterns of test files
 * @param options.each - print every test, for rings whose tests take seconds
 * @param options.timeoutMs - of one test
 * @param options.args - handed through, as `--grep`
 */
export function mochaCommand(specs, { each = false, timeoutMs = 20_000, args = [] } = {}) {
  return [
    path.join(root, 'node_modules/mocha/bin/mocha.js'),
    ...['--no-config', '--node-option', 'import=tsx', '--timeout', String(timeoutMs), '--slow', String(timeoutMs)],
    ...['--reporter', path.join(root, 'scripts/lib/ring-reporter.cjs'), ...(each ? ['--reporter-option', 'each'] : [])],
    ...(process.env.CI ? ['--forbid-only'] : []),
    ...args,
    ...specs,
  ];
}
