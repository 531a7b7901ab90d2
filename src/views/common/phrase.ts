import type { Address } from '../../core/address';
import type { Phrase } from '../view';
import type { Named } from './names';

/** Plain words. */
export function words(text: string): Phrase {
  return { text };
}

/** A name that leads to its place in the text. */
export function link(named: Named): Phrase {
  return { text: named.name, at: named.at };
}

/** A text that leads to a place. */
export function linkTo(text: string, at: Address): Phrase {
  return { text, at };
}

/** Names in a row: `A, B and 2 more` once there are more than `most`. */
export function listed(names: readonly Named[], most = 4): readonly Phrase[] {
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const phrases = shown.flatMap((named, i) => (i === 0 ? [link(named)] : [words(', '), link(named)]));
  return shown.length < names.length ? [...phrases, words(` and ${names.length - shown.length} more`)] : phrases;
}

/** Words in a row: `a, b and c`. */
export function andList(parts: readonly (readonly Phrase[])[]): readonly Phrase[] {
  return parts.flatMap((part, i) => {
    if (i === 0) return part;
    return [words(i === parts.length - 1 ? ' and ' : ', '), ...part];
  });
}
