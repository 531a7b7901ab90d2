const groups = ",_' \u00a0\u202f";
const grouped = new RegExp(`^(\\d{1,3})([${groups}])(\\d{3}(?:\\2\\d{3})*)(\\.\\d+)?$`);

/**
 * The number that a text can only mean: `12,000`, `1_000`, `12 000.50`, `1.200.000`, `12,5`.
 *
 * @returns `undefined` for other texts, and where a point or comma could mean either (`12.000` is a number already)
 */
export function numberOfText(text: string): number | undefined {
  const plain = text.trim().replace(/^\+/, '');
  if (/^-?\d+(\.\d+)?$/.test(plain)) return Number(plain);
  const [, first, sign, rest, decimals = ''] = grouped.exec(plain) ?? [];
  if (first !== undefined && sign !== undefined && rest !== undefined) {
    return Number(first + rest.replaceAll(sign, '') + decimals);
  }
  if (/^\d+(_\d+)+$/.test(plain)) return Number(plain.replaceAll('_', ''));
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(plain)) return Number(plain.replaceAll('.', ''));
  if (/^\d+,(\d{1,2}|\d{4,})$/.test(plain)) return Number(plain.replace(',', '.'));
  return undefined;
}

/** Whether a number is written with separators: digits apart from each other, and nothing else. */
export function hasSeparators(text: string): boolean {
  return !/^-?\d+(\.\d+)?$/.test(text.trim()) && numberOfText(text) !== undefined;
}
