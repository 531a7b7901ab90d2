import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { runCommand, tail } from './processes.mjs';
import { Trouble, timed } from './progress.mjs';

/** Installs the project's packages when they are missing or are not those of `package-lock.json`. */
export async function ensureDependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Trouble(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  }
  if (isCurrent()) return;
  await timed('Installing the packages of package-lock.json (npm ci)', async () => {
    const { code, output } = await npm(['ci', '--no-audit', '--no-fund'], { cwd: root });
    if (code !== 0) throw new Trouble(`npm ci failed in ${root}:\n${tail(output)}`);
  });
}

/**
 * Runs npm without the variables that an outer `npm run` leaves behind: they would make it act on the outer package.
 *
 * @param options.env - added to the environment
 */
export function npm(args, { env = {}, ...options } = {}) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_(lifecycle|package|command|execpath|node_execpath|config_local_prefix)/.test(name),
  );
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return runCommand(command, args, { ...options, env: { ...Object.fromEntries(inherited), ...env } });
}

/** npm writes down what it installed; the packages are current when that agrees with the lock file. */
function isCurrent() {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const installed = packagesOf(path.join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([folder, entry]) => folder === '' || entry.optional || entry.peer || entry.version === installed[folder]?.version,
  );
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
