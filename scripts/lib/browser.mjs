import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { npm } from './dependencies.mjs';
import { cacheFolder } from './paths.mjs';
import { onPath, runCommand, tail, whenDone } from './processes.mjs';
import { Trouble, timed } from './progress.mjs';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome',
  'msedge',
];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium inside an npm package, for machines that have none and where nobody may install one. */
const packaged = '@sparticuz/chromium@138.0.2';

/**
 * The browser that shows the workbench: CHROMIUM_PATH, else one that is installed, else one from npm.
 *
 * @returns `executable`, and `env` to start it with (the one from npm brings its own libraries)
 */
export async function ensureBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!fs.existsSync(named)) throw new Trouble(`CHROMIUM_PATH names ${named}, and there is no such file.`);
    return { executable: named, env: {} };
  }
  const installed = commands.map(onPath).find(Boolean) ?? applications.find((file) => fs.existsSync(file));
  return installed ? { executable: installed, env: {} } : packagedBrowser();
}

/**
 * Starts the browser without a window and lets test processes connect to it.
 *
 * @returns `endpoint` for playwright's `chromium.connect`, and `close`
 */
export async function startBrowser() {
  const { executable, env } = await ensureBrowser();
  const { chromium } = await import('playwright-core');
  let server;
  try {
    server = await chromium.launchServer({
      executablePath: executable,
      headless: true,
      host: '127.0.0.1',
      timeout: 60_000,
      env: { ...process.env, ...env },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--force-color-profile=srgb',
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      ],
    });
  } catch (error) {
    throw new Trouble(`The browser ${executable} did not start.\n${tail(String(error.message), 12)}\n\n${advice}`);
  }
  const kill = whenDone(() => server.process().kill('SIGKILL'));
  const close = async () => {
    await server.close();
    kill();
  };
  return { endpoint: server.wsEndpoint(), close };
}

const advice =
  'Install one (on Debian and Ubuntu: apt-get install -y --no-install-recommends chromium), ' +
  'or set CHROMIUM_PATH to a Chromium, Chrome or Edge.';

async function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Trouble(`There is no browser here. ${advice}`);
  const home = path.join(cacheFolder, packaged.slice(1).replace(/[/@]/g, '-'));
  const executable = path.join(home, 'chromium');
  if (!fs.existsSync(executable)) {
    await timed(`No browser is installed: getting ${packaged} from npm (once, 66 MB)`, () => unpack(home));
  }
  const libraries = [path.join(home, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(path.delimiter);
  return { executable, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: path.join(home, 'fonts.conf') } };
}

/** Unpacks beside the final place and moves it there when all is well. */
async function unpack(home) {
  const folder = `${home}.installing-${process.pid}`;
  const discard = whenDone(() => fs.rmSync(folder, { recursive: true, force: true }));
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', packaged];
  const { code, output } = await npm(install, { cwd: folder });
  if (code !== 0) throw new Trouble(`There is no browser, and npm could not get one:\n${tail(output)}\n\n${advice}`);
  const parts = path.join(folder, 'node_modules/@sparticuz/chromium/bin');
  await decompress(path.join(parts, 'chromium.br'), path.join(folder, 'chromium'));
  fs.chmodSync(path.join(folder, 'chromium'), 0o755);
  for (const name of ['al2023.tar', 'fonts.tar']) {
    const archive = path.join(folder, name);
    await decompress(path.join(parts, `${name}.br`), archive);
    const unpacked = await runCommand('tar', ['-xf', archive, '-C', folder]);
    if (unpacked.code !== 0) throw new Trouble(`tar could not unpack ${archive}:\n${tail(unpacked.output)}`);
    fs.rmSync(archive);
  }
  fs.writeFileSync(path.join(folder, 'fonts.conf'), fontConfiguration(path.join(home, 'fonts')));
  fs.rmSync(path.join(folder, 'node_modules'), { recursive: true });
  fs.rmSync(home, { recursive: true, force: true });
  fs.renameSync(folder, home);
  discard();
}

function decompress(from, to) {
  return pipeline(fs.createReadStream(from), zlib.createBrotliDecompress(), fs.createWriteStream(to));
}

/** The machine's own fonts where it has any, and the one that came along. */
function fontConfiguration(fonts) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>${fonts}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}
