// Drives the workbench of a real VS Code as a person would: runs test/vscode/ui.
//   node scripts/ui.mjs [--vsix FILE] [mocha options, as --grep preview]
// With --vsix the extension is installed from its package, else it runs from this folder.
import { parseArgs } from 'node:util';
import { startBrowser } from './lib/browser.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { mochaCommand } from './lib/mocha.mjs';
import { root, shotsFolder } from './lib/paths.mjs';
import { runNode, tempFolder } from './lib/processes.mjs';
import { main } from './lib/progress.mjs';
import { testWorkspace } from './lib/test-workspace.mjs';
import { installVsix, startServer } from './lib/vscode-server.mjs';

await main(async () => {
  const { values, tokens } = parseArgs({ options: { vsix: { type: 'string' } }, strict: false, tokens: true });
  const vsix = tokens.find(({ name }) => name === 'vsix');
  const own = vsix ? (vsix.inlineValue ? 1 : 2) : 0;
  const args = process.argv.slice(2).toSpliced(vsix?.index ?? 0, own);
  await ensureDependencies();
  const server = await startServer(
    values.vsix ? { automation: false, extensionsFolder: await installVsix(values.vsix) } : {},
  );
  const browser = await startBrowser();
  try {
    const workbench = {
      browser: browser.endpoint,
      window: server.url({ extensions: values.vsix ? [] : [root] }),
      workspace: testWorkspace(),
      windows: tempFolder('windows'),
      shots: `${shotsFolder}${values.vsix ? '/vsix' : '/folder'}`,
    };
    const command = mochaCommand(['test/vscode/ui/**/*.ui.ts'], { each: true, timeoutMs: 120_000, args });
    return await runNode(command, {
      cwd: root,
      env: { ...process.env, GTM_PLAN_WORKBENCH: JSON.stringify(workbench) },
    });
  } finally {
    await browser.close();
    await server.stop();
  }
});
