import { type Address, below } from '../core/address';
import type { Analysis, Project } from '../core/analysis-types';
import type { CampaignFigures, CampaignTargetFigures } from '../core/calc/figures';
import { byId } from '../core/model/lookup';
import type { Campaign } from '../core/model/plan';
import { ceilVolume, formatDate, formatNumber } from '../core/units';

/** A derived figure behind a value of the text, with how it comes about. */
export interface Hint {
  /** The value that it stands behind. */
  readonly at: Address;
  readonly label: string;
  /** The formula with its inputs, as Markdown. */
  readonly derivation: string;
}

/** What follows from the numbers of a file: counts that arrive in time, days that are productive, what targets need. */
export function inlayHints(analysis: Analysis, file: string): readonly Hint[] {
  const root = analysis.rootsOf(file)[0];
  const project = analysis.projects.find((one) => one.root === root);
  if (!project) return [];
  return [...campaignHints(project, file), ...targetHints(project, file)];
}

function campaignHints({ plan, figures }: Project, file: string): readonly Hint[] {
  const facts = new Map(figures.campaigns.map((one) => [one.campaign, one]));
  const name = (id: string): string => byId(plan.segments).get(id)?.name ?? id;
  return plan.campaigns.flatMap((campaign) => {
    const own = campaign.at.file === file ? facts.get(campaign.id) : undefined;
    return own ? [...countHints(campaign, own, name), ...periodHint(campaign, own, name)] : [];
  });
}

/** Behind a count: what of it is in time, where that is less. */
function countHints(campaign: Campaign, own: CampaignFigures, name: (id: string) => string): readonly Hint[] {
  return campaign.targets.flatMap((target) => {
    const known = own.targets.find(({ segment, stage }) => segment === target.segment && stage === target.stage);
    if (!known || target.count === undefined || known.effective >= known.raw) return [];
    return [
      {
        at: below(target.at, 'count'),
        label: `${formatNumber(known.effective)} in time`,
        derivation: `${formatNumber(known.raw)} ${spread(own, known)} = **${formatNumber(known.effective)}**\n\n${lastDay(known, name)}`,
      },
    ];
  });
}

function spread({ days }: CampaignFigures, { productiveDays }: CampaignTargetFigures): string {
  return days === undefined || productiveDays === undefined
    ? 'by interval'
    : `× ${formatNumber(productiveDays)} of ${formatNumber(days)} days, spread evenly`;
}

function lastDay(
  { segment, stage, latestProductiveDate }: CampaignTargetFigures,
  name: (id: string) => string,
): string {
  return latestProductiveDate === undefined
    ? ''
    : `After ${formatDate(latestProductiveDate)}, \`${stage}\` of ${name(segment)} no longer becomes a customer within the plan’s period.`;
}

/** Behind a period: its productive days, for the segment that has the fewest. */
function periodHint(campaign: Campaign, own: CampaignFigures, name: (id: string) => string): readonly Hint[] {
  const { days } = own;
  const [worst] = own.targets
    .filter(({ productiveDays }) => productiveDays !== undefined)
    .sort((a, b) => (a.productiveDays ?? 0) - (b.productiveDays ?? 0));
  if (!worst || days === undefined || worst.productiveDays === undefined || worst.productiveDays >= days) return [];
  return [
    {
      at: below(campaign.at, 'period'),
      label: `${formatNumber(worst.productiveDays)} of ${formatNumber(days)} days productive`,
      derivation: `For ${name(worst.segment)}. ${lastDay(worst, name)}`,
    },
  ];
}

/** Behind a segment's target: customers, and what that takes at the first stage. */
function targetHints({ plan, figures }: Project, file: string): readonly Hint[] {
  if (plan.funnel?.at.file !== file) return [];
  return plan.funnel.targets.flatMap((target) => {
    const own = figures.segments.find(({ segment }) => segment === target.segment);
    const [first] = own?.stages ?? [];
    const stage = byId(plan.stages).get(first?.stage ?? '')?.name ?? first?.stage;
    if (!own || !first || own.customers.value === null || first.need.value === null) return [];
    const customers = formatNumber(ceilVolume(own.customers.value));
    const need = formatNumber(ceilVolume(first.need.value));
    const rates = own.stages.flatMap((one) => (one.rate === undefined ? [] : [`${formatNumber(one.rate * 100)}%`]));
    return [
      {
        at: below(target.at, target.newRevenue === undefined ? 'new_customers' : 'new_revenue'),
        label: `${customers} customers, ${need} at ${stage}`,
        derivation: `${need} at ${stage} × ${rates.join(' × ')} = **${customers} customers**`,
      },
    ];
  });
}
