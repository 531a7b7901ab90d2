import { analyze } from '../../src/core/analysis';
import { rules } from '../../src/core/rules';
import { edit, parse } from '../../src/core/syntax';
import { growPlan } from '../kit/grow-plan';
import { today } from '../kit/load-plan';

/**
 * What each rule costs after one keystroke in a long plan, by where the key falls: `npx tsx test/bench/rules.ts 10000`.
 * A rule should read few lists, and look things up in an index of a list instead of walking it for each entry.
 */
const places = {
  campaign: 'Webinar series',
  persona: 'IT architect',
  kpi: 'Aided brand awareness',
  segment: 'Mid-market operators',
  stage: 'Marketing qualified lead',
  playbook: 'current process noted',
};

/** Keys before those that count: typing is measured when the code is warm. */
const WARM = 40;
const KEYS = 60;
const file = 'file:///plans/plan.gtm.yaml';
const spent = new Map<string, number>();

for (const rule of rules) {
  for (const name of ['check', 'checkReferences', 'checkFindings'] as const) {
    const run: unknown = Reflect.get(rule, name);
    if (typeof run !== 'function') continue;
    Reflect.set(rule, name, (...args: readonly unknown[]) => {
      const start = performance.now();
      const result: unknown = run(...args);
      spent.set(rule.code, (spent.get(rule.code) ?? 0) + performance.now() - start);
      return result;
    });
  }
}

const lines = Number(process.argv[2] ?? 10_000);
let source = parse(file, growPlan(lines));
let start = performance.now();
let analysis = analyze(new Map([[file, source]]), { today });
report(`${lines} lines, opened`, performance.now() - start, 1);
for (const [place, text] of Object.entries(places)) {
  let total = 0;
  for (let i = -WARM; i < KEYS; i++) {
    if (i === 0) {
      spent.clear();
      total = 0;
    }
    const at = source.text().indexOf(text);
    source = edit(source, [{ start: at, end: at, text: 'x' }]);
    start = performance.now();
    analysis = analyze(new Map([[file, source]]), { today, previous: analysis });
    total += performance.now() - start;
  }
  report(`a key in a ${place}`, total, KEYS);
}

function report(what: string, total: number, runs: number): void {
  const dearest = [...spent].sort(([, a], [, b]) => b - a).slice(0, 8);
  const sum = [...spent.values()].reduce((a, b) => a + b, 0);
  const each = dearest.map(([code, ms]) => `${code} ${(ms / runs).toFixed(2)}`).join('  ');
  console.log(`${what}: ${(total / runs).toFixed(2)} ms, rules ${(sum / runs).toFixed(2)}: ${each}`);
}
