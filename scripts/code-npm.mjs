#!/usr/bin/env node
// Stands in for the desktop `code` executable: takes the arguments that @vscode/test-electron passes, runs the tests in
// the VS Code that npm delivers, and exits with their code.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runExtensionTests } from './lib/extension-tests.mjs';
import { tempFolder } from './lib/processes.mjs';
import { main, Trouble } from './lib/progress.mjs';

await main(async () => {
  const { options, folders } = read(process.argv.slice(2));
  const extensions = (options.extensionDevelopmentPath ?? []).map(local);
  const tests = options.extensionTestsPath?.at(-1);
  if (!tests) throw new Trouble('code-npm.mjs runs extension tests only: --extensionTestsPath is missing.');
  return runExtensionTests({
    folder: folders[0] ? local(folders[0]) : tempFolder('empty'),
    extensions,
    tests: local(tests),
    settings: {
      ...userSettings(options['user-data-dir']?.at(-1)),
      // What `--extensionDevelopmentKind=web` is on the desktop: the extensions run in a web worker.
      ...(options.extensionDevelopmentKind?.at(-1) === 'web' ? { 'remote.extensionKind': inWorker(extensions) } : {}),
    },
    timeoutMs: Number(process.env.VSCODE_TEST_TIMEOUT ?? 180_000),
  });
});

function read(args) {
  const options = {};
  const folders = [];
  for (let at = 0; at < args.length; at++) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(args[at]) ?? [];
    if (name === undefined) folders.push(args[at]);
    else {
      const takesNext = value === undefined && args[at + 1] !== undefined && /-dir$|Path$|-uri$/.test(name);
      options[name] = [...(options[name] ?? []), takesNext ? args[++at] : (value ?? 'true')];
    }
  }
  return { options, folders };
}

function local(place) {
  return place.startsWith('file:') ? fileURLToPath(place) : path.resolve(place);
}

function userSettings(folder) {
  const file = folder && path.join(folder, 'User/settings.json');
  return file && fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
}

function inWorker(extensions) {
  const ids = extensions.map((folder) => {
    const { publisher, name } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return `${publisher}.${name}`;
  });
  return Object.fromEntries(ids.map((id) => [id, ['web']]));
}
