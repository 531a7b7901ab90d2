// Builds the extension and packages it as dist/gtm-plan.vsix.
//   node scripts/package.mjs [--no-build]
import fs from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root, shown, vsixFile } from './lib/paths.mjs';
import { runCommand, tail } from './lib/processes.mjs';
import { main, say, Trouble } from './lib/progress.mjs';

await main(async () => {
  await ensureDependencies();
  if (!process.argv.includes('--no-build')) {
    const build = await runCommand(process.execPath, [path.join(root, 'scripts/build.mjs')], { cwd: root });
    if (build.code !== 0) throw new Trouble(tail(build.output, 40));
  }
  fs.rmSync(vsixFile, { force: true });
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  const args = [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    vsixFile,
  ];
  const { code, output } = await runCommand(process.execPath, [vsce, ...args], { cwd: root, timeoutMs: 120_000 });
  if (code !== 0) throw new Trouble(`vsce could not package the extension:\n${tail(output, 40)}`);
  say(`${shown(vsixFile)}: ${Math.round(fs.statSync(vsixFile).size / 1024)} KB`);
});
