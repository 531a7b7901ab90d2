import { below } from '../../address';
import type { Figures } from '../../calc/figures';
import type { Place } from '../../finding';
import type { Economics, Plan } from '../../model/plan';
import { formatMoney, formatNumber, inMonths, isBelow } from '../../units';
import type { PlanRule, Report } from '../rule';

/** What is usual where the plan states no limit of its own (plan format, F17). */
const usual = { ltvCac: 3, paybackMonths: 18 } as const;

/** BUD-006. */
export const unprofitableGrowth: PlanRule = {
  code: 'BUD-006',
  name: 'unprofitable-growth',
  severity: 'warning',
  reads: ['economics', 'budget', 'figures', 'head'],
  summary: 'Customers who are worth too little for what they cost',
  why: 'Growth that does not pay for itself in time has to be paid for by somebody else.',
  settle: 'Spend less for each customer or keep them longer; your own limits stand under `economics.limits`.',
  check: ({ plan, figures }) => {
    const { economics, budget, head } = plan;
    if (!economics || budget?.incomplete || budget?.lines.some(({ amount }) => amount === undefined)) return [];
    return [...worth(economics, figures, head), ...payback(economics, figures, head)];
  },
};

function worth(economics: Economics, { ltv, cac, ltvCac }: Figures, { currency }: Plan['head']): readonly Report[] {
  const limit = economics.limits.ltvCac ?? usual.ltvCac;
  if (ltv.value === null || cac.value === null || ltvCac.value === null || !isBelow(ltvCac.value, limit)) return [];
  return [
    {
      at: place(economics, 'ltv_cac', economics.limits.ltvCac),
      message: `A customer is worth ${formatMoney(ltv.value, currency)} and costs ${formatMoney(cac.value, currency)} to win: ${formatNumber(ltvCac.value)} to 1, under ${formatNumber(limit)} to 1. Spend less for each, or keep them longer.`,
      args: { ltv: ltv.value, cac: cac.value, ratio: ltvCac.value, limit },
    },
  ];
}

function payback(economics: Economics, { cac, paybackMonths }: Figures, { currency }: Plan['head']): readonly Report[] {
  const own = economics.limits.payback;
  const limit = own ? inMonths(own) : usual.paybackMonths;
  if (cac.value === null || paybackMonths.value === null || !isBelow(limit, paybackMonths.value)) return [];
  return [
    {
      at: place(economics, 'payback', own),
      message: `A customer costs ${formatMoney(cac.value, currency)} to win and pays that back in ${formatNumber(paybackMonths.value, { decimals: 1 })} months, over ${formatNumber(limit, { decimals: 1 })}. Spend less for each, or earn more a month.`,
      args: { cac: cac.value, months: paybackMonths.value, limit },
    },
  ];
}

/** The limit that the plan states, else the section. */
function place({ at }: Economics, key: string, stated: unknown): Place {
  return stated === undefined ? { ...at, on: 'key' } : { ...below(at, 'limits', key), on: 'value' };
}
