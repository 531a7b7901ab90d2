import { below } from '../../address';
import type { BuyingRole, Persona, Plan, Segment } from '../../model/plan';
import { called } from '../called';
import { entryRule } from '../rule';
import { isSameFamily } from '../segment-family';
import { listed } from '../words';

const wanted: readonly { readonly role: BuyingRole; readonly words: string; readonly does: string }[] = [
  { role: 'economic_buyer', words: 'an economic buyer', does: 'releases the money' },
  { role: 'champion', words: 'a champion', does: 'speaks for you inside' },
];

/**
 * AUD-007: both roles are wanted (ruling 10.2.20), and where buyers come by themselves it is information (10.2.30). A
 * segment that does not say whom it is sold to is what the plan is.
 */
export const buyingRoleMissing = entryRule({
  code: 'AUD-007',
  name: 'buying-role-missing',
  severity: 'warning',
  each: 'segments',
  reads: ['personas', 'segments', 'head'],
  summary: 'A B2B segment without an economic buyer or a champion',
  why: 'A deal that nobody inside speaks for and nobody may pay for cannot be signed.',
  settle: 'Say under `buying_role` which persona of the segment it is, or add that persona.',
  check: (segment, { plan }) => {
    if ((segment.model ?? plan.head.marketModel) !== 'b2b') return [];
    const there = personasIn(plan, segment.id);
    const missing = wanted.filter(({ role }) => !there.some(({ buyingRole }) => buyingRole === role));
    if (missing.length === 0) return [];
    const free = there.filter(({ buyingRole }) => buyingRole === undefined);
    return [
      {
        at: below(segment.at, 'id'),
        message: `${called(segment)} has no persona who is ${listed(
          missing.map(({ words }) => words),
          'or',
        )}: nobody there ${listed(
          missing.map(({ does }) => does),
          'or',
        )}. ${there.length === 0 ? 'Add one' : `Add one, or set \`buying_role\` of ${listed(there.slice(0, 3).map(called), 'or')}`}.`,
        args: { segment: segment.id, missing: missing.map(({ role }) => role).join(', ') },
        severity: comesByItself(plan, segment) ? 'info' : 'warning',
        fixes: missing
          .flatMap(({ role, words }) =>
            free.map((persona) => ({
              title: `Make ${called(persona)} ${words}`,
              edits: [
                {
                  op: 'set' as const,
                  at: below(persona.at, 'buying_role'),
                  value: role,
                  after: ['offerings', 'segments'],
                },
              ],
              safe: false,
            })),
          )
          .slice(0, 3),
      },
    ];
  },
});

function comesByItself({ head }: Pick<Plan, 'head'>, { motion }: Segment): boolean {
  const motions = motion.length > 0 ? motion : head.motion;
  return motions.length > 0 && motions.every((one) => one === 'product-led' || one === 'marketing-led');
}

function personasIn({ personas, segments }: Pick<Plan, 'personas' | 'segments'>, segment: string): readonly Persona[] {
  return personas.filter((persona) => persona.segments.some((id) => isSameFamily(segments, id, segment)));
}
