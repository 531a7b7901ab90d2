/**
 * A ratio as a plan writes it: a plain number (`3.2`) or two numbers with a colon (`"3:1"`).
 *
 * @returns a decimal >= 0; `undefined` for anything else
 * @source Plan format, section 2
 */
export function parseRatio(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const [, first, second = '1'] = /^\s*(\d+(?:\.\d+)?)(?:\s*:\s*(\d+(?:\.\d+)?))?\s*$/.exec(value) ?? [];
  if (first === undefined || Number(second) === 0) return undefined;
  return Number(first) / Number(second);
}
