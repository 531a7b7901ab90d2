// Runs all rings of tests, or those that are named, and closes with one line `N passed, N failed`.
//   node scripts/test.mjs [RING...]
import { ensureBrowser } from './lib/browser.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { runCommand } from './lib/processes.mjs';
import { duration, main, say, Trouble } from './lib/progress.mjs';
import { rings } from './lib/rings.mjs';
import { ensureVsCode } from './lib/vscode-install.mjs';

await main(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((id) => !rings.some((ring) => ring.id === id));
  if (unknown.length > 0) {
    throw new Trouble(`There is no ring ${unknown.join(', ')}: ${rings.map(({ id }) => id).join(', ')}.`);
  }
  await ensureDependencies();
  const start = Date.now();
  const sum = { passed: 0, failed: 0 };
  const bad = new Set();
  for (const ring of rings.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
    const { passed, failed } = await run(ring, bad);
    if (failed > 0) bad.add(ring.id);
    sum.passed += passed;
    sum.failed += failed;
  }
  say(`\nAll in ${duration(Date.now() - start)}.`);
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0;
});

async function run(ring, bad) {
  const start = Date.now();
  say(`\n== ${ring.title} (${ring.id})`);
  const sum = { passed: 0, failed: 0 };
  try {
    const missing = ring.needs?.find((id) => bad.has(id));
    if (missing) throw new Trouble(`Not run, because ${missing} failed.`);
    await prepare(ring.needs ?? []);
    for (const command of ring.commands) {
      const { passed, failed } = await count(command, ring.timeoutMs);
      sum.passed += passed;
      sum.failed += failed;
    }
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    say(error.message);
    sum.failed++;
  }
  say(`-- ${sum.passed} good, ${sum.failed} bad, ${duration(Date.now() - start)}`);
  return sum;
}

/** What a ring needs is installed before its clock starts. */
async function prepare(needs) {
  if (needs.includes('vscode') && (process.env.VSCODE_TEST_HOST ?? 'npm') === 'npm') await ensureVsCode();
  if (needs.includes('browser')) await ensureBrowser();
}

/** Runs one command and hands its lines on, except its closing line: only the sum of all keeps that form. */
async function count(command, timeoutMs) {
  let counted;
  const { code, timedOut } = await runCommand(process.execPath, command, {
    cwd: root,
    timeoutMs,
    env: { ...process.env, FORCE_COLOR: '0' },
    onLine: (line) => {
      const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(line) ?? [];
      if (passed === undefined) say(line);
      else counted = { passed: Number(passed), failed: Number(failed) };
    },
  });
  if (timedOut) say(`It did not end within ${duration(timeoutMs)} and was ended.`);
  if (!counted) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const died = code !== 0 && counted.failed === 0;
  return died ? { ...counted, failed: 1 } : counted;
}
