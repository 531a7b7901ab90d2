import type { Criteria, Segment } from '../plan';
import type { NumberRange } from '../values';
import { lowerMotion } from './head';
import { asRange, asWords, child, count, isMap, money, type Node, number, oneOf, present, text, words } from './read';

/** One of `segments`; `undefined` without an id. */
export function lowerSegment(node: Node): Segment | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  const size = child(node, 'size');
  return {
    at: node.at,
    id,
    name: text(node, 'name'),
    model: oneOf(node, 'model', ['b2b', 'b2c'] as const),
    priority: number(node, 'priority'),
    parent: text(node, 'parent'),
    offering: text(node, 'offering'),
    motion: lowerMotion(node),
    criteria: lowerCriteria(child(node, 'criteria')),
    exclude: lowerCriteria(child(node, 'exclude')),
    size: size
      ? present({
          accounts: count(size, 'accounts'),
          people: count(size, 'people'),
          tam: money(size, 'tam'),
          sam: money(size, 'sam'),
          som: money(size, 'som'),
        })
      : {},
    accounts: words(node, 'accounts'),
  };
}

/** Lists and texts are sets of words, `{min, max}` is a range; what stands under `custom` becomes `custom.<name>`. */
function lowerCriteria(node: Node | undefined): Criteria | undefined {
  if (!node) return undefined;
  const { custom, ...builtIn } = node.data;
  const kinds = [
    ...Object.entries(builtIn),
    ...(isMap(custom)
      ? Object.entries(custom).map(([name, value]): [string, unknown] => [`custom.${name}`, value])
      : []),
  ].filter(([kind]) => !kind.startsWith('x-'));
  return {
    sets: Object.fromEntries(
      kinds
        .map(([kind, value]): [string, readonly string[]] => [kind, asWords(value)])
        .filter(([, set]) => set.length > 0),
    ),
    ranges: Object.fromEntries(
      kinds.flatMap(([kind, value]): [string, NumberRange][] => {
        const range = asRange(value);
        return range ? [[kind, range]] : [];
      }),
    ),
  };
}
