// Runs test/vscode/suite inside a real VS Code.
//   node scripts/suite.mjs [node|web]     which extension host; default node
// VSCODE_TEST_HOST chooses the VS Code: npm (default), desktop (downloaded), or the path of an installed `code`.
import fs from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { tempFolder } from './lib/processes.mjs';
import { main, Trouble } from './lib/progress.mjs';
import { settings } from './lib/settings.mjs';
import { bundleSuite } from './lib/suite-bundle.mjs';
import { testWorkspace } from './lib/test-workspace.mjs';
import { ensureVsCode } from './lib/vscode-install.mjs';

await main(async () => {
  const kind = process.argv[2] ?? 'node';
  if (kind !== 'node' && kind !== 'web') throw new Trouble(`There is no extension host "${kind}": node or web.`);
  await ensureDependencies();
  const { default: testElectron } = await import('@vscode/test-electron');
  const host = process.env.VSCODE_TEST_HOST ?? 'npm';
  if (host === 'npm') {
    await ensureVsCode();
    await ensureBrowser();
  }
  const userData = tempFolder('user');
  fs.mkdirSync(path.join(userData, 'User'));
  fs.writeFileSync(path.join(userData, 'User/settings.json'), JSON.stringify(settings));
  const executables = { npm: path.join(root, 'scripts/code-npm.mjs'), desktop: undefined };
  try {
    return await testElectron.runTests({
      vscodeExecutablePath: host in executables ? executables[host] : host,
      version: 'stable',
      extensionDevelopmentPath: root,
      extensionTestsPath: await bundleSuite(),
      launchArgs: [
        testWorkspace(),
        `--user-data-dir=${userData}`,
        `--extensions-dir=${tempFolder('extensions')}`,
        ...(kind === 'web' ? ['--extensionDevelopmentKind=web'] : []),
      ],
    });
  } catch (error) {
    throw new Trouble(String(error.message));
  }
});
