import { below } from '../../address';
import { ownerName, sideOfOwner } from '../../model/lookup';
import { kpiName } from '../kpi-name';
import { entryRule } from '../rule';

const other = { marketing: 'sales', sales: 'marketing' } as const;

/** KPI-009. Functions other than the two may answer for anything (ruling 10.2.31). */
export const wrongColumn = entryRule({
  code: 'KPI-009',
  name: 'wrong-column',
  severity: 'warning',
  each: 'kpis',
  reads: ['roles', 'teams'],
  summary: 'A KPI of one side that somebody of the other side answers for',
  why: 'Side by side it stands in one column and is answered for in the other: the comparison is wrong.',
  settle: 'Name somebody of the KPI’s side, put it on the other side, or share it.',
  check: (kpi, { plan }) => {
    const { side } = kpi;
    const [owner] = kpi.accountable;
    if ((side !== 'marketing' && side !== 'sales') || owner === undefined || kpi.accountable.length > 1) return [];
    if (sideOfOwner(plan, owner) !== other[side]) return [];
    const name = ownerName(plan, owner);
    return [
      {
        at: { ...below(kpi.at, 'accountable'), on: 'value' },
        message: `${kpiName(kpi)} is on the side of ${side}, but ${name} of ${other[side]} answers for it. Name somebody of ${side}, or say \`side: ${other[side]}\`.`,
        args: { kpi: kpi.id, side, accountable: owner },
        related: [{ at: { ...below(kpi.at, 'side'), on: 'value' }, message: `It is on the side of ${side}.` }],
        fixes: [
          {
            title: `Put it on the side of ${other[side]}`,
            edits: [{ op: 'set', at: below(kpi.at, 'side'), value: other[side] }],
            safe: false,
          },
        ],
      },
    ];
  },
});
