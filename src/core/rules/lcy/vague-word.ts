import words from './vague-words.json';

interface VagueWord {
  readonly word: string;
  /** Phrases in which it says something that can be seen. */
  readonly but?: readonly string[];
}

const lists: Readonly<Record<string, readonly VagueWord[]>> = words;

/**
 * The first word in a criterion that two people read differently, as the criterion writes it; `undefined` when there is
 * none. A criterion that holds a number or quotes somebody defines what it means.
 *
 * @param locale - of the plan; English when absent, and nothing is said about languages without a list
 * @source Plan format, ruling 10.2.41
 */
export function vagueWord(criterion: string, locale: string | undefined): string | undefined {
  const language = (locale ?? 'en').toLowerCase().split('-')[0] ?? 'en';
  const list = Object.hasOwn(lists, language) ? lists[language] : undefined;
  if (!list || /[\d"“„«]/.test(criterion)) return undefined;
  const text = criterion.toLowerCase().replace(/[\s\u00a0-]+/g, ' ');
  const found = list.find(({ word, but = [] }) => {
    const seen = but.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), text);
    return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(seen);
  });
  return found?.word;
}
