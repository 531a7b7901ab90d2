import { memo } from '../memo';
import { byId } from '../model/lookup';
import type { Campaign } from '../model/plan';

/** The campaigns above one, nearest first; of a circle each once. Cancelled ones hold nothing and are left out. */
export function above(campaigns: readonly Campaign[], campaign: Campaign): readonly Campaign[] {
  const seen = new Set<Campaign>([campaign]);
  const list: Campaign[] = [];
  let at = parentOf(campaigns, campaign);
  while (at && !seen.has(at)) {
    seen.add(at);
    list.push(at);
    at = parentOf(campaigns, at);
  }
  return list.filter(({ status }) => status !== 'cancelled');
}

/** The campaigns that name one as their parent, without cancelled ones. */
export function partsOf(campaigns: readonly Campaign[], { id }: Campaign): readonly Campaign[] {
  return parts(campaigns).get(id) ?? none;
}

/** Whether a campaign says something itself, a campaign above it does, or all of its parts do. */
export function isSaid(
  campaigns: readonly Campaign[],
  campaign: Campaign,
  says: (campaign: Campaign) => boolean,
): boolean {
  return says(campaign) || above(campaigns, campaign).some(says) || isSaidByParts(campaigns, campaign, says, new Set());
}

function isSaidByParts(
  campaigns: readonly Campaign[],
  campaign: Campaign,
  says: (campaign: Campaign) => boolean,
  seen: Set<Campaign>,
): boolean {
  if (seen.has(campaign)) return false;
  seen.add(campaign);
  const own = partsOf(campaigns, campaign);
  return own.length > 0 && own.every((part) => says(part) || isSaidByParts(campaigns, part, says, seen));
}

const none: readonly Campaign[] = [];

function parentOf(campaigns: readonly Campaign[], { parent }: Campaign): Campaign | undefined {
  return parent === undefined ? undefined : byId(campaigns).get(parent);
}

const parts = memo((campaigns: readonly Campaign[]): ReadonlyMap<string, readonly Campaign[]> => {
  const map = new Map<string, Campaign[]>();
  for (const campaign of campaigns) {
    if (campaign.parent === undefined || campaign.status === 'cancelled' || campaign.parent === campaign.id) continue;
    const list = map.get(campaign.parent);
    if (list) list.push(campaign);
    else map.set(campaign.parent, [campaign]);
  }
  return map;
});
