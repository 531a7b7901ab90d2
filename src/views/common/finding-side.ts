import type { Finding } from '../../core/finding';
import { byId, functionOf } from '../../core/model/lookup';
import type { Plan } from '../../core/model/plan';
import { sideOf } from '../../core/model/plan';
import type { FunctionSide, Side } from '../../core/model/values';
import { sidesOf } from './names';
import { holding } from './place';

/** Where a finding lies: with one side, with both, or with another function. */
export type FindingSide = FunctionSide | 'shared';

/**
 * With whom a finding lies, read from the thing that it points at: the owner of a stage, campaign or KPI, the giver of a
 * promise, the receiver of a handoff, the side of a text. What concerns nobody in particular concerns both.
 */
export function findingSide(plan: Plan, finding: Finding): FindingSide {
  return sideOfPlace(plan, finding) ?? 'shared';
}

type Sided = FunctionSide | Side | undefined;

/** Rules about what the giver of a handoff promises; the others are about how the receiver takes it. */
const promises: readonly string[] = ['HND-005', 'HND-006', 'HND-007'];
/** Rules about a KPI that both sides should answer for. */
const togetherKpis: readonly string[] = ['KPI-004', 'KPI-011'];

function sideOfPlace(plan: Plan, finding: Finding): Sided {
  const { at, code } = finding;
  switch (at.path[0]) {
    case 'goals':
      return holding(plan.goals, at)?.side;
    case 'kpis':
      return togetherKpis.includes(code) ? 'shared' : holding(plan.kpis, at)?.side;
    case 'campaigns':
      return ownerSide(plan, holding(plan.campaigns, at)?.owner);
    case 'lifecycle':
      return ownerSide(plan, holding(plan.stages, at)?.owner);
    case 'handoffs': {
      const handoff = holding(plan.handoffs, at);
      const promised = at.path.includes('commitment') || promises.includes(code);
      return ownerSide(plan, promised ? handoff?.giver : handoff?.receiver);
    }
    case 'funnel':
      return sourceSide(plan, finding.args?.source);
    case 'capacity':
      return ownerSide(plan, holding(plan.capacity, at)?.role);
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
    case 'collaboration':
      return ownerSide(plan, holding(plan.content, at)?.owner);
    case 'responsibilities':
      return at.path[1] === 'aspects' ? aspectSide(plan, finding) : undefined;
    default:
      return undefined;
  }
}

/** A text stands with its side; a finding about a whole aspect with the side that is silent. */
function aspectSide(plan: Plan, { at }: Finding): Sided {
  const entry = holding(plan.aspects, at);
  const step = entry && at.path[entry.at.path.length];
  if (step === 'marketing' || step === 'sales' || step === 'shared') return step;
  const silent = (['marketing', 'sales'] as const).filter((side) => entry?.[side].length === 0);
  return silent.length === 1 ? silent[0] : 'shared';
}

function ownerSide(plan: Plan, owner: string | undefined): FunctionSide | undefined {
  return sideOf(functionOf(plan, owner));
}

/** Side of a source of the funnel: a side's own word, a team, or none of both. */
export function sourceSide(plan: Plan, source: string | number | undefined): Sided {
  if (source === 'marketing' || source === 'sales') return source;
  return typeof source === 'string' ? ownerSide(plan, source) : undefined;
}

function only(sides: ReadonlySet<FunctionSide>): Sided {
  const [first] = sides;
  return sides.size === 1 ? first : undefined;
}
