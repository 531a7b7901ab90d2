import type { Path } from '../address';
import { isCurrency } from '../units/currency';
import { decimals } from './check-values';
import { sectionVisits } from './section-visits';
import type { ShapeProblem } from './shape-problem';
import { fieldName } from './wording';

/** A sum of money as a plan writes it. */
export interface Sum {
  readonly amount: number;
  /** `undefined`: the plan's currency. */
  readonly currency: string | undefined;
  /** Relative to the value that was looked at; names the amount with its currency where it has one. */
  readonly path: Path;
}

/** What sums are judged by: facts of the plan's root, as they are written there. */
export interface MoneyOfPlan {
  readonly currency?: unknown;
  readonly fx?: unknown;
}

/** Every sum of money in a section, or with `asItem` in one of its entries. A KPI's values are not among them. */
export function collectSums(section: string, value: unknown, asItem = false): readonly Sum[] {
  if (typeof value !== 'object' || value === null) return none;
  const known = remembered.get(value);
  if (known && known.section === section && known.asItem === asItem) return known.sums;
  const sums: Sum[] = [];
  visit(section, value, asItem, sums);
  remembered.set(value, { section, asItem, sums });
  return sums;
}

const none: readonly Sum[] = [];
const remembered = new WeakMap<object, { section: string; asItem: boolean; sums: readonly Sum[] }>();

const visit = sectionVisits<Sum[]>({
  value: (part) =>
    part['x-unit'] !== 'money'
      ? undefined
      : (value, steps, sums) => {
          if (typeof value === 'number') sums.push({ amount: value, currency: undefined, path: [...steps] });
          else if (isMap(value) && typeof value.amount === 'number' && typeof value.currency === 'string') {
            sums.push({ amount: value.amount, currency: value.currency, path: [...steps] });
          }
        },
});

/**
 * STR-008 for sums in a currency for which the plan has no rate, and STR-007 for plain sums with more decimals than
 * the plan's currency has. Paths are those of the sums.
 */
export function sumProblems(sums: readonly Sum[], plan: MoneyOfPlan): readonly ShapeProblem[] {
  const own = typeof plan.currency === 'string' ? plan.currency : undefined;
  return sums.flatMap(({ amount, currency, path }) => {
    if (currency === undefined) return own === undefined ? [] : (decimals(amount, own, [...path]) ?? []);
    if (currency === own || !isCurrency(currency) || hasRate(plan.fx, currency)) return [];
    return [foreign(currency, own, path)];
  });
}

/** The same for the whole plan in one file; paths begin at its root. */
export function foreignCurrencies(data: unknown): readonly ShapeProblem[] {
  if (!isMap(data)) return [];
  return Object.entries(data).flatMap(([section, value]) =>
    sumProblems(collectSums(section, value), data).map((problem) => ({ ...problem, path: [section, ...problem.path] })),
  );
}

function foreign(currency: string, own: string | undefined, path: Path): ShapeProblem {
  const field = fieldName(path, '');
  const advice =
    own === undefined
      ? 'Name the currency of the plan under `currency`.'
      : `Add under \`fx\` what 1 ${currency} is worth in ${own}, or write the amount in ${own}.`;
  return {
    code: 'STR-008',
    message: `${field} is in ${currency}, and the plan ${own === undefined ? 'has no currency' : `counts in ${own}`}. ${advice}`,
    args: { currency, ...(own === undefined ? {} : { own }) },
    path: [...path, 'currency'],
    on: 'value',
  };
}

function hasRate(fx: unknown, currency: string): boolean {
  return isMap(fx) && Object.hasOwn(fx, currency) && typeof fx[currency] === 'number' && Number(fx[currency]) > 0;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
