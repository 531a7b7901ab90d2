import { byId } from '../../core/model/lookup';
import { count, days, decimal } from '../common/format';
import type { ViewInput } from '../view';
import type { SourceGap } from './model';

/**
 * How the effective supply of one source comes about: each campaign's count, cut to its productive days, and the whole.
 * Targets that are part of a parent's are in the parent's line.
 */
export function campaignSums(input: ViewInput, segment: string, stage: string, source: string): SourceGap['sums'] {
  const { plan, figures } = input;
  const campaigns = byId(plan.campaigns);
  const lines = figures.campaigns.flatMap((entry) => {
    const campaign = campaigns.get(entry.campaign);
    if (!campaign || campaign.source !== source) return [];
    return entry.targets
      .filter((target) => target.segment === segment && target.stage === stage && target.inParent !== true)
      .map((target) => ({
        name: campaign.name ?? campaign.id,
        at: campaign.at,
        text: sumText(target.raw, target.effective, target.productiveDays, entry.days),
        effective: target.effective,
      }));
  });
  const total = lines.reduce((sum, line) => sum + line.effective, 0);
  return [
    ...lines.map(({ name, at, text }) => ({ name, at, text })),
    ...(lines.length > 1 ? [{ name: 'Together', text: decimal(total) }] : []),
  ];
}

/** "700 × 272 ÷ 365 d = 521.64", or the figure alone where nothing is cut. */
function sumText(raw: number, effective: number, productive: number | undefined, all: number | undefined): string {
  const cut = productive !== undefined && all !== undefined && productive < all;
  const even = cut && Math.abs((raw * productive) / all - effective) < 1e-6;
  if (even) return `${count(raw)} × ${count(productive)} ÷ ${days(all)} = ${decimal(effective)}`;
  return Math.abs(raw - effective) < 1e-9 ? decimal(effective) : `${decimal(effective)} of ${count(raw)}`;
}
