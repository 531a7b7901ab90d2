import { formatDate, formatNumber } from '../../units';
import { entryRule } from '../rule';
import { segmentName } from '../segment-name';
import { isTooLate, lateTargets } from './late-targets';
import { lagPlaces, lateWords } from './late-words';
import { periodEdge } from './period-edge';

/** TIM-003, for each target of a campaign of which nothing closes in the period. */
export const startsTooLate = entryRule({
  code: 'TIM-003',
  name: 'starts-too-late',
  severity: 'warning',
  each: 'campaigns',
  reads: ['figures', 'funnel', 'segments', 'stages', 'head'],
  summary: 'A campaign that begins too late to bring anything in the period',
  why: 'All of it may go well, and not one customer of the plan’s target comes from it.',
  settle: 'Start before the latest productive date, shorten the lags, or count it for the next plan.',
  check: (campaign, { plan, figures }) =>
    lateTargets(plan, figures, campaign, Number.MIN_VALUE)
      .filter(isTooLate)
      .map((target) => {
        const { segment, stage, raw, latestProductiveDate } = target;
        const start = campaign.period?.start ?? '';
        const name = campaign.name ?? `\`${campaign.id}\``;
        return {
          at: periodEdge(campaign, 'start'),
          message: `${name} starts on ${formatDate(start)} and none of its ${formatNumber(raw)} for ${segmentName(plan, segment)} count: ${lateWords(plan, figures, target)}. Start by then, or count it for the next plan.`,
          args: { campaign: campaign.id, segment, stage, raw, start, latest: latestProductiveDate },
          related: lagPlaces(plan, segment),
        };
      }),
});
