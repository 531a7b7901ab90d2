import { memo } from '../../memo';
import { isMap } from './read';

/** What amounts and periods in a plan are measured in: facts of the root that reach into every section. */
export interface Context {
  readonly currency: string | undefined;
  /** Currency -> value of one unit of it in the plan's currency. */
  readonly fx: Readonly<Record<string, number>>;
  /** `--MM-DD`. */
  readonly fiscalYearStart: string | undefined;
  readonly fiscalYearNamedBy: 'start' | 'end';
}

/** The context that a root's own scalars set; the same object while they are the same. */
export function contextOf(root: unknown): Context {
  const data = isMap(root) ? root : {};
  return context(
    isMap(data.fx) ? data.fx : noRates,
    typeof data.currency === 'string' ? data.currency : undefined,
    typeof data.fiscal_year_start === 'string' ? data.fiscal_year_start : undefined,
    data.fiscal_year_named_by === 'start' ? 'start' : 'end',
  );
}

const noRates: Readonly<Record<string, unknown>> = Object.freeze({});

const context = memo(
  (
    fx: Readonly<Record<string, unknown>>,
    currency: string | undefined,
    fiscalYearStart: string | undefined,
    fiscalYearNamedBy: 'start' | 'end',
  ): Context => ({ currency, fx: rates(fx), fiscalYearStart, fiscalYearNamedBy }),
  8,
);

function rates(fx: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(fx).filter((entry): entry is [string, number] => {
      const rate = entry[1];
      return typeof rate === 'number' && Number.isFinite(rate) && rate > 0;
    }),
  );
}
