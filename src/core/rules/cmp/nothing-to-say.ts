import { below } from '../../address';
import { byId } from '../../model/lookup';
import { called } from '../called';
import { isSaid } from '../campaign-family';
import { isPositioned } from '../is-positioned';
import { entryRule } from '../rule';
import { listed } from '../words';

/** CMP-012. An offer or a message of the whole is that of its parts. */
export const nothingToSay = entryRule({
  code: 'CMP-012',
  name: 'nothing-to-say',
  severity: 'info',
  each: 'campaigns',
  reads: ['campaigns', 'segments', 'personas', 'positioning'],
  summary: 'A campaign without offer or message for a segment without positioning',
  why: 'Nobody has agreed on what to say, so everybody who works on the campaign says something else.',
  settle: 'Write an `offer` or a `message`, or what you promise the segment under `positioning`.',
  check: (campaign, { plan }) => {
    if (campaign.status === 'cancelled') return [];
    if (isSaid(plan.campaigns, campaign, ({ offer, message }) => offer !== undefined || message !== undefined))
      return [];
    const open = campaign.segments.flatMap((id) => {
      const segment = byId(plan.segments).get(id);
      return segment && !isPositioned(plan, segment) ? [segment] : [];
    });
    if (open.length === 0) return [];
    const names = listed(open.map(called));
    return [
      {
        at: below(campaign.at, 'id'),
        message: `${called(campaign)} states neither offer nor message, and nothing is promised to ${names}. Write one of them, or the promise under \`positioning\`.`,
        args: { campaign: campaign.id, segments: open.map(({ id }) => id).join(', ') },
        related: open.map((segment) => ({
          at: below(segment.at, 'id'),
          message: `Nothing is promised to ${called(segment)}.`,
        })),
      },
    ];
  },
});
