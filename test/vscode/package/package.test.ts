import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { zipNames } from './zip-names';

const root = path.resolve(__dirname, '../../..');
const vsix = path.join(root, 'dist/gtm-plan.vsix');

/** Files of the packaged extension, relative to it. */
function packaged(): readonly string[] {
  return zipNames(fs.readFileSync(vsix))
    .filter((name) => name.startsWith('extension/'))
    .map((name) => name.slice('extension/'.length));
}

/** Every string in a value that names a file of the extension. */
function filesNamedIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\.\/|^media\//.test(value) ? [value.replace(/^\.\//, '')] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesNamedIn) : [];
}

describe('the package', () => {
  it('is smaller than 1 MB', () => {
    const { size } = fs.statSync(vsix);
    assert.ok(size < 1024 * 1024, `it has ${size} bytes`);
  });

  it('holds only what a person needs', () => {
    const needed = [
      /^package(\.nls(\.[a-z-]+)?)?\.json$/,
      /^(readme|changelog)\.md$/i,
      /^LICENSE(\.txt)?$/,
      /^l10n\/[\w.-]+\.json$/,
      /^dist\/(client|server)\/(node|browser)\.js$/,
      /^dist\/webview\/main\.(js|css)$/,
      /^dist\/third-party-licences\.txt$/,
      /^language-configuration\.json$/,
      /^syntaxes\/[\w.-]+\.json$/,
      /^schemas\/plan\.schema\.json$/,
      /^media\/rule-examples\.json$/,
      /^examples\/[\w./-]+\.(gtm\.ya?ml|md)$/,
      /^media\/([\w-]+|walkthrough\/[\w-]+)\.(svg|png|md)$/,
    ];
    assert.deepEqual(
      packaged().filter((name) => !needed.some((pattern) => pattern.test(name))),
      [],
    );
  });

  it('holds every bundle', () => {
    const bundles = [
      ...['dist/client/node.js', 'dist/client/browser.js', 'dist/server/node.js', 'dist/server/browser.js'],
      ...['dist/webview/main.js', 'dist/webview/main.css', 'dist/third-party-licences.txt'],
    ];
    const names = packaged();
    assert.deepEqual(
      bundles.filter((bundle) => !names.includes(bundle)),
      [],
    );
  });

  it('holds every file that package.json names', () => {
    const manifest: unknown = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
    const names = packaged();
    const named = filesNamedIn(manifest);
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((file) => !names.includes(file)),
      [],
    );
  });
});
