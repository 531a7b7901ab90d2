import { below } from '../address';
import type { Contribution } from '../calc/contributions';
import type { Place, Related } from '../finding';
import type { Plan } from '../model/plan';
import { ceilVolume, formatNumber } from '../units';
import type { FirstStageSupply } from './first-stage-supply';
import { needWords } from './need-words';
import type { Report } from './rule';
import { segmentName } from './segment-name';
import { sourceName } from './source-name';
import { stageName } from './stage-name';
import { targetPlace } from './target-place';

/** What a rule says of a supply beside the numbers that all of them give. */
export interface SupplyWords {
  /** What they bring: a volume. */
  readonly bring: number;
  /** What there is to say of that: ", but only 713.85 by 13 Jun 2027". */
  readonly but?: string;
  readonly advice: string;
  readonly args?: Readonly<Record<string, string | number>>;
  /** What one campaign's target has to do with it; it is left out without words. */
  readonly related: (contribution: Contribution) => string | undefined;
  readonly relatedAt?: (contribution: Contribution) => Place;
}

/** More than these in a list help nobody. */
const MOST = 10;

/** "For Mid-market, campaigns from marketing bring 1,420 at Lead; 1,500 are needed: (the sum). Plan 80 more." */
export function supplyReport(
  plan: Pick<Plan, 'funnel' | 'head' | 'segments' | 'stages' | 'teams'>,
  supply: FirstStageSupply,
  words: SupplyWords,
): readonly Report[] {
  const { segment, source, stage, need, raw, effective, contributions } = supply;
  const at = targetPlace(plan, segment.segment);
  if (!at) return [];
  const sum = needWords(plan, segment, source);
  const from = `For ${segmentName(plan, segment.segment)}, campaigns from ${sourceName(plan, source)}`;
  const needed = `${formatNumber(ceilVolume(need))} are needed${sum === undefined ? '' : `: ${sum}`}`;
  return [
    {
      at,
      message: `${from} bring ${formatNumber(words.bring)} at ${stageName(plan, stage)}${words.but ?? ''}; ${needed}. ${words.advice}`,
      args: { segment: segment.segment, source, stage, need, raw, effective, ...words.args },
      related: [...campaignPlaces(contributions, words), ...sharePlace(plan, source)].slice(0, MOST),
    },
  ];
}

function campaignPlaces(contributions: readonly Contribution[], words: SupplyWords): readonly Related[] {
  return contributions.slice(0, MOST - 1).flatMap((contribution) => {
    const message = words.related(contribution);
    const at = words.relatedAt?.(contribution) ?? below(contribution.target.at, 'count');
    const name = contribution.campaign.name ?? `\`${contribution.campaign.id}\``;
    return message === undefined ? [] : [{ at, message: `${name}: ${message}` }];
  });
}

function sharePlace({ funnel }: Pick<Plan, 'funnel'>, source: string): readonly Related[] {
  if (!funnel || !Object.hasOwn(funnel.sourcing, source)) return [];
  return [{ at: below(funnel.at, 'sourcing', source), message: 'The share that it is to bring.' }];
}
