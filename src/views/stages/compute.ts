import { method, stageAlias } from '../../core/catalogue';
import { byId, functionOf } from '../../core/model/lookup';
import type { Campaign, CampaignTarget, Handoff, Plan, ProcessStep, Stage } from '../../core/model/plan';
import { sideOf } from '../../core/model/plan';
import type { Position, TeamFunction } from '../../core/model/values';
import type { FindingView } from '../common/finding-view';
import { findingView, worstFirst } from '../common/finding-view';
import { capital, duration } from '../common/format';
import type { Named } from '../common/names';
import { functionLabel, functionOrder, namedOwner, segmentName, stageName, stageShort } from '../common/names';
import { isWithin } from '../common/place';
import type { SideName } from '../parts/side';
import type { ViewCompute, ViewInput } from '../view';
import { stagesAnswer } from './answer';
import { noStages, noSteps } from './empty';
import type {
  ApartStage,
  FarHandoff,
  Flow,
  HandoffMark,
  Lane,
  Owner,
  StageCampaign,
  StageCard,
  StageColumn,
  StageNote,
  StagePlaybook,
  StagesModel,
  Vocabulary,
} from './model';

/** V2: who holds the buyer at each stage, and where the buyer changes hands. */
export const stagesCompute: ViewCompute<StagesModel> = {
  id: 'stages',
  title: 'Stages',
  icon: 'lanes',
  compute: (input) => {
    const { plan } = input;
    const line = lineOf(plan);
    const columns = line.map((stage, i) => column(input, line, stage, i));
    const model = {
      view: 'stages',
      lanes: lanesOf(plan, columns),
      columns,
      apart: apartStages(plan, line),
      farHandoffs: farHandoffs(input, line),
      segments: input.figures.segments.map(({ segment }) => ({ id: segment, name: segmentName(plan, segment) })),
      vocabularies: vocabularies.filter((words) => columns.some((stage) => differs(stage, words))),
      looseSteps: looseSteps(plan),
      ...(plan.stages.length === 0 ? { empty: noStages(plan) } : {}),
      ...(plan.stages.length > 0 && plan.processes === undefined ? { noSteps: noSteps(plan) } : {}),
    } as const;
    return { ...model, answer: stagesAnswer(input, model) };
  },
};

const vocabularies: readonly Vocabulary[] = ['hubspot', 'forrester', 'bowtie'];

/** Stages in order, without lost, churned and alternative ones. */
function lineOf(plan: Plan): readonly Stage[] {
  const known = byId(plan.stages);
  return plan.stages.filter(
    (stage) =>
      stage.terminal !== 'lost' &&
      stage.terminal !== 'churned' &&
      (stage.alternativeTo === undefined || !known.has(stage.alternativeTo)),
  );
}

/** Lane of a stage: its owner's function, or nobody's. */
function laneOf(plan: Plan, stage: Stage): TeamFunction | 'nobody' {
  return functionOf(plan, stage.owner) ?? 'nobody';
}

function lanesOf(plan: Plan, columns: readonly StageColumn[]): readonly Lane[] {
  const used = new Set(columns.flatMap((stage) => [stage.lane, ...stage.beside.map((card) => card.lane)]));
  const lanes = functionOrder
    .filter((fn) => used.has(fn))
    .map((fn) => ({ key: fn, side: sideName(fn), label: functionLabel(plan, fn) }));
  return used.has('nobody') ? [...lanes, { key: 'nobody', side: 'other', label: 'No owner yet' }] : lanes;
}

function sideName(fn: TeamFunction): SideName {
  return sideOf(fn) ?? 'other';
}

const positionWords: Readonly<Record<Position, string>> = {
  tofu: 'Top',
  mofu: 'Middle',
  bofu: 'Bottom',
  post: 'After the sale',
};

function column(input: ViewInput, line: readonly Stage[], stage: Stage, i: number): StageColumn {
  const { plan } = input;
  const won = line.findIndex((entry) => entry.terminal === 'won');
  const next = line[i + 1];
  const kind = [stage.position && positionWords[stage.position], stage.unit].filter((word) => word !== undefined);
  return {
    ...card(input, stage),
    kind: kind.join(' · '),
    afterSale: won >= 0 ? i > won || (i === won && stage.position === 'post') : stage.position === 'post',
    campaigns: campaignsAt(input, stage),
    playbooks: playbooksAt(input, stage),
    steps: [...(plan.processes?.marketing ?? []), ...(plan.processes?.sales ?? [])]
      .filter((step) => step.stage === stage.id)
      .map(stepNamed),
    beside: plan.stages.filter((entry) => entry.alternativeTo === stage.id).map((entry) => card(input, entry)),
    ...(next ? { flow: flow(input, stage, next) } : {}),
  };
}

