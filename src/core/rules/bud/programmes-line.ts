import { below } from '../../address';
import type { Fix } from '../../finding';
import type { Budget, BudgetLine } from '../../model/plan';
import { formatMoney, minorUnits, sumMoney } from '../../units';

/** The lines that bound campaign budgets: those with the id or category `programmes`. */
export interface Programmes {
  /** Where a finding stands. */
  readonly first: BudgetLine;
  readonly all: readonly BudgetLine[];
  /** Major units. */
  readonly amount: number;
}

/** The programmes lines; `undefined` without one, or while an amount or a whole line cannot be read. */
export function programmesOf(budget: Budget | undefined, currency: string | undefined): Programmes | undefined {
  if (!budget || budget.incomplete) return undefined;
  const all = budget.lines.filter((line) => line.id === 'programmes' || line.category === 'programmes');
  const amounts = all.flatMap((line) => line.amount ?? []);
  const [first] = all;
  return first && amounts.length === all.length ? { first, all, amount: sumMoney(amounts, currency) } : undefined;
}

/**
 * Gives the one programmes line another amount. Where the lines add up to the total, the total moves along, so that
 * they still do.
 */
export function resized(
  budget: Budget,
  { first, all }: Programmes,
  amount: number,
  currency: string | undefined,
): readonly Fix[] {
  if (all.length > 1 || first.amount === undefined) return [];
  const sum = (list: readonly BudgetLine[]) =>
    sumMoney(
      list.flatMap((line) => line.amount ?? []),
      currency,
    );
  const { total, lines } = budget;
  const adds = total !== undefined && minorUnits(sum(lines), currency) === minorUnits(total, currency);
  const next = sumMoney([sum(lines.filter((line) => line !== first)), amount], currency);
  const verb = amount > first.amount ? 'Raise' : 'Cut';
  return [
    {
      title: `${verb} \`${first.id}\` to ${formatMoney(amount, currency)}${adds ? ` and the total to ${formatMoney(next, currency)}` : ''}`,
      edits: [
        { op: 'set', at: below(first.at, 'amount'), value: amount },
        ...(adds ? [{ op: 'set' as const, at: below(budget.at, 'total'), value: next }] : []),
      ],
      safe: false,
    },
  ];
}
