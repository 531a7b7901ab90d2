import type { Duration } from '../../model/values';
import { formatDuration, spellDuration } from '../../units';

const words: Readonly<Record<string, string>> = {
  '1d': 'a day',
  '1w': 'a week',
  '7d': 'a week',
  '2w': 'every two weeks',
  '14d': 'every two weeks',
  '1mo': 'a month',
  '3mo': 'a quarter',
  '6mo': 'every six months',
  '1y': 'a year',
  '12mo': 'a year',
};

/** How a sentence says how often a promise falls due: "44 a month", "10 every 10 d". */
export function perWords(per: Duration): string {
  return words[formatDuration(per)] ?? `every ${spellDuration(per)}`;
}
