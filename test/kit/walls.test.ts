import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { crossings, environmentUses } from './walls';

const src = path.resolve(__dirname, '../../src');
const files = fs
  .readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, source: fs.readFileSync(path.join(src, file), 'utf8') }));

describe('import walls', () => {
  it('no file imports what its folder may not', () => {
    assert.deepEqual(
      files.flatMap(({ file, source }) => crossings(file, source)),
      [],
    );
  });

  it('core, views and features touch no clock, chance, page, process or network', () => {
    const pure = files.filter(({ file }) => /^(core|views|features)\//.test(file));
    assert.ok(pure.length > 0);
    assert.deepEqual(
      pure.flatMap(({ file, source }) => environmentUses(file, source)),
      [],
    );
  });

  for (const { file, source, found } of [
    { file: 'core/rules/hnd/x.ts', source: "import { parse } from '../../syntax/parse';", found: 'core/syntax/parse' },
    { file: 'views/x.ts', source: "import { x } from '../features/x';", found: 'features/x' },
    { file: 'client/x.ts', source: "const x = await import('../core/analysis');", found: 'core/analysis' },
    { file: 'core/model/x.ts', source: "import {\n  a,\n  b,\n} from 'yaml';", found: 'yaml' },
    { file: 'webview/page.tsx', source: "import '@vscode/webview-ui-toolkit';", found: '@vscode/webview-ui-toolkit' },
    { file: 'server/session.ts', source: "export { join } from 'node:path';", found: 'node:path' },
    { file: 'server/x.ts', source: "import * as vscode from 'vscode';", found: 'vscode' },
  ]) {
    it(`a forbidden import is found: ${file} of ${found}`, () => {
      assert.deepEqual(crossings(file, source), [`${file} may not import ${found}`]);
    });
  }

  it('an import in a comment is none', () => {
    assert.deepEqual(crossings('core/model/x.ts', "// import { a } from 'yaml';\n/* import 'vscode'; */"), []);
  });

  it('a type may cross where only types may', () => {
    assert.deepEqual(crossings('core/units/x.ts', "import type { Plan } from '../model/plan';"), []);
    assert.deepEqual(crossings('core/units/x.ts', "import { planOf } from '../model/plan';"), [
      'core/units/x.ts may not import core/model/plan',
    ]);
  });

  it('a look at the clock is found', () => {
    assert.deepEqual(environmentUses('core/x.ts', 'const now = Date.now(); // Math.random'), [
      'core/x.ts uses Date.now',
    ]);
  });
});
