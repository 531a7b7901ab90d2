import './marked-console';
import 'mocha/mocha.js';

// Mocha's browser build serves both kinds of extension host: it needs neither files nor a process, and what it takes for
// the page's global object is the host's.
mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 30_000, slow: 5_000, color: false });

/**
 * What VS Code calls once the extension host is up: runs the tests that were imported before.
 *
 * @returns resolves when all passed and rejects otherwise; before, the line `N passed, N failed` tells the harness that
 *   the suite came to its end, which the exit code of a host that died does not
 */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    const counts = { passed: 0, failed: 0 };
    // The instance's own `run` looks for options in the page's address, and there is no page.
    const runner: Mocha.Runner = Mocha.prototype.run.call(mocha, (failures: number) => {
      console.log(`${counts.passed} passed, ${counts.failed} failed`);
      // Let the last lines reach the window before the host reports its end.
      setTimeout(() => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()), 100);
    });
    runner.on('pass', () => {
      counts.passed++;
    });
    runner.on('fail', () => {
      counts.failed++;
    });
  });
}
