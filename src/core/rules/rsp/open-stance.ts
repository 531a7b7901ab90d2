import type { Plan, Stance } from '../../model/plan';
import { hasBothSides } from '../col/both-sides';
import type { PlanRule } from '../rule';
import { sectionAddress } from '../section-address';
import { named } from '../words';

/** RSP-008, once a plan. A stance that is not there at all is missed where the plan has both sides. */
export const openStance: PlanRule = {
  code: 'RSP-008',
  name: 'open-stance',
  severity: 'info',
  reads: ['stance', 'stages', 'teams', 'sections', 'head'],
  summary: 'The stance leaves questions open',
  why: 'On these questions companies differ, and each side takes its own habit for the rule until it is written down.',
  settle: 'Answer the open questions under `stance`; `shared` and `none` are answers too.',
  check: ({ plan }) => {
    const { stance } = plan;
    const at = { ...sectionAddress(plan, 'stance'), on: 'key' as const };
    if (!stance) {
      if (Object.hasOwn(plan.sections, 'stance') || !hasBothSides(plan)) return [];
      return [
        {
          at,
          message:
            'The plan does not say how it settles what marketing and sales see differently. Add `stance`: who owns inbound, outbound, nurturing, qualification and the relation with the buyer.',
          args: { open: '' },
        },
      ];
    }
    const open = openKeys(stance, plan);
    if (open.length === 0) return [];
    const questions = open.length === 1 ? 'one question' : `${open.length} questions`;
    return [
      {
        at,
        message: `The stance leaves ${questions} open on which marketing and sales may differ: ${named(open)}. Decide ${open.length === 1 ? 'it' : 'them'}.`,
        args: { open: open.join(', ') },
      },
    ];
  },
};

/** Keys as a plan writes them. What stands there and was not understood is reported by the schema. */
function openKeys(stance: Stance, { stages }: Pick<Plan, 'stages'>): readonly string[] {
  const { unread = [] } = stance;
  const answers: readonly (readonly [string, unknown])[] = [
    ['inbound_owner', stance.inboundOwner],
    ['outbound_owner', stance.outboundOwner],
    ['nurture_owner', stance.nurtureOwner],
    ['qualification', stages.length === 0 || Object.keys(stance.qualification).length > 0 ? true : undefined],
    ['middle_funnel_owner', stance.middleFunnelOwner],
    ['relationship_owner.pre_sale', stance.relationshipPreSale],
    ['relationship_owner.post_sale', stance.relationshipPostSale],
    ['revenue_accountability', stance.revenueAccountability],
    ['engagement.marketing', stance.engagementMarketing],
    ['engagement.sales', stance.engagementSales],
    ['promotion_owner', stance.promotionOwner],
    ['transition', stance.transition],
  ];
  const isUnread = (key: string): boolean =>
    unread.some((one) => one === key || one.startsWith(`${key}.`) || key.startsWith(`${one}.`));
  return answers.filter(([key, answer]) => answer === undefined && !isUnread(key)).map(([key]) => key);
}
