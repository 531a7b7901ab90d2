import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { openPreviewFolder, root } from './paths.mjs';
import { tempFolder } from './processes.mjs';
import { say, Trouble } from './progress.mjs';
import { settings as baseSettings } from './settings.mjs';

/**
 * Opens a folder in the installed VS Code, with settings and extensions of its own, and stays until its window is closed.
 *
 * @param code - path of the `code` command
 */
export async function openDesktop(code, folder, settings) {
  const user = tempFolder('user');
  fs.mkdirSync(path.join(user, 'User'));
  fs.writeFileSync(path.join(user, 'User/settings.json'), JSON.stringify({ ...baseSettings, ...settings }, null, 2));
  const args = [
    ...['--new-window', '--wait', '--disable-workspace-trust', '--skip-welcome'],
    ...['--user-data-dir', user, '--extensions-dir', tempFolder('extensions')],
    ...[`--extensionDevelopmentPath=${root}`, `--extensionDevelopmentPath=${openPreviewFolder}`],
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    folder,
  ];
  say(`VS Code opens (${code}). Close its window or press Ctrl+C to end.`);
  const child = spawn(code, args, { stdio: 'ignore', shell: process.platform === 'win32' });
  const status = await new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Trouble(`${code} did not start: ${error.message}`)));
    child.once('close', resolve);
  });
  if (status) throw new Trouble(`${code} ended with ${status}.`);
}
