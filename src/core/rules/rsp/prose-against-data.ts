import { below } from '../../address';
import { aspect as aspectOf } from '../../catalogue';
import type { PlanEdit } from '../../edit';
import type { AspectEntry, Said } from '../../model/plan';
import { entryRule } from '../rule';
import { type DataSide, dataSide } from './data-side';

const sides = ['marketing', 'sales'] as const;

/** RSP-006. What also stands under `shared` may stand under either side, with that side's part in it. */
export const proseAgainstData = entryRule({
  code: 'RSP-006',
  name: 'prose-against-data',
  severity: 'warning',
  each: 'aspects',
  reads: ['stages', 'roles', 'teams', 'kpis', 'tools', 'budget'],
  summary: 'The comparison lists something under the side that does not have it',
  why: 'The table says one side, the data the other: people follow the one they happen to read.',
  settle: 'Move it to the other side or to `shared`, or change the data.',
  check: (entry, { plan }) => {
    const shared = new Set(entry.shared.map(({ text }) => text));
    return sides.flatMap((under) =>
      entry[under].flatMap((said) => {
        const data = shared.has(said.text) ? undefined : dataSide(plan, entry.aspect, said.text);
        if (!data || data.side === under) return [];
        const label = aspectOf(entry.aspect)?.label ?? entry.aspect;
        return [
          {
            at: { ...said.at, on: 'value' as const },
            message: `${data.name} stands under ${under} in ${label}, but ${data.because}. Move it to ${data.side} or \`shared\`, or change the data.`,
            args: { aspect: entry.aspect, id: said.text, under, side: data.side },
            related: [{ at: data.at, message: `${upperFirst(data.because)}.` }],
            fixes: [
              { title: `Move ${data.name} to ${data.side}`, edits: move(entry, said, data.side), safe: false },
              { title: `Move ${data.name} to shared`, edits: move(entry, said, 'shared'), safe: false },
            ],
          },
        ];
      }),
    );
  },
});

function move(entry: AspectEntry, said: Said, to: DataSide['side'] | 'shared'): readonly PlanEdit[] {
  const remove: PlanEdit = { op: 'remove', at: said.at };
  if (entry[to].some(({ text }) => text === said.text)) return [remove];
  return [remove, { op: 'append', at: below(entry.at, to), value: said.text }];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
