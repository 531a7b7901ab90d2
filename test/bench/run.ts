/**
 * `npm run bench`: what a keystroke, an opening and a preview patch cost, by the size of the plan. Medians with spread;
 * nothing passes or fails by time. Build first (`npm run build`): the rows over stdio measure the built server.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { analyze } from '../../src/core/analysis';
import type { Analysis } from '../../src/core/analysis-types';
import { edit, parse, type Source } from '../../src/core/syntax';
import { viewComputes } from '../../src/views/compute';
import { viewRender } from '../../src/views/render';
import { growPlan } from '../kit/grow-plan';
import { cell, timed } from './stats';
import { overStdio } from './stdio';

const sizes = [100, 1_000, 10_000, 50_000];
const file = 'file:///bench/plan.gtm.yaml';
const today = '2026-11-22';
const keystrokes = Number(process.env.BENCH_KEYSTROKES ?? 60);
const server = join(__dirname, '../../dist/server/node.js');

void main();

async function main(): Promise<void> {
  const rows: string[][] = [];
  for (const lines of sizes) {
    const text = lines < 500 ? shortPlan() : growPlan(lines);
    const inProcess = engine(text);
    const wire = existsSync(server) ? await overStdio(server, text, keystrokes) : undefined;
    rows.push([
      String(text.split('\n').length - 1),
      cell(inProcess.open),
      cell(inProcess.type),
      wire ? cell(wire.open) : '–',
      wire ? cell(wire.type) : '–',
      wire ? wire.peakMb.toFixed(0) : '–',
      ...inProcess.views.map(cell),
    ]);
  }
  const heads = [
    'lines',
    'engine: open',
    'engine: keystroke',
    'server: spawn → first diagnostics',
    'server: keystroke → diagnostics',
    'server: peak MB',
    ...viewComputes.map((view) => `${view.id}: compute + draw`),
  ];
  process.stdout.write(`| ${heads.join(' | ')} |\n|${'---|'.repeat(heads.length)}\n`);
  for (const row of rows) process.stdout.write(`| ${row.join(' | ')} |\n`);
  process.stdout.write(
    `\nms, median (5th–95th percentile); Node ${process.version}, ${keystrokes} keystrokes a cell\n`,
  );
}

/** The example without most of its lists: about a hundred lines. */
function shortPlan(): string {
  const keep = ['stance', 'calendar', 'teams', 'roles', 'segments', 'lifecycle'];
  const sections = growPlan(0).split(/\n(?=[a-z_]+:)/);
  return `${sections.filter((text) => !text.includes('\n') || keep.includes(text.split(':')[0] ?? '')).join('\n')}\n`;
}

/** The pure engine: opening a plan, typing in the middle of it, drawing its views after a keystroke. */
function engine(text: string): { open: number[]; type: number[]; views: number[][] } {
  const open: number[] = [];
  let analysis: Analysis | undefined;
  let source: Source = parse(file, text);
  for (let i = 0; i < 5; i++) {
    const opened = timed(() => analyze(new Map([[file, parse(file, text)]]), { today }));
    open.push(opened.ms);
    analysis = opened.result;
    source = analysis.sources.get(file) ?? source;
  }
  const spots = [0.2, 0.5, 0.8].map((share) => text.indexOf(' name: ', Math.floor(text.length * share)) + 9);
  const type: number[] = [];
  const views: number[][] = viewComputes.map(() => []);
  for (let i = 0; i < keystrokes + 10; i++) {
    const at = spots[(i >> 1) % spots.length] ?? 0;
    const change = i % 2 === 0 ? { start: at, end: at, text: 'x' } : { start: at, end: at + 1, text: '' };
    const typed = timed(() => {
      source = edit(source, [change]);
      return analyze(new Map([[file, source]]), { today, ...(analysis ? { previous: analysis } : {}) });
    });
    analysis = typed.result;
    if (i >= 10) type.push(typed.ms);
    const project = analysis.projects[0];
    if (!project || i < 10 || i >= 25) continue;
    viewComputes.forEach((view, n) => {
      const drawn = timed(() => {
        const model = view.compute({ ...project, today });
        const draw = viewRender(view.id);
        return draw ? renderToString(draw.render(model, { filters: { lens: 'both', evidence: true } })) : '';
      });
      views[n]?.push(drawn.ms);
    });
  }
  return { open, type, views };
}
