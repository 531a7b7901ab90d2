import type { Path } from '../address';
import { doubleQuoted, formatScalar, needsEscape, singleQuoted } from './format-scalar';
import { childrenOf, placeOf } from './place';
import { refuse, sharedReason, shown, type WriteContext, type Written } from './write-context';

/** Gives an entry another key; the value and the quotes of the key stay. */
export function writeRename({ source }: WriteContext, path: Path, to: string): Written {
  const place = placeOf(source.parts, path);
  const parent = placeOf(source.parts, path.slice(0, -1));
  if (!place?.pair || !parent) return refuse(`${shown(path)} is no key in this file.`);
  if (place.aliased) return refuse(`${shown(path)} is repeated by an alias. Edit the anchor by hand.`);
  const shared = sharedReason(source, path.slice(0, -1));
  if (shared) return shared;
  if (place.pair.name === to) return [];
  if (childrenOf(source.parts, parent).some((entry) => entry.pair?.name === to)) {
    return refuse(`${shown(parent.path)} has a key \`${to}\` already.`);
  }
  const { key } = place.pair;
  const text =
    key.style === 'double'
      ? doubleQuoted(to)
      : key.style === 'single' && !needsEscape(to)
        ? singleQuoted(to)
        : formatScalar(to, parent.flow ? 'flow' : 'block');
  return [{ start: key.start + place.base, end: key.end + place.base, text }];
}
