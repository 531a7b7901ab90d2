// Bundles every entry of the product into dist/.
//   node scripts/build.mjs [--dev] [--watch] [--sizes]
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import { targets } from './lib/build-targets.mjs';
import { thirdPartyLicences } from './lib/licences.mjs';
import { root } from './lib/paths.mjs';
import { duration, main, say, Trouble } from './lib/progress.mjs';

const { values: options } = parseArgs({
  options: {
    dev: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    sizes: { type: 'boolean', default: false },
  },
});

await main(async () => {
  const esbuild = await import('esbuild').catch(() => {
    throw new Trouble('The packages are not installed: npm ci');
  });
  const start = Date.now();
  const all = targets();
  const missing = all.filter(({ entry }) => !fs.existsSync(entry));
  if (missing.length > 0) {
    throw new Trouble(`There is no ${missing.map(({ entry }) => path.relative(root, entry)).join(', ')}.`);
  }
  const dev = options.dev || options.watch;
  const contexts = await Promise.all(all.map((target) => esbuild.context(target.options({ dev }))));
  if (options.watch) {
    await Promise.all(contexts.map((context) => context.watch()));
    say('Watching src and media; Ctrl+C ends.');
    return;
  }
  const results = await Promise.allSettled(contexts.map((context) => context.rebuild()));
  await Promise.all(contexts.map((context) => context.dispose()));
  const failed = all.filter((_, at) => results[at].status === 'rejected');
  if (failed.length > 0) throw new Trouble(`The build failed: ${failed.map(({ name }) => name).join(', ')}`);
  for (const { file, executable } of all) {
    if (executable) fs.chmodSync(file, 0o755);
    if (!options.dev) fs.rmSync(`${file}.map`, { force: true });
  }
  const inputs = results.flatMap(({ value }) => Object.keys(value.metafile.inputs));
  fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
  fs.writeFileSync(path.join(root, 'dist/third-party-licences.txt'), thirdPartyLicences(inputs));
  if (options.sizes) for (const { file } of all) say(size(file));
  say(`Built ${all.length} bundles in ${duration(Date.now() - start)}.`);
});

function size(file) {
  const content = fs.readFileSync(file);
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1).padStart(8)} KB`;
  const name = path.relative(root, file).padEnd(26);
  return `${name}${kilobytes(content.length)} ${kilobytes(zlib.gzipSync(content, { level: 9 }).length)} gzipped`;
}
