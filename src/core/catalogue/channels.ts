import { entries } from './data/channels.json';
import { type CatalogueEntry, type Contact, plainWords, withId } from './entry';

/** Where a message can reach a buyer. */
export interface Channel extends CatalogueEntry {
  readonly about: string;
  readonly contact: Contact;
  /** Further words that plans use for it, lower case: `linkedin` for social platforms. One word may name two channels. */
  readonly words: readonly string[];
}

/** All channels. */
export const channels = entries as readonly Channel[];

/** The channel with this id; `undefined` when there is none. */
export function channel(id: string | undefined): Channel | undefined {
  return withId(channels, id);
}

/**
 * The channels that a free text names (`personas[].channels` is free text): by id, label or word, whole words, case
 * and hyphens aside. `search` is organic and paid search; `direct mail` is post alone, for the longer word counts.
 * Empty when the text is not understood, which is no fault.
 */
export function channelsNamed(text: string): readonly Channel[] {
  const said = ` ${plainWords(text)} `;
  const hits = channels.map((entry) =>
    [entry.id, entry.label, ...entry.words]
      .map((word) => ` ${plainWords(word)} `)
      .filter((word) => said.includes(word)),
  );
  const all = hits.flat();
  const counts = (word: string) => !all.some((other) => other.length > word.length && other.includes(word));
  return channels.filter((_, index) => hits[index]?.some(counts));
}
