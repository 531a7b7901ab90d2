import { below } from '../../address';
import { formatNumber } from '../../units';
import { entryRule } from '../rule';
import { axisReach } from './axis-reach';

/** SCO-007, where all points of the axis are known. */
export const capWithoutEffect = entryRule({
  code: 'SCO-007',
  name: 'cap-without-effect',
  severity: 'info',
  each: 'scoring',
  reads: [],
  summary: 'A cap above what the rules add up to',
  why: 'The cap never takes effect: either it is too high, or rules are missing.',
  settle: 'Lower the cap, drop it, or add the rules that it was meant for.',
  check: (scoring) =>
    (['fit', 'engagement'] as const).flatMap((axis) => {
      const cap = scoring[axis]?.cap;
      const reach = axisReach(scoring, axis);
      if (cap === undefined || !reach || cap <= reach.sum) return [];
      const at = below(scoring.at, axis, 'cap');
      return [
        {
          at: { ...at, on: 'value' },
          message: `The cap of ${formatNumber(cap)} on ${axis} has no effect: its rules add up to ${formatNumber(reach.sum)}. Lower it, or add rules.`,
          args: { scoring: scoring.id, axis, cap, sum: reach.sum },
          fixes: [
            {
              title: `Cap at ${formatNumber(reach.sum)}`,
              edits: [{ op: 'set', at, value: reach.sum }],
              safe: false,
            },
          ],
        },
      ];
    }),
});
