import path from 'node:path';
import { mochaCommand } from './mocha.mjs';
import { root, vsixFile } from './paths.mjs';

const minutes = 60_000;
const script = (name, ...args) => [path.join(root, 'scripts', name), ...args];
const bin = (name, ...args) => [path.join(root, 'node_modules', name), ...args];

/**
 * The rings of tests, from the quickest to the one nearest to a user. A ring is one or several commands, each run by
 * Node. A command that prints `N passed, N failed` counts that much; any other counts as one. `needs` names what has to
 * be installed (`vscode`, `browser`) and rings that must not have failed before.
 */
export const rings = [
  {
    id: 'types',
    title: 'Types',
    commands: [
      bin('typescript/bin/tsc', '-p', '.', '--noEmit'),
      bin('typescript/bin/tsc', '-p', 'tsconfig.pure.json', '--noEmit'),
    ],
    timeoutMs: 5 * minutes,
  },
  {
    id: 'lint',
    title: 'Lint and format',
    commands: [bin('@biomejs/biome/bin/biome', 'check', '--error-on-warnings')],
    timeoutMs: 5 * minutes,
  },
  {
    id: 'unit',
    title: 'Pure code, rules, views, features, server and command line',
    commands: [
      mochaCommand(['test/{kit,core,rules,views,features,server,cli}/**/*.test.{ts,tsx}'], { timeoutMs: minutes }),
    ],
    timeoutMs: 20 * minutes,
  },
  { id: 'build', title: 'Build', commands: [script('build.mjs')], timeoutMs: 5 * minutes },
  {
    id: 'webview',
    title: 'Preview page in a browser',
    commands: [script('webview.mjs')],
    needs: ['build', 'browser'],
    timeoutMs: 15 * minutes,
  },
  {
    id: 'node-host',
    title: 'Extension in VS Code, node extension host',
    commands: [script('suite.mjs', 'node')],
    needs: ['build', 'vscode', 'browser'],
    timeoutMs: 5 * minutes,
  },
  {
    id: 'web-host',
    title: 'Extension in VS Code, web-worker extension host',
    commands: [script('suite.mjs', 'web')],
    needs: ['build', 'vscode', 'browser'],
    timeoutMs: 5 * minutes,
  },
  {
    id: 'workbench',
    title: 'Workbench driven by hand, extension from its folder',
    commands: [script('ui.mjs')],
    needs: ['build', 'vscode', 'browser'],
    timeoutMs: 15 * minutes,
  },
  {
    id: 'package',
    title: 'Package',
    commands: [script('package.mjs', '--no-build'), mochaCommand(['test/vscode/package/**/*.test.ts'])],
    needs: ['build'],
    timeoutMs: 5 * minutes,
  },
  {
    id: 'installed',
    title: 'Workbench driven by hand, extension installed from its package',
    commands: [script('ui.mjs', '--vsix', vsixFile)],
    needs: ['build', 'package', 'vscode', 'browser'],
    timeoutMs: 15 * minutes,
  },
];
