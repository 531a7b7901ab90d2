/**
 * Prints what one keystroke costs the syntax layer: `npx tsx test/bench/syntax.ts`.
 * Medians of single-character edits in a name near the start, in the middle and near the end of the plan. The YAML
 * library's full reading in the same run is the yardstick: on a busy machine compare with it, not with other runs.
 */
import { parseDocument } from 'yaml';
import { edit, parse, positionAt, rangeOf, type Source } from '../../src/core/syntax';
import { growPlan } from '../kit/grow-plan';

const KEYSTROKES = 300;

for (const lines of [1_000, 10_000, 50_000]) {
  const text = growPlan(lines);
  const library = timed(() => parseDocument(text, { prettyErrors: false, uniqueKeys: false }));
  const parsed = timed(() => parse('plan', text));
  let source = parsed.result;
  const spots = [0.2, 0.5, 0.8].map((share) => text.indexOf('    name: ', Math.floor(text.length * share)) + 12);
  const edits: number[] = [];
  const reads: number[] = [];
  for (let i = 0; i < KEYSTROKES; i++) {
    const at = spots[i % spots.length] ?? 0;
    const change = i % 2 === 0 ? { start: at, end: at, text: 'x' } : { start: at, end: at + 1, text: '' };
    const typed = timed(() => edit(source, [change]));
    source = typed.result;
    edits.push(typed.ms);
    reads.push(timed(() => lookUp(source, at)).ms);
  }
  const joined = timed(() => source.text());
  const row = [
    `${source.lineCount} lines`,
    `library ${library.ms.toFixed(0)} ms`,
    `parse ${parsed.ms.toFixed(0)} ms`,
    `keystroke ${median(edits).toFixed(3)} ms`,
    `then problems, a range and a position ${median(reads).toFixed(3)} ms`,
    `join the text ${joined.ms.toFixed(2)} ms`,
  ];
  process.stdout.write(`${row.join(' | ')}\n`);
}

function lookUp(source: Source, offset: number): number {
  const range = rangeOf(source, ['campaigns', 3, 'budget'], 'value');
  return source.problems.length + positionAt(source, offset).line + positionAt(source, range?.start ?? 0).line;
}

function timed<T>(run: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = run();
  return { result, ms: performance.now() - start };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
