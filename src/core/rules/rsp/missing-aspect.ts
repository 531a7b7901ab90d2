import { below } from '../../address';
import { type Aspect, canonicalAspects } from '../../catalogue';
import type { PlanEdit } from '../../edit';
import type { Place } from '../../finding';
import { hasBothSides } from '../col/both-sides';
import type { PlanRule } from '../rule';
import { sectionAddress } from '../section-address';

/** RSP-005, for each aspect that is missing; a plan with two sides and no comparison at all is told once. */
export const missingAspect: PlanRule = {
  code: 'RSP-005',
  name: 'missing-aspect',
  severity: 'info',
  reads: ['aspects', 'teams', 'sections', 'head'],
  summary: 'The comparison of marketing and sales lacks one of the fourteen aspects',
  why: 'What is not compared is where the two sides find out late that they meant different things.',
  settle: 'Add the aspect under `responsibilities.aspects` with what holds for each side.',
  check: ({ plan }) => {
    const list = below(sectionAddress(plan, 'responsibilities'), 'aspects');
    const at: Place = { ...list, on: 'key' };
    const add = ({ id, marketing, sales }: Aspect): PlanEdit => ({
      op: 'append',
      at: list,
      value: { aspect: id, marketing: [marketing], sales: [sales] },
    });
    if (plan.aspects.length === 0) {
      if (!hasBothSides(plan)) return [];
      return [
        {
          at,
          message: `The plan does not compare marketing and sales. Add the ${canonicalAspects.length} aspects under \`responsibilities.aspects\`.`,
          args: { missing: canonicalAspects.length },
          fixes: [
            {
              title: `Add the ${canonicalAspects.length} aspects with their usual texts`,
              edits: canonicalAspects.map(add),
              safe: false,
            },
          ],
        },
      ];
    }
    const stated = new Set(plan.aspects.map(({ aspect }) => aspect));
    return canonicalAspects
      .filter(({ id }) => !stated.has(id))
      .map((aspect) => ({
        at,
        message: `The comparison lacks ${aspect.label} (${aspect.sub}). Add \`aspect: ${aspect.id}\` with what holds for each side.`,
        args: { aspect: aspect.id },
        fixes: [{ title: `Add ${aspect.label} with its usual texts`, edits: [add(aspect)], safe: false }],
      }));
  },
};
