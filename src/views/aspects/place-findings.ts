import type { Finding } from '../../core/finding';
import { byId } from '../../core/model/lookup';
import type { Plan } from '../../core/model/plan';
import type { FunctionSide, Side } from '../../core/model/values';
import { sidesOf } from '../shared/names';
import { holding } from '../shared/place';
import { ownerSide } from './evidence/source';

/** The cell that a finding concerns. */
export interface CellPlace {
  readonly aspect: string;
  readonly side: Side;
}

/** Aspects by rule group, and by code where one rule belongs elsewhere. What is not named here has its place in another view. */
const homes: Readonly<Record<string, string>> = {
  AUD: 'audience',
  TIM: 'timeline',
  GOL: 'focus',
  KPI: 'metrics',
  'KPI-004': 'kpi_alignment',
  'KPI-011': 'kpi_alignment',
  BUD: 'budget',
  LCY: 'funnel_stage',
  HND: 'crm_involvement',
  SCO: 'data_usage',
  CMP: 'strategy',
  'CMP-006': 'customer_interaction',
  'CMP-008': 'customer_interaction',
  MTH: 'strategy',
  'RSP-007': 'team_role',
  'RSP-008': 'team_role',
  'COL-001': 'feedback',
  'COL-002': 'feedback',
  'COL-003': 'feedback',
  'COL-005': 'tools',
  'COL-006': 'tools',
  'COL-008': 'tools',
};

/** Where a finding about something else than an aspect's own text belongs in the comparison; `undefined` for nowhere. */
export function placeFinding(plan: Plan, finding: Finding): CellPlace | undefined {
  const aspect = homes[finding.code] ?? homes[finding.code.slice(0, 3)];
  if (aspect === undefined) return undefined;
  // A campaign that reaches into the other side's stages lacks that side's part, whoever runs it.
  const side = aspect === 'customer_interaction' ? 'sales' : sideOfPlace(plan, finding);
  return { aspect, side: side === 'marketing' || side === 'sales' ? side : 'shared' };
}

type Sided = FunctionSide | Side | undefined;

/** On whose side the thing stands that a finding points at. */
function sideOfPlace(plan: Plan, { at, code }: Finding): Sided {
  switch (at.path[0]) {
    case 'goals':
      return holding(plan.goals, at)?.side;
    case 'kpis':
      return code === 'KPI-004' || code === 'KPI-011' ? 'shared' : holding(plan.kpis, at)?.side;
    case 'campaigns':
      return ownerSide(plan, holding(plan.campaigns, at)?.owner);
    case 'lifecycle':
      return ownerSide(plan, holding(plan.stages, at)?.owner);
    case 'handoffs': {
      // The giver answers for what is promised, the receiver for how fast it is taken.
      const handoff = holding(plan.handoffs, at);
      const promised = at.path.includes('commitment') || ['HND-005', 'HND-006', 'HND-007'].includes(code);
      return ownerSide(plan, promised ? handoff?.giver : handoff?.receiver);
    }
    case 'budget':
      return holding(plan.budget?.lines ?? [], at)?.side;
    case 'tools':
      return only(sidesOf(plan, holding(plan.tools, at)?.usedBy ?? []));
    case 'scoring':
      return only(sidesOf(plan, holding(plan.scoring, at)?.agreedBy ?? []));
    case 'playbooks': {
      const stages = holding(plan.playbooks, at)?.stages ?? [];
      return only(
        sidesOf(
          plan,
          stages.map((id) => byId(plan.stages).get(id)?.owner),
        ),
      );
    }
    default:
      return undefined;
  }
}

function only(sides: ReadonlySet<FunctionSide>): Sided {
  const [first] = sides;
  return sides.size === 1 ? first : 'shared';
}
