import { below } from '../../address';
import { contributionsIn } from '../../calc/contributions';
import { formatMoney, formatRate, isBelow } from '../../units';
import { isSaid } from '../campaign-family';
import { rateText } from '../rate-text';
import type { PlanRule } from '../rule';
import { programmesOf, resized } from './programmes-line';

/** BUD-003. While a campaign states no cost, nobody knows what is left (CMP-005 asks for it). */
export const unplannedMoney: PlanRule = {
  code: 'BUD-003',
  name: 'unplanned-money',
  severity: 'warning',
  reads: ['budget', 'campaigns', 'figures', 'head', 'lint'],
  summary: 'A programmes line of which much is not planned',
  why: 'Money that no campaign asks for is cut first, or spent in December on whatever is at hand.',
  settle: 'Plan campaigns for it, or cut the line; how much may stay open is `lint.limits.programme_spend`.',
  check: ({ plan, figures, limits }) => {
    const { budget, campaigns, head } = plan;
    const { currency } = head;
    const line = programmesOf(budget, currency);
    const standing = contributionsIn(campaigns).budgeted;
    if (!budget || !line || line.amount <= 0 || standing.length === 0) return [];
    if (standing.some((campaign) => !isSaid(campaigns, campaign, (one) => one.budget !== undefined))) return [];
    const spent = figures.budget.campaigns;
    if (!isBelow(spent, line.amount * limits.programme_spend)) return [];
    const money = (value: number) => formatMoney(value, currency);
    const lines = line.all.length === 1 ? `\`${line.first.id}\`` : 'the programmes lines';
    return [
      {
        at: { ...below(line.first.at, 'amount'), on: 'value' },
        message: `Campaigns cost ${money(spent)}, ${formatRate(spent / line.amount)} of the ${money(line.amount)} in ${lines}; at least ${rateText(limits.programme_spend)} should be planned. Plan campaigns for ${money(line.amount - spent)}, or cut the line.`,
        args: { campaigns: spent, line: line.amount, limit: limits.programme_spend },
        fixes: spent > 0 ? resized(budget, line, spent, currency) : [],
      },
    ];
  },
};
