import { campaignType } from '../../../core/catalogue';
import type { Campaign } from '../../../core/model/plan';
import { count, dayRange, plural } from '../../common/format';
import { words } from '../../common/phrase';
import type { EvidenceSource } from './source';
import { distinct, liveCampaigns, ownedCampaigns, ownerSide } from './source';

/** How many campaigns the side runs and which way they go; for a side without any: where it has a part. */
export const campaigns: EvidenceSource = (question) => {
  const { plan, side } = question;
  if (side === 'shared') return undefined;
  const own = ownedCampaigns(plan, side);
  if (own.length === 0) return undefined;
  const ways = directions(own);
  return [words(`${plural(own.length, 'campaign')}${ways ? `: ${ways}` : ''}`)];
};

/** Which way the side's campaigns go. */
export const campaignDirections: EvidenceSource = ({ plan, side }) => {
  const ways = side === 'shared' ? '' : directions(ownedCampaigns(plan, side));
  return ways ? [words(`Campaigns: ${ways}`)] : undefined;
};

/** How long the side's campaigns run. */
export const campaignPeriods: EvidenceSource = ({ plan, side, figures }) => {
  if (side === 'shared') return undefined;
  const own = new Set(ownedCampaigns(plan, side).map((campaign) => campaign.id));
  const lengths = figures.campaigns
    .filter((entry) => own.has(entry.campaign) && entry.days !== undefined)
    .map((entry) => entry.days ?? 0);
  if (lengths.length === 0) return undefined;
  return [words(`Campaigns run ${dayRange(Math.min(...lengths), Math.max(...lengths))}`)];
};

/** Of which kinds the side's campaigns are, and how many of them speak to many at once; else where the side has a part. */
export const campaignKinds: EvidenceSource = ({ plan, side, aspect }) => {
  if (side === 'shared') return undefined;
  const own = ownedCampaigns(plan, side);
  if (own.length === 0) return parts(plan, side);
  if (aspect === 'communication_style' || aspect === 'reach_mode') {
    const many = own.filter((campaign) => campaignType(campaign.type)?.reach === 'many');
    return [words(`By type, ${count(many.length)} of ${plural(own.length, 'campaign')} address many at once`)];
  }
  const kinds = distinct(own.map((campaign) => campaignType(campaign.type)?.label));
  return kinds.length > 0 ? [words(inARow(kinds))] : undefined;
};

/** What the side's campaigns offer. */
export const campaignOffers: EvidenceSource = ({ plan, side }) => {
  if (side === 'shared') return undefined;
  const own = ownedCampaigns(plan, side).filter((campaign) => campaign.offer !== undefined);
  return own.length > 0 ? [words(`${plural(own.length, 'campaign')} with an offer`)] : undefined;
};

/** In how many of the other side's campaigns this side has a part. */
function parts(plan: Parameters<EvidenceSource>[0]['plan'], side: 'marketing' | 'sales') {
  const all = liveCampaigns(plan);
  const joined = all.filter((campaign) =>
    [campaign.salesContribution?.owner, ...campaign.contributors].some((owner) => ownerSide(plan, owner) === side),
  );
  return joined.length > 0 ? [words(`Has a part in ${joined.length} of ${plural(all.length, 'campaign')}`)] : undefined;
}

function directions(own: readonly Campaign[]): string {
  const order = ['inbound', 'outbound', 'both'] as const;
  const counted = order.map((way) => [way, own.filter((campaign) => campaign.direction === way).length] as const);
  return counted
    .filter(([, total]) => total > 0)
    .map(([way, total]) => `${total} ${way === 'both' ? 'both ways' : way}`)
    .join(', ');
}

/** `A, b, c and 2 more`, as a phrase that begins large. */
function inARow(labels: readonly string[]): string {
  const shown = labels.length > 5 ? labels.slice(0, 4) : labels;
  const said = shown.map((label, i) => (i === 0 ? label : lowerFirst(label))).join(', ');
  return shown.length < labels.length ? `${said} and ${labels.length - shown.length} more` : said;
}

/** Abbreviations keep their capitals. */
function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
