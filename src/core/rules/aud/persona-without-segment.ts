import { below } from '../../address';
import { called } from '../called';
import { entryRule } from '../rule';

/** AUD-002, for an empty list: that the key itself is there is the schema's business (ruling 10.2.9). */
export const personaWithoutSegment = entryRule({
  code: 'AUD-002',
  name: 'persona-without-segment',
  severity: 'warning',
  each: 'personas',
  reads: ['segments'],
  summary: 'A persona that belongs to no segment',
  why: 'Nobody can say how many such people there are, or which numbers of the plan they stand for.',
  settle: 'Name under `segments` where this person is found.',
  check: (persona, { plan }) => {
    if (persona.segments.length > 0 || persona.segmentsAbsent) return [];
    const at = below(persona.at, 'segments');
    return [
      {
        at,
        message: `${called(persona)} belongs to no segment, so nobody can count such people. Name the segments where they are found.`,
        args: { persona: persona.id },
        fixes: plan.segments.slice(0, 3).map((segment) => ({
          title: `Put ${called(persona)} into ${called(segment)}`,
          edits: [{ op: 'append', at, value: segment.id }],
          safe: false,
        })),
      },
    ];
  },
});
