import type { Address } from '../../core/address';
import { below } from '../../core/address';
import type { Aspect } from '../../core/catalogue';
import { aspect as aspectOf, canonicalAspects } from '../../core/catalogue';
import type { PlanEdit } from '../../core/edit';
import type { AspectEntry } from '../../core/model/plan';
import type { FunctionSide, Side } from '../../core/model/values';
import type { FindingView } from '../common/finding-view';
import { findingView, worstFirst } from '../common/finding-view';
import { money, plural } from '../common/format';
import { inSentence, sideLabels } from '../common/names';
import { isWithin } from '../common/place';
import type { Phrase, ViewCompute, ViewInput } from '../view';
import { aspectsAnswer } from './answer';
import { evidenceSources } from './evidence';
import { ownerSide } from './evidence/source';
import type { AspectCell, AspectRow, AspectsModel, ColumnHead, MissingText, SaidThing } from './model';
import { placeFinding } from './place-findings';
import { saidThing } from './said';

const sides: readonly Side[] = ['marketing', 'shared', 'sales'];

/** V1: what each side says about itself, what the plan's data says, and where the two do not meet. */
export const aspectsCompute: ViewCompute<AspectsModel> = {
  id: 'aspects',
  title: 'Aspects',
  icon: 'columns',
  compute: (input) => {
    const rows = aspectRows(input);
    const declared = rows.filter((row) => row.at !== undefined);
    return {
      view: 'aspects',
      answer: {
        question: 'Where do the two sides meet, and where not?',
        sentence: aspectsAnswer(rows, sideLabels(input.plan)),
      },
      heads: { marketing: head(input, 'marketing'), shared: head(input, 'shared'), sales: head(input, 'sales') },
      rows,
      declared: declared.length,
      meeting: declared.filter((row) => row.meets).length,
    };
  },
};

/** Declared aspects in the catalogue's order, each where it stands; the usual ones that are missing follow in the same order. */
function aspectRows(input: ViewInput): readonly AspectRow[] {
  const { aspects } = input.plan;
  const placed = findingsByCell(input);
  const order = (id: string) => aspectOf(id)?.order ?? Number.MAX_SAFE_INTEGER;
  const declared = [...aspects].sort((a, b) => order(a.aspect) - order(b.aspect));
  const said = new Set(aspects.map((entry) => entry.aspect));
  const seen = new Map<string, number>();
  const rows = declared.map((entry) => {
    const times = (seen.get(entry.aspect) ?? 0) + 1;
    seen.set(entry.aspect, times);
    return declaredRow(input, entry, times, placed);
  });
  const missing = canonicalAspects.filter((aspect) => !said.has(aspect.id));
  return [...rows, ...missing.map((aspect) => missingRow(input, aspect, placed))];
}

type Placed = ReadonlyMap<string, readonly FindingView[]>;

function declaredRow(input: ViewInput, entry: AspectEntry, times: number, placed: Placed): AspectRow {
  const aspect = aspectOf(entry.aspect);
  const name = aspect?.label ?? entry.aspect;
  const cells = Object.fromEntries(
    sides.map((side) => [side, declaredCell(input, entry, aspect, side, times === 1 ? placed : new Map())]),
  ) as Record<Side, AspectCell>;
  const conflict = sides.some((side) => cells[side].said.some((said) => said.conflict !== undefined));
  const silent = sides.some((side) => cells[side].missing !== undefined);
  return {
    anchor: times === 1 ? `aspect-${entry.aspect}` : `aspect-${entry.aspect}-${times}`,
    aspect: entry.aspect,
    name,
    sub: aspect?.sub ?? '',
    at: entry.at,
    meets: !conflict && !silent,
    cells,
  };
}

function declaredCell(
  input: ViewInput,
  entry: AspectEntry,
  aspect: Aspect | undefined,
  side: Side,
  placed: Placed,
): AspectCell {
  const own = input.findings.filter((finding) => isWithin(finding.at, entry.at));
  const said = entry[side].map((item) => agreed(saidThing(input.plan, entry.aspect, side, item), own));
  // An empty side is fine where both share the matter.
  const silent = side !== 'shared' && entry[side].length === 0 && entry.shared.length === 0;
  const emptySides = (['marketing', 'sales'] as const).filter((name) => entry[name].length === 0);
  const inCell = own.filter((finding) => {
    const step = finding.at.path[entry.at.path.length];
    if (step === 'marketing' || step === 'sales' || step === 'shared') return step === side;
    // A finding about the whole row stands in the empty cell that it is about.
    return side === (emptySides[0] ?? 'shared');
  });
  const findings = [
    ...inCell.filter((finding) => finding.ignored === undefined).map(findingView),
    ...(placed.get(`${entry.aspect} ${side}`) ?? []),
  ];
  return {
    said,
    evidence: evidence(input, entry.aspect, aspect, side, said),
    findings: worstFirst(findings),
    ...(silent ? { missing: missingText(input, entry.aspect, aspect, side, entry.at) } : {}),
  };
}