function card(input: ViewInput, stage: Stage): StageCard {
  const { plan, figures } = input;
  const total = figures.totals.find((entry) => entry.stage === stage.id)?.need.value;
  const needs = figures.segments.map(
    (segment) => segment.stages.find((entry) => entry.stage === stage.id)?.need.value ?? null,
  );
  const owner = ownerOf(plan, stage.owner);
  const coOwner = ownerOf(plan, stage.coOwner);
  return {
    anchor: `stage-${stage.id}`,
    id: stage.id,
    name: stageName(stage),
    words: wordsFor(stage),
    at: stage.at,
    lane: laneOf(plan, stage),
    ...(typeof total === 'number' ? { need: total } : {}),
    needs,
    ...(owner ? { owner } : {}),
    ...(coOwner ? { coOwner } : {}),
    entry: stage.entry.map((said) => said.text),
    exit: stage.exit.map((said) => said.text),
    notes: notes(plan, stage),
    findings: findingsIn(input, stage.at),
  };
}

function wordsFor(stage: Stage): StageCard['words'] {
  const known = vocabularies.map((words) => [words, word(stage, words)] as const);
  return Object.fromEntries(known.filter(([, said]) => said !== undefined));
}

/** What a vocabulary calls a stage: as the plan says, else as is usual for its name. */
function word(stage: Stage, words: Vocabulary): string | undefined {
  return stage.alias[words] ?? stageAlias(stage.id, words) ?? stageAlias(stageName(stage), words);
}

function differs(stage: StageCard, words: Vocabulary): boolean {
  const said = stage.words[words];
  return said !== undefined && said !== stage.name;
}

function ownerOf(plan: Plan, id: string | undefined): Owner | undefined {
  const named = namedOwner(plan, id);
  return named && id !== undefined ? { ...named, id } : undefined;
}

/** Where rejected and cooled buyers go back to, and whether this is where the plan has won. */
function notes(plan: Plan, stage: Stage): readonly StageNote[] {
  const returns = plan.returns
    .filter((entry) => entry.from === stage.id && entry.to !== undefined)
    .map((entry) => ({ to: entry.to, text: (entry.name ?? 'returned').toLowerCase(), at: entry.at }));
  const rejected = plan.handoffs
    .filter((handoff) => handoff.from === stage.id && handoff.reject?.returnTo !== undefined)
    .map((handoff) => ({ to: handoff.reject?.returnTo, text: 'rejected', at: handoff.at }))
    .filter((entry) => entry.to !== stage.id && !returns.some((known) => known.to === entry.to));
  const back = [...returns, ...rejected].flatMap(({ to, text, at }): readonly StageNote[] => {
    const target = to === undefined ? undefined : byId(plan.stages).get(to);
    return target ? [{ kind: 'return', text: `${text}: back to ${stageShort(target)}`, at }] : [];
  });
  const won: readonly StageNote[] = stage.terminal === 'won' ? [{ kind: 'won', text: 'won', at: stage.at }] : [];
  return [...back, ...won];
}

function campaignsAt(input: ViewInput, stage: Stage): readonly StageCampaign[] {
  const { plan } = input;
  return plan.campaigns
    .filter((campaign) => campaign.status !== 'cancelled' && campaign.stages.includes(stage.id))
    .map((campaign) => {
      const here = campaign.targets.filter((target) => target.stage === stage.id && target.count !== undefined);
      const total = here.reduce((sum, target) => sum + (target.count ?? 0), 0);
      // A finding about one stage of the campaign stands there, any other where the campaign begins.
      const findings = findingsIn(input, campaign.at).filter(
        (finding) => (stageOf(campaign, finding) ?? campaign.stages[0]) === stage.id,
      );
      return {
        name: campaign.name ?? campaign.id,
        at: campaign.at,
        ...(here.length > 0 ? { count: total } : {}),
        counts: countsBySegment(here),
        segments: campaign.segments,
        findings,
      };
    });
}

function countsBySegment(targets: readonly CampaignTarget[]): StageCampaign['counts'] {
  const counts = new Map<string, number>();
  for (const { segment, count } of targets) {
    if (segment !== undefined) counts.set(segment, (counts.get(segment) ?? 0) + (count ?? 0));
  }
  return Object.fromEntries(counts);
}

/** The stage of a campaign that a finding is about: the listed one or the target's; `undefined` for the campaign as such. */
function stageOf(campaign: Campaign, { at, args }: FindingView): string | undefined {
  const [list, index] = at.path.slice(campaign.at.path.length);
  const named = typeof args?.stage === 'string' ? args.stage : undefined;
  const position = typeof index === 'number' ? index : -1;
  const listed =
    list === 'stages' ? campaign.stages[position] : list === 'targets' ? campaign.targets[position]?.stage : named;
  return listed !== undefined && campaign.stages.includes(listed) ? listed : undefined;
}

