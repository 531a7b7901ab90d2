import { below } from '../../address';
import { functionOf } from '../../model/lookup';
import type { Handoff, Plan, Ritual } from '../../model/plan';
import { spellDuration } from '../../units';
import { entryRule } from '../rule';

/** A quarter may be 3mo, 13w or 90d: months have no exact length. */
const tolerance = 1.05;

/** COL-003, for the meeting in which giver and receiver see each other most often; where they never do, COL-001 speaks. */
export const ritualTooRare = entryRule({
  code: 'COL-003',
  name: 'ritual-too-rare',
  severity: 'info',
  each: 'handoffs',
  reads: ['rituals', 'roles', 'teams'],
  summary: 'The two sides of a handoff meet less often than they want to review it',
  why: 'The review is agreed, but there is no meeting in which it could take place in time.',
  settle: 'Meet more often, or review the handoff as often as you meet.',
  check: (handoff, { plan }) => {
    const { review } = handoff;
    if (!review) return [];
    const [best] = commonRituals(plan, handoff).sort((a, b) => a.days - b.days);
    if (!best || best.days <= review.totalDays * tolerance) return [];
    const { ritual, cadence } = best;
    const name = ritual.name ?? `\`${ritual.id}\``;
    return [
      {
        at: { ...below(handoff.at, 'review'), on: 'value' },
        message: `\`${handoff.id}\` is to be reviewed every ${spellDuration(review)}, but its two sides meet every ${spellDuration(cadence)} at most, in ${name}. Meet more often or review less often.`,
        args: { handoff: handoff.id, review: review.text, cadence: cadence.text, ritual: ritual.id },
        related: [
          {
            at: { ...below(ritual.at, 'cadence'), on: 'value' },
            message: `${name} takes place every ${spellDuration(cadence)}.`,
          },
        ],
      },
    ];
  },
});

interface Meeting {
  readonly ritual: Ritual;
  readonly cadence: NonNullable<Ritual['cadence']>;
  readonly days: number;
}

function commonRituals(plan: Pick<Plan, 'rituals' | 'roles' | 'teams'>, { giver, receiver }: Handoff): Meeting[] {
  const giving = functionOf(plan, giver);
  const taking = functionOf(plan, receiver);
  if (giving === undefined || taking === undefined) return [];
  return plan.rituals.flatMap((ritual) => {
    const functions = ritual.attendees.map((owner) => functionOf(plan, owner));
    const common = functions.includes(giving) && functions.includes(taking);
    const { cadence } = ritual;
    return common && cadence ? [{ ritual, cadence, days: cadence.totalDays }] : [];
  });
}
