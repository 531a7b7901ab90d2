import type { Path } from './address';
import type { Finding } from './finding';
import type { Source } from './syntax';

/**
 * The findings of one file in the order of its sections, then of positions in lists, then of keys; what stands at one
 * place by code. Keys inside an entry go by their letters, so that the order needs no look into the text: whoever shows
 * lines sorts by them.
 */
export function sortFindings(findings: readonly Finding[], source: Source | undefined): readonly Finding[] {
  const order = new Map<string | number, number>();
  for (const { key } of source?.sections ?? []) if (!order.has(key)) order.set(key, order.size);
  return [...findings].sort(
    (a, b) => bySection(a, b, order) || byPath(a.at.path, b.at.path) || bySpan(a, b) || byCode(a, b),
  );
}

function bySection(a: Finding, b: Finding, order: ReadonlyMap<string | number, number>): number {
  return rank(a.at.path, order) - rank(b.at.path, order);
}

function rank(path: Path, order: ReadonlyMap<string | number, number>): number {
  const [section] = path;
  return section === undefined ? -1 : (order.get(section) ?? order.size);
}

function byPath(a: Path, b: Path): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const [x, y] = [a[i], b[i]];
    if (x === y || x === undefined || y === undefined) continue;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    return String(x) < String(y) ? -1 : 1;
  }
  return a.length - b.length;
}

function bySpan(a: Finding, b: Finding): number {
  return (a.span?.start ?? -1) - (b.span?.start ?? -1) || (a.span?.end ?? -1) - (b.span?.end ?? -1);
}

function byCode(a: Finding, b: Finding): number {
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return a.message === b.message ? 0 : a.message < b.message ? -1 : 1;
}