/** A conflict counts where the plan's own findings say so: a rule that is off or ignored with a reason settles it. */
function agreed(said: SaidThing, own: ViewInput['findings']): SaidThing {
  if (said.conflict === undefined) return said;
  const found = own.some(
    (finding) => finding.code === 'RSP-006' && finding.ignored === undefined && isWithin(said.at, finding.at),
  );
  if (found) return said;
  const { conflict: _settled, ...rest } = said;
  return rest;
}

function missingRow(input: ViewInput, aspect: Aspect, placed: Placed): AspectRow {
  const cell = (side: Side): AspectCell => ({
    said: [],
    evidence: evidence(input, aspect.id, aspect, side, []),
    findings: placed.get(`${aspect.id} ${side}`) ?? [],
    ...(side === 'shared' ? {} : { missing: missingText(input, aspect.id, aspect, side, undefined) }),
  });
  return {
    anchor: `aspect-${aspect.id}`,
    aspect: aspect.id,
    name: aspect.label,
    sub: aspect.sub,
    meets: false,
    cells: { marketing: cell('marketing'), shared: cell('shared'), sales: cell('sales') },
  };
}

function evidence(
  input: ViewInput,
  id: string,
  aspect: Aspect | undefined,
  side: Side,
  said: readonly SaidThing[],
): readonly (readonly Phrase[])[] {
  const named = new Set(said.map((item) => item.thing?.id).filter((name) => name !== undefined));
  const question = { ...input, aspect: id, side, named };
  return (aspect?.evidence ?? [])
    .map((source) => evidenceSources[source]?.(question))
    .filter((line) => line !== undefined);
}

/** What an empty side is asked, and the change that writes what it usually says. */
function missingText(
  input: ViewInput,
  id: string,
  aspect: Aspect | undefined,
  side: 'marketing' | 'sales',
  at: Address | undefined,
): MissingText {
  const usual = aspect?.[side] ?? '';
  const label = inSentence(sideLabels(input.plan)[side]);
  return {
    prompt: aspect?.sub.includes('each') ? `Say ${aspect.sub.replace('each', label)}` : `Say it for ${label}`,
    usual,
    edit: at ? sideEdit(at, side, usual) : aspectEdit(input, id, side, usual),
  };
}

function sideEdit(at: Address, side: 'marketing' | 'sales', text: string): PlanEdit {
  return { op: 'set', at: below(at, side), value: [text], after: ['aspect', 'marketing'] };
}

function aspectEdit(input: ViewInput, id: string, side: 'marketing' | 'sales', text: string): PlanEdit {
  const file = input.plan.sections.responsibilities?.[0]?.file ?? input.plan.file;
  return { op: 'append', at: { file, path: ['responsibilities', 'aspects'] }, value: { aspect: id, [side]: [text] } };
}

/** Findings about the things behind an aspect, by `aspect side`; the aspect's own are read in its row. */
function findingsByCell(input: ViewInput): Placed {
  const cells = new Map<string, FindingView[]>();
  for (const finding of input.findings) {
    if (finding.ignored !== undefined || finding.at.path[1] === 'aspects') continue;
    const place = placeFinding(input.plan, finding);
    if (!place) continue;
    const key = `${place.aspect} ${place.side}`;
    const list = cells.get(key);
    if (list) list.push(findingView(finding));
    else cells.set(key, [findingView(finding)]);
  }
  return new Map([...cells].map(([key, list]) => [key, worstFirst(list)]));
}

/** Who stands behind a column, and with how much money. */
function head({ plan, figures }: ViewInput, side: Side): ColumnHead {
  const label = sideLabels(plan)[side];
  if (side === 'shared') return { label, sub: 'both answer' };
  const function_: FunctionSide = side;
  const roles = plan.roles.filter((role) => ownerSide(plan, role.id) === function_).length;
  const spent = figures.budget.bySide[side];
  const facts = [
    roles > 0 ? plural(roles, 'role') : '',
    plan.budget && spent > 0 ? money(spent, plan.head.currency) : '',
  ];
  return { label, sub: facts.filter(Boolean).join(', ') || 'no roles yet' };
}
