import type { Rate } from '../model/values';

/**
 * The share that a plan writes: `25%`, `25 %`, `0.25` or `"0.25"`. The decimal point is moved in the text, so `57%` is
 * exactly the double nearest to 0.57.
 *
 * @returns 0..1; `undefined` for anything else, bare numbers above 1 included (was `25` meant as 25 %?)
 * @source Plan format, section 2 and ruling 10.2.40; TV-33
 */
export function parseRate(value: unknown): Rate | undefined {
  const rate = typeof value === 'number' ? value : typeof value === 'string' ? fromText(value) : undefined;
  return rate !== undefined && rate >= 0 && rate <= 1 ? rate : undefined;
}

function fromText(text: string): number | undefined {
  const [, digits, percent] = /^\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return percent === '%' ? Number(`${digits}e-2`) : Number(digits);
}
