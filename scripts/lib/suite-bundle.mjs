import fs from 'node:fs';
import path from 'node:path';
import { root, suiteFolder } from './paths.mjs';

/**
 * Bundles all of test/vscode/suite into one file that runs in the node host and in the web-worker host alike.
 * It lies under the extension's folder, from where a web host may load it.
 *
 * @returns its path
 */
export async function bundleSuite() {
  const { build } = await import('esbuild');
  const tests = fs
    .readdirSync(suiteFolder, { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
  const outfile = path.join(root, 'out/suite.js');
  await build({
    stdin: {
      // Mocha has to be there before the tests that call `describe`.
      contents: ["export { run } from './mocha-in-host';", ...tests.map((file) => `import './${file}';`)].join('\n'),
      resolveDir: suiteFolder,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'suite',
    // Mocha's browser build claims `module.exports` for itself when it meets one, so the suite claims it afterwards.
    footer: { js: 'module.exports = suite;' },
    target: 'es2022',
    sourcemap: 'inline',
    external: ['vscode'],
    alias: { 'node:assert/strict': path.join(suiteFolder, 'assert.ts') },
    logLevel: 'warning',
  });
  return outfile;
}
