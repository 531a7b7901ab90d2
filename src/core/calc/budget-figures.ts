import { memo } from '../memo';
import type { Budget } from '../model/plan';
import { sumMoney } from '../units';
import type { Contributions } from './contributions';
import type { BudgetFigures } from './figures';

/**
 * Sums of the budget, added in minor units. The line with the id or category `programmes` bounds the campaigns; a
 * campaign inside a parent that states a budget is part of that one.
 *
 * @source Plan format, section 3 (budget) and ruling 10.2.14
 */
export const budgetFigures = memo(
  (campaigns: Contributions, budget: Budget | undefined, currency: string | undefined): BudgetFigures => {
    const lines = budget?.lines ?? [];
    const add = (list: readonly { readonly amount: number | undefined }[]) =>
      sumMoney(
        list.flatMap((line) => line.amount ?? []),
        currency,
      );
    const side = (name: string) => add(lines.filter((line) => line.side === name));
    const programmes = lines.filter((line) => line.id === 'programmes' || line.category === 'programmes');
    return {
      ...(budget?.total === undefined ? {} : { total: budget.total }),
      lines: add(lines),
      bySide: { marketing: side('marketing'), sales: side('sales'), shared: side('shared') },
      ...(programmes.length === 0 ? {} : { programmes: add(programmes) }),
      campaigns: sumMoney(
        campaigns.budgeted.flatMap((campaign) => campaign.budget ?? []),
        currency,
      ),
    };
  },
);
