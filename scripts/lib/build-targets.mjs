import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

const node = { platform: 'node', format: 'cjs', target: 'node20' };
const browser = { platform: 'browser', target: 'es2022' };

/**
 * What is built from what.
 *
 * @returns one entry per file of dist/: `name`, `entry`, `file`, `executable`, and `options({ dev })` for esbuild
 */
export function targets() {
  return [
    code('client/node', 'src/client/main-node.ts', { ...node, external: ['vscode'] }),
    code('client/browser', 'src/client/main-browser.ts', { ...browser, format: 'cjs', external: ['vscode'] }),
    code('server/node', 'src/server/main-node.ts', {
      ...node,
      plugins: [sharedEngine],
      supported: { 'dynamic-import': false },
    }),
    code('server/browser', 'src/server/main-browser.ts', {
      ...browser,
      format: 'iife',
      globalName: 'gtmPlanServer',
      footer: { js: "if (typeof module === 'object') module.exports = gtmPlanServer;" },
    }),
    code('webview/main', firstOf('src/webview/main.tsx', 'src/webview/main.ts'), { ...browser, format: 'iife' }),
    styles('webview/main', 'media/preview'),
    {
      ...code('cli/gtm-plan', 'src/cli/main.ts', { ...node, banner: { js: '#!/usr/bin/env node' } }),
      executable: true,
    },
  ];
}

/** The Node server takes what checks plans from the worker's bundle beside it, so that the package holds it once. */
const sharedEngine = {
  name: 'shared-engine',
  setup(build) {
    build.onResolve({ filter: /^\.\/(session$|handlers\/)/ }, ({ kind, importer }) =>
      kind === 'dynamic-import' && importer.startsWith(path.join(root, 'src/server'))
        ? { path: './browser.js', external: true }
        : undefined,
    );
  },
};

function code(name, source, specific) {
  return target(`${name}.js`, path.join(root, source), {
    jsx: 'automatic',
    jsxImportSource: 'preact',
    entryPoints: [path.join(root, source)],
    ...specific,
  });
}

/** All style sheets of a folder as one, in the order of their names. */
function styles(name, folder) {
  const absolute = path.join(root, folder);
  const sheets = fs.existsSync(absolute)
    ? fs
        .readdirSync(absolute)
        .filter((file) => file.endsWith('.css'))
        .sort()
    : [];
  const contents = sheets.map((sheet) => `@import './${sheet}';`).join('\n');
  return target(`${name}.css`, absolute, {
    stdin: { contents, resolveDir: absolute, loader: 'css' },
    target: 'es2022',
  });
}

function target(name, entry, specific) {
  const file = path.join(root, 'dist', name);
  const options = ({ dev }) => ({
    bundle: true,
    absWorkingDir: root,
    outfile: file,
    minify: !dev,
    sourcemap: dev ? 'linked' : false,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    metafile: true,
    define: { 'process.env.NODE_ENV': dev ? '"development"' : '"production"' },
    ...specific,
  });
  return { name, entry, file, executable: false, options };
}

function firstOf(...files) {
  return files.find((file) => fs.existsSync(path.join(root, file))) ?? files[0];
}
