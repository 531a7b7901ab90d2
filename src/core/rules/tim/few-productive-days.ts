import { formatNumber, formatPercent } from '../../units';
import { entryRule } from '../rule';
import { segmentName } from '../segment-name';
import { isTooLate, lateTargets } from './late-targets';
import { lagPlaces, lateWords } from './late-words';
import { periodEdge } from './period-edge';

/** TIM-002, once a campaign and for its worst segment (ruling 10.2.17), silent where TIM-003 speaks (ruling 10.2.27). */
export const fewProductiveDays = entryRule({
  code: 'TIM-002',
  name: 'few-productive-days',
  severity: 'info',
  each: 'campaigns',
  reads: ['figures', 'funnel', 'segments', 'stages', 'head'],
  summary: 'Much of a campaign comes too late for the period',
  why: 'Only leads that come early enough become customers in the period; the rest is next year’s pipeline.',
  settle:
    'Move the campaign forward, or plan more of it before the date; `lint.limits.productive_days` sets the share.',
  check: (campaign, { plan, figures, limits }) => {
    const targets = lateTargets(plan, figures, campaign, limits.productive_days - 1e-9);
    if (targets.some(isTooLate)) return [];
    const [worst] = [...targets].sort((a, b) => a.share - b.share);
    if (!worst) return [];
    const { segment, stage, raw, effective, latestProductiveDate, days, productiveDays, share } = worst;
    const name = campaign.name ?? `\`${campaign.id}\``;
    const counts = `${formatNumber(effective)} of ${formatNumber(raw)}`;
    const isEven = Math.abs(productiveDays / days - share) < 1e-9;
    const what = isEven
      ? `${formatNumber(productiveDays)} of the ${formatNumber(days)} days of ${name}`
      : `${counts} of ${name}`;
    const sum = isEven && raw > 0 ? ` That is ${counts}.` : '';
    return [
      {
        at: periodEdge(campaign, 'end'),
        message: `Only ${what} count for ${segmentName(plan, segment)} (${formatPercent(share)}, under ${formatPercent(limits.productive_days)}): ${lateWords(plan, figures, worst)}.${sum} Start earlier, or plan more before that day.`,
        args: { campaign: campaign.id, segment, stage, share, latest: latestProductiveDate },
        related: lagPlaces(plan, segment),
      },
    ];
  },
});