function playbooksAt(input: ViewInput, stage: Stage): readonly StagePlaybook[] {
  const { plan } = input;
  return plan.playbooks
    .filter((playbook) => playbook.stages.includes(stage.id))
    .map((playbook) => {
      const required = playbook.elements.filter((element) => element.requiredBy === stage.id).length;
      const usual = method(playbook.method)?.elements.filter((element) => element.required) ?? [];
      const asked = usual.filter((element) => playbook.elements.some((own) => own.id === element.id)).length;
      const note =
        required > 0
          ? `${required} required`
          : usual.length > 0
            ? `${asked} of ${usual.length}`
            : `${playbook.elements.length} to ask`;
      return {
        name: method(playbook.method)?.label ?? playbook.id,
        at: playbook.at,
        note,
        findings: playbook.stages[0] === stage.id ? findingsIn(input, playbook.at) : [],
      };
    });
}

function flow(input: ViewInput, stage: Stage, next: Stage): Flow {
  const { plan, figures } = input;
  const total = figures.totals.find((entry) => entry.stage === stage.id);
  const between = plan.handoffs.filter((handoff) => handoff.from === stage.id && handoff.to === next.id);
  const [first] = between;
  const from = functionOf(plan, stage.owner);
  const to = functionOf(plan, next.owner);
  const changes = from !== undefined && to !== undefined && from !== to;
  return {
    ...(typeof total?.rate.value === 'number' ? { rate: total.rate.value } : {}),
    ...(total?.lagMin === undefined ? {} : { lagMin: total.lagMin }),
    ...(total?.lagMax === undefined ? {} : { lagMax: total.lagMax }),
    bySegment: figures.segments.map((segment) => {
      const own = segment.stages.find((entry) => entry.stage === stage.id);
      return {
        ...(own?.rate === undefined ? {} : { rate: own.rate }),
        ...(own?.lagToNext === undefined ? {} : { lagDays: own.lagToNext }),
      };
    }),
    ...(first ? { handoff: mark(input, first, between.length - 1) } : {}),
    ...(first || !changes ? {} : { missing: { from: stage.id, to: next.id } }),
  };
}

function mark(input: ViewInput, handoff: Handoff, more: number): HandoffMark {
  const from = shortOf(input.plan, handoff.from);
  const to = shortOf(input.plan, handoff.to);
  const touch = handoff.sla?.firstTouch;
  return {
    id: handoff.id,
    at: handoff.at,
    label: `${from} to ${to}`,
    ...(touch ? { firstTouch: duration(touch) } : {}),
    findings: findingsIn(input, handoff.at),
    more,
  };
}

function shortOf(plan: Plan, id: string | undefined): string {
  const stage = id === undefined ? undefined : byId(plan.stages).get(id);
  return stage ? stageShort(stage) : (id ?? 'a stage');
}

function farHandoffs(input: ViewInput, line: readonly Stage[]): readonly FarHandoff[] {
  const index = (id: string | undefined) => line.findIndex((stage) => stage.id === id);
  return input.plan.handoffs
    .filter((handoff) => index(handoff.from) < 0 || index(handoff.to) !== index(handoff.from) + 1)
    .map((handoff) => ({
      ...mark(input, handoff, 0),
      from: shortOf(input.plan, handoff.from),
      to: shortOf(input.plan, handoff.to),
    }));
}

function apartStages(plan: Plan, line: readonly Stage[]): readonly ApartStage[] {
  const drawn = new Set(line.map((stage) => stage.id));
  return plan.stages
    .filter((stage) => !drawn.has(stage.id) && (stage.alternativeTo === undefined || !drawn.has(stage.alternativeTo)))
    .map((stage) => {
      const owner = ownerOf(plan, stage.owner);
      return {
        name: stageName(stage),
        at: stage.at,
        kind: stage.terminal ?? 'beside another stage',
        ...(owner ? { owner } : {}),
        entry: stage.entry.map((said) => said.text),
      };
    });
}

/** A step by its name, or its id as words. */
function stepNamed(step: ProcessStep): Named {
  return { name: step.name ?? capital((step.id ?? 'step').replaceAll('-', ' ')), at: step.at };
}

function looseSteps(plan: Plan): StagesModel['looseSteps'] {
  const sides = ['marketing', 'sales'] as const;
  return sides.flatMap((side) => {
    const steps: readonly Named[] = (plan.processes?.[side] ?? [])
      .filter((step) => step.stage === undefined || !byId(plan.stages).has(step.stage))
      .map(stepNamed);
    return steps.length > 0 ? [{ label: functionLabel(plan, side), steps }] : [];
  });
}

function findingsIn(input: ViewInput, at: Stage['at']): readonly FindingView[] {
  const own = input.findings.filter((finding) => finding.ignored === undefined && isWithin(finding.at, at));
  return worstFirst(own.map(findingView));
}
