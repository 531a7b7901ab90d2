import fs from 'node:fs';
import path from 'node:path';
import { examplePlan, fixturesFolder } from './paths.mjs';
import { tempFolder } from './processes.mjs';

/** A folder for one window to work in: the fixtures and the example plan, copied, so that tests may change them. */
export function testWorkspace() {
  const folder = tempFolder('workspace');
  fs.cpSync(fixturesFolder, folder, { recursive: true });
  fs.copyFileSync(examplePlan, path.join(folder, path.basename(examplePlan)));
  return folder;
}
