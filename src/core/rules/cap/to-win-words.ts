import { below } from '../../address';
import type { Related } from '../../finding';
import type { Plan } from '../../model/plan';
import { formatMoney, sumMoney } from '../../units';
import { targetPlace } from '../target-place';
import type { Selling } from './sellers';

/** "1,200,000 EUR are to be won (1,500,000 EUR less 300,000 EUR committed)". */
export function toWinWords({ head }: Pick<Plan, 'head'>, { target, toWin }: Selling): string {
  const money = (amount: number) => formatMoney(amount, head.currency);
  const committed = sumMoney([target, -toWin], head.currency);
  return `${money(toWin)} are to be won${committed > 0 ? ` (${money(target)} less ${money(committed)} committed)` : ''}`;
}

/** The other places of the sum: the targets, and the quotas beside the first. */
export function sellingPlaces(plan: Pick<Plan, 'funnel'>, { segments, sellers }: Selling): readonly Related[] {
  return [
    ...segments.flatMap(({ segment }) => {
      const at = targetPlace(plan, segment);
      return at ? [{ at, message: `The target of \`${segment}\`.` }] : [];
    }),
    ...sellers.slice(1).map(({ entry }) => ({ at: below(entry.at, 'quota'), message: 'These people sell too.' })),
  ].slice(0, 10);
}
