import { below } from '../../address';
import { aspect as aspectOf } from '../../catalogue';
import type { Fix } from '../../finding';
import type { AspectEntry } from '../../model/plan';
import { entryRule } from '../rule';
import { listed } from '../words';

const sides = ['marketing', 'sales'] as const;

/** RSP-001. What both share needs no text of each (ruling 10.2.31). */
export const emptySide = entryRule({
  code: 'RSP-001',
  name: 'empty-side',
  severity: 'warning',
  each: 'aspects',
  reads: [],
  summary: 'An aspect that says nothing for one side',
  why: 'Side by side means two sides: the empty one is filled in by everybody’s own guess.',
  settle: 'Write what holds for the empty side, or put what holds for both under `shared`.',
  check: (entry) => {
    const { shared, unread = [] } = entry;
    const empty = sides.filter((side) => entry[side].length === 0);
    if (empty.length === 0 || shared.length > 0 || unread.length > 0) return [];
    const label = aspectOf(entry.aspect)?.label ?? `\`${entry.aspect}\``;
    return [
      {
        at: below(entry.at, empty[0] ?? 'marketing'),
        message: `${label} says nothing for ${listed(empty, 'or')}. Write what holds there, or what holds for both under \`shared\`.`,
        args: { aspect: entry.aspect, sides: empty.join(', ') },
        fixes: usual(entry, empty),
      },
    ];
  },
});

/** The catalogue's text for the empty side, or for both. */
function usual(entry: AspectEntry, empty: readonly (typeof sides)[number][]): readonly Fix[] {
  const known = aspectOf(entry.aspect);
  if (!known) return [];
  const texts = empty.map((side) => known[side]);
  return [
    {
      title:
        texts.length === 1
          ? `Use this text: ${texts[0]}`
          : `Use these texts: ${texts[0]} (marketing), ${texts[1]} (sales)`,
      edits: empty.map((side) => ({
        op: 'set' as const,
        at: below(entry.at, side),
        value: [known[side]],
        after: side === 'sales' ? ['marketing', 'aspect'] : ['aspect'],
      })),
      safe: false,
    },
  ];
}
