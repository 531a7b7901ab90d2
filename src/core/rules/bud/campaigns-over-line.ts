import { below } from '../../address';
import { contributionsIn } from '../../calc/contributions';
import type { Related } from '../../finding';
import type { Plan } from '../../model/plan';
import { formatMoney, minorUnits, sumMoney } from '../../units';
import { called } from '../called';
import type { PlanRule } from '../rule';
import { programmesOf, resized } from './programmes-line';

/** BUD-002. A part of a campaign that has a budget is paid from it (ruling 10.2.14); cancelled ones cost nothing. */
export const campaignsOverLine: PlanRule = {
  code: 'BUD-002',
  name: 'campaigns-over-line',
  severity: 'error',
  reads: ['budget', 'campaigns', 'figures', 'head'],
  summary: 'Campaigns that cost more than the programmes line has',
  why: 'The last campaigns of the year will not happen, and with them the leads that the plan counts on.',
  settle: 'Cut campaign budgets, or raise the programmes line and the total.',
  check: ({ plan, figures }) => {
    const { budget, head } = plan;
    const { currency } = head;
    const line = programmesOf(budget, currency);
    const { campaigns } = figures.budget;
    if (!budget || !line || minorUnits(campaigns, currency) <= minorUnits(line.amount, currency)) return [];
    const money = (value: number) => formatMoney(value, currency);
    const lines = line.all.length === 1 ? `\`${line.first.id}\` has` : 'the programmes lines have';
    return [
      {
        at: { ...below(line.first.at, 'amount'), on: 'value' },
        message: `Campaigns cost ${money(campaigns)}, but ${lines} ${money(line.amount)}: ${money(sumMoney([campaigns], currency) - line.amount)} too little. Cut campaigns, or raise the line and the total.`,
        args: { campaigns, line: line.amount },
        related: costly(plan),
        fixes: resized(budget, line, campaigns, currency),
      },
    ];
  },
};

/** The ten that cost most. */
function costly({ campaigns, head }: Pick<Plan, 'campaigns' | 'head'>): readonly Related[] {
  return [...contributionsIn(campaigns).budgeted]
    .sort((a, b) => (b.budget ?? 0) - (a.budget ?? 0))
    .slice(0, 10)
    .flatMap((campaign) =>
      campaign.budget === undefined
        ? []
        : [
            {
              at: { ...below(campaign.at, 'budget'), on: 'value' as const },
              message: `${called(campaign)}: ${formatMoney(campaign.budget, head.currency)}.`,
            },
          ],
    );
}
