/** Words for units that people write, and the plan's own sign for each. `m` is minutes, so `M` alone says nothing. */
const units: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    s: 'sec secs second seconds',
    m: 'min mins minute minutes',
    h: 'hr hrs hour hours',
    d: 'day days',
    w: 'wk wks week weeks',
    mo: 'mon mth mths month months',
    y: 'yr yrs year years',
  }).flatMap(([sign, words]) => [sign, ...words.split(' ')].map((word) => [word, sign])),
);

/**
 * The short form of a length of time in words: `2d` for `2 days`, `3mo` for `1 quarter`.
 *
 * @returns `undefined` where a text can mean several lengths or none
 */
export function durationOfText(text: string): string | undefined {
  const [, amount, word] = /^(\d+(?:[.,]\d+)?) *([A-Za-z]+)\.?$/.exec(text.trim()) ?? [];
  if (amount === undefined || word === undefined || word === 'M') return undefined;
  const number = amount.replace(',', '.');
  const lower = word.toLowerCase();
  if (lower === 'quarter' || lower === 'quarters') return `${Number(number) * 3}mo`;
  const sign = Object.hasOwn(units, lower) ? units[lower] : undefined;
  return sign === undefined ? undefined : `${number}${sign}`;
}
