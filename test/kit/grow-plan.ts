import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lists whose items are repeated. Copied campaigns speak to the copied personas; all else refers to the originals. */
const GROWING = ['personas', 'campaigns', 'kpis'];

/**
 * A plan of about this many lines: the business example with items of its big lists repeated under new ids
 * (`spring-fair-2`). Ids stay unique and references valid. Copied campaigns cost nothing and bring nothing
 * (`budget: 0`, `count: 0`), so budget, supply and coverage add up as in the example.
 *
 * @param lines - wanted line count; the example itself when it is longer
 */
export function growPlan(lines: number): string {
  const example = readFileSync(join(import.meta.dirname, '../../examples/fernwhistle-fy27.gtm.yaml'), 'utf8');
  const rows = example.split('\n');
  const sections = rows.flatMap((row, at) => {
    const key = /^([a-z_]+):\s*$/.exec(row)?.[1];
    return key && GROWING.includes(key) ? [{ key, at, end: sectionEnd(rows, at) }] : [];
  });
  const perCopy = sections.reduce((sum, { at, end }) => sum + end - at - 1, 0);
  const copies = Math.max(0, Math.ceil((lines - rows.length) / perCopy));
  const grown: string[] = [];
  let done = 0;
  for (const { key, at, end } of sections) {
    grown.push(...rows.slice(done, end));
    const items = rows.slice(at + 1, end);
    for (let copy = 2; copy < copies + 2 && grown.length < lines; copy++)
      grown.push(...items.map((row) => renewed(row, key, copy)));
    done = end;
  }
  grown.push(...rows.slice(done));
  return grown.join('\n');
}

function sectionEnd(rows: readonly string[], at: number): number {
  const next = rows.findIndex((row, i) => i > at && /^\S/.test(row));
  return next < 0 ? rows.length : next;
}

function renewed(row: string, key: string, copy: number): string {
  if (/^ {2}- id: /.test(row)) return `${row}-${copy}`;
  if (/^ {4}name: /.test(row)) return `${row} ${copy}`;
  if (key !== 'campaigns') return row;
  if (/^ {4}personas: /.test(row)) return row.replace(/[a-z][a-z-]*(?=,| \])/g, (id) => `${id}-${copy}`);
  return row.replace(/^( {4}budget: )\d+/, '$10').replace(/(count: )\d+/, '$10');
}
