import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * What the tests and `npm start` keep between runs: VS Code, a browser when the machine has none, pictures.
 * It may be deleted at any time; the next run fills it again.
 */
export const cacheFolder = path.join(root, '.vscode-test');

/** Where the workbench ring leaves its pictures. */
export const shotsFolder = path.join(cacheFolder, 'shots');

/** The plan that `npm start` opens. */
export const examplePlan = path.join(root, 'examples/fernwhistle-fy27.gtm.yaml');

/** The packaged extension. */
export const vsixFile = path.join(root, 'dist/gtm-plan.vsix');

/** A path as it is shown to a person: relative to the project when it lies in it. */
export function shown(file) {
  const relative = path.relative(root, file);
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative || '.';
}

/** Tests that run inside the extension host. */
export const suiteFolder = path.join(root, 'test/vscode/suite');

/** The workspace that the workbench tests open a copy of. */
export const fixturesFolder = path.join(root, 'test/vscode/fixtures');

/** The second extension of `npm start`, which opens the plan and its preview. */
export const openPreviewFolder = path.join(root, 'test/host/open-preview');
