import fs from 'node:fs';
import path from 'node:path';
import { openPreviewFolder, root } from './paths.mjs';
import { tempFolder } from './processes.mjs';
import { startServer } from './vscode-server.mjs';

/**
 * The npm-delivered VS Code as a person has it: this extension is installed (as a link to the project) and so is the one
 * that opens the preview. Nothing is automated, so notifications appear as they do for everyone.
 */
export function startPreviewServer(settings) {
  const extensionsFolder = tempFolder('extensions');
  for (const folder of [root, openPreviewFolder]) {
    const { publisher, name, version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    fs.symlinkSync(folder, path.join(extensionsFolder, `${publisher}.${name}-${version}`), 'dir');
  }
  return startServer({ settings, automation: false, extensionsFolder });
}
