import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * The licences of the packages that went into the bundles: they ask to be passed on with every copy.
 *
 * @param inputs - paths of bundled files, relative to the project
 */
export function thirdPartyLicences(inputs) {
  const folders = new Set(inputs.map(packageFolder).filter(Boolean));
  const entries = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${licenceText(path.join(root, folder))}`;
  });
  const head = 'Go-to-Market Plan contains the following packages.\n';
  return `${[head, ...entries].join(`\n${'-'.repeat(80)}\n\n`)}\n`;
}

function packageFolder(file) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'))?.[1];
}

function licenceText(folder) {
  const file = fs.readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : 'The package holds no text of its licence.';
}
