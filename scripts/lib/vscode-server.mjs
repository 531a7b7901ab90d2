import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { runCommand, startGroup, tail, tempFolder } from './processes.mjs';
import { Trouble } from './progress.mjs';
import { settings as baseSettings } from './settings.mjs';
import { ensureVsCode } from './vscode-install.mjs';

/**
 * Starts the VS Code server on 127.0.0.1, with user data of its own that goes when it stops.
 *
 * @param options.settings - user settings on top of the common ones
 * @param options.automation - lets a window load extensions from folders and run their tests; it also hides
 *   notification toasts, so without it a window is as a person sees it
 * @param options.extensionsFolder - installed extensions; default none
 * @returns `url(window)`, `log()` (what the server printed), `ended` (resolves when it has gone) and `stop()`
 */
export async function startServer({ settings = {}, automation = true, extensionsFolder, env = {} } = {}) {
  const { serverFolder, node } = await ensureVsCode();
  const data = tempFolder('vscode');
  const user = path.join(data, 'data/User');
  fs.mkdirSync(user, { recursive: true });
  fs.writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...baseSettings, ...settings }, null, 2));
  const token = randomBytes(16).toString('hex');
  const logFile = path.join(data, 'server.log');
  const log = fs.openSync(logFile, 'w');
  const { child, stop } = startGroup(
    node,
    [
      'out/server-main.js',
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
      ...['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust'],
      ...['--server-data-dir', data, '--extensions-dir', extensionsFolder ?? path.join(data, 'extensions')],
      ...(automation ? ['--enable-smoke-test-driver'] : []),
    ],
    { cwd: serverFolder, stdio: ['ignore', log, log], env: serverEnvironment(env) },
  );
  fs.closeSync(log);
  const readLog = () => fs.readFileSync(logFile, 'utf8');
  let ended = false;
  const gone = new Promise((resolve) => {
    for (const event of ['error', 'exit']) child.once(event, resolve);
  }).then(() => {
    ended = true;
  });
  for (const end = Date.now() + 60_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const port = /agent listening on (\d+)/.exec(readLog())?.[1];
    if (port) return { stop, ended: gone, log: readLog, url: (window) => windowUrl(port, token, window) };
    if (ended || Date.now() > end) {
      await stop();
      throw new Trouble(`The VS Code server did not start:\n${tail(readLog())}`);
    }
  }
}

/** Installs a packaged extension into a new folder that holds nothing else, and returns the folder. */
export async function installVsix(vsix) {
  const { serverFolder, node } = await ensureVsCode();
  const folder = tempFolder('extensions');
  const { code, output } = await runCommand(
    node,
    [
      ...['out/server-main.js', '--install-extension', path.resolve(vsix), '--force'],
      ...['--extensions-dir', folder, '--server-data-dir', tempFolder('vscode'), '--accept-server-license-terms'],
    ],
    { cwd: serverFolder, env: serverEnvironment({}), timeoutMs: 120_000 },
  );
  if (code !== 0) throw new Trouble(`VS Code did not install ${vsix}:\n${tail(output)}`);
  return folder;
}

/**
 * The address of a window.
 *
 * @param window.folder - the folder it opens; without it the window is empty
 * @param window.extensions - folders of extensions under development
 * @param window.tests - a bundle whose `run()` is called in the extension host
 * @param window.testEnvironment - environment of that extension host
 */
function windowUrl(port, token, { folder, extensions = [], tests, testEnvironment }) {
  const remote = (file) => `vscode-remote://127.0.0.1:${port}${path.resolve(file)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ...extensions.map((each) => ['extensionDevelopmentPath', remote(each)]),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(testEnvironment ? [['extensionEnvironment', JSON.stringify(testEnvironment)]] : []),
  ];
  const query = new URLSearchParams({
    tkn: token,
    payload: JSON.stringify(payload),
  });
  if (folder) query.set('folder', path.resolve(folder));
  return `http://127.0.0.1:${port}/?${query}`;
}

/** No gallery, so nothing is looked up on the network; and nothing of an outer VS Code or Node run. */
function serverEnvironment(env) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|NODE_OPTIONS$|ELECTRON_)/.test(name));
  return { ...Object.fromEntries(inherited), ...env, EXTENSIONS_GALLERY: '{}' };
}
