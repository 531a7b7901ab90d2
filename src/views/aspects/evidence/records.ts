import { measure, toolCategory } from '../../../core/catalogue';
import { byId } from '../../../core/model/lookup';
import type { Kpi, Plan, Tool } from '../../../core/model/plan';
import type { Side } from '../../../core/model/values';
import { money, plural, share } from '../../common/format';
import type { Named } from '../../common/names';
import { sidesOf, stageShort } from '../../common/names';
import { link, listed, words } from '../../common/phrase';
import type { EvidenceSource } from './source';
import { distinct, ownerSide } from './source';

/** How many KPIs the side has and which of them the cell does not name; in the row of shared figures: whether both answer. */
export const kpis: EvidenceSource = ({ plan, side, aspect, named }) => {
  const own = plan.kpis.filter((kpi) => kpi.side === side);
  if (own.length === 0) return undefined;
  if (aspect === 'kpi_alignment') {
    if (side !== 'shared') return undefined;
    const met = own.filter((kpi) => bothSides(plan, kpi));
    return [
      words(
        `${met.length} of ${plural(own.length, 'shared KPI')} ${own.length === 1 ? 'has' : 'have'} people from both sides`,
      ),
    ];
  }
  const rest = own.filter((kpi) => !named.has(kpi.id));
  const total = side === 'shared' ? plural(own.length, 'shared KPI') : `${plural(own.length, 'KPI')} on this side`;
  if (rest.length === 0 || rest.length === own.length) return [words(total)];
  return [words(`${total}; not named here: `), ...listed(rest.map(asNamed), 3)];
};

/** Whether someone of marketing and someone of sales answers for or contributes to a KPI. */
function bothSides(plan: Plan, kpi: Kpi): boolean {
  const sides = sidesOf(plan, [...kpi.accountable, ...kpi.contributors]);
  return sides.has('marketing') && sides.has('sales');
}

/** What the side's KPIs measure. */
export const measures: EvidenceSource = ({ plan, side }) => {
  const own = plan.kpis.filter((kpi) => kpi.side === side);
  const kinds = distinct(own.map((kpi) => measure(kpi.measures)?.label));
  return kinds.length > 0 ? [words(`Measured: ${kinds.slice(0, 5).map(lower).join(', ')}`)] : undefined;
};

/** Whether the side's KPIs look at persons, teams or campaigns. */
export const levels: EvidenceSource = ({ plan, side }) => {
  const kinds = distinct(plan.kpis.filter((kpi) => kpi.side === side).map((kpi) => kpi.level));
  return kinds.length > 0 ? [words(`KPIs by ${kinds.join(', ')}`)] : undefined;
};

/** Which tools only this side uses, or which ones both do. */
export const tools: EvidenceSource = ({ plan, side }) => {
  const own = plan.tools.filter((tool) => toolSide(plan, tool) === side);
  if (own.length === 0) return undefined;
  return [words(side === 'shared' ? 'Used by both: ' : 'Used only here: '), ...listed(own.map(asNamed))];
};

/** In which tool the side's stages are recorded. */
export const records: EvidenceSource = ({ plan, side }) => {
  if (side === 'shared') return undefined;
  const lines = plan.tools.flatMap((tool) => {
    const stages = tool.recordOf.map((id) => byId(plan.stages).get(id)).filter((stage) => stage !== undefined);
    const own = stages.filter((stage) => ownerSide(plan, stage.owner) === side);
    return own.length > 0 ? [[words(`${own.map(stageShort).join(', ')}: `), link(asNamed(tool))]] : [];
  });
  return lines.length > 0
    ? [words('Record of '), ...lines.flatMap((line, i) => (i === 0 ? line : [words('; '), ...line]))]
    : undefined;
};

/** Of which kinds the side's tools are. */
export const toolKinds: EvidenceSource = ({ plan, side }) => {
  if (side === 'shared') return undefined;
  const own = plan.tools.filter((tool) => tool.usedBy.some((owner) => ownerSide(plan, owner) === side));
  const kinds = distinct(own.map((tool) => toolCategory(tool.category)?.label));
  return kinds.length > 0 ? [words(kinds.map((kind, i) => (i === 0 ? kind : lower(kind))).join(', '))] : undefined;
};

/** What the side spends, of all. */
export const budget: EvidenceSource = ({ plan, figures, side }) => {
  const own = figures.budget.bySide[side];
  if (!plan.budget || own <= 0) return undefined;
  const total = figures.budget.total ?? figures.budget.lines;
  const of = total > 0 ? ` of ${money(total, plan.head.currency)} (${share(own / total)})` : '';
  return [words(`${money(own, plan.head.currency)}${of}`)];
};

/** A tool belongs to the side whose teams alone use it, to both where each has a team that does. */
function toolSide(plan: Plan, tool: Tool): Side | 'other' | undefined {
  const sides = sidesOf(plan, tool.usedBy);
  if (sides.has('marketing') && sides.has('sales')) return 'shared';
  return sides.has('marketing') ? 'marketing' : sides.has('sales') ? 'sales' : [...sides][0];
}

function asNamed(thing: { readonly id: string; readonly name: string | undefined; readonly at: Named['at'] }): Named {
  return { name: thing.name ?? thing.id, at: thing.at };
}

/** Lower case at the start, for the middle of a line; abbreviations stay. */
function lower(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
