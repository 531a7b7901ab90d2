// Runs test/webview: the preview's page in a real browser. Build first.
//   node scripts/webview.mjs [mocha options, as --grep dark]
import { ensureBrowser } from './lib/browser.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { mochaCommand } from './lib/mocha.mjs';
import { root } from './lib/paths.mjs';
import { runNode } from './lib/processes.mjs';
import { main } from './lib/progress.mjs';

await main(async () => {
  await ensureDependencies();
  const { executable, env } = await ensureBrowser();
  const command = mochaCommand(['test/webview/**/*.test.{ts,tsx}'], { timeoutMs: 60_000, args: process.argv.slice(2) });
  return runNode(command, { cwd: root, env: { ...process.env, ...env, CHROMIUM_PATH: executable } });
});
