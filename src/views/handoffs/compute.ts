import { below } from '../../core/address';
import { byId, functionOf } from '../../core/model/lookup';
import type { Handoff, Plan, Sla, Stage } from '../../core/model/plan';
import { sideOf } from '../../core/model/plan';
import type { Duration } from '../../core/model/values';
import { monthsIn } from '../../core/units';
import { findingView, worstFirst } from '../common/finding-view';
import { cadence, decimal, duration, every, rate, share } from '../common/format';
import { many } from '../common/many';
import type { Named } from '../common/names';
import { functionLabel, namedOwner, stageShort } from '../common/names';
import { link, words } from '../common/phrase';
import { isWithin } from '../common/place';
import { sourceName } from '../common/source-name';
import type { Phrase, ViewCompute, ViewInput } from '../view';
import { agreement } from './agreement';
import { handoffsAnswer } from './answer';
import { arrivals, clockWords } from './arrivals';
import type { HandoffCard, HandoffsModel, Party, Term, Volume, VolumePromise } from './model';

/** V3: what each side promises the other where the buyer changes hands. */
export const handoffsCompute: ViewCompute<HandoffsModel> = {
  id: 'handoffs',
  title: 'Handoffs',
  icon: 'handoff',
  compute: (input) => {
    const cards = input.plan.handoffs.map((handoff) => card(input, handoff));
    const missing = missingHandoffs(input.plan);
    return {
      view: 'handoffs',
      answer: handoffsAnswer(cards, missing),
      cards,
      missing,
      ...(cards.length === 0 && missing.length === 0
        ? {
            empty: {
              title: 'No handoff in this plan yet',
              text: 'A handoff says what one side promises the other when the buyer changes hands: how many, how good, how fast.',
              actions: [{ title: 'Add a handoff', command: { id: 'gtmPlan.addHandoff' } }],
            },
          }
        : {}),
    };
  },
};

function card(input: ViewInput, handoff: Handoff): HandoffCard {
  const { plan, today } = input;
  const clock = handoff.sla?.clock === 'business' ? clockWords(plan) : undefined;
  const escalateTo = namedOwner(plan, handoff.escalateTo);
  const facts = {
    anchor: `handoff-${handoff.id}`,
    id: handoff.id,
    from: stageNamed(plan, handoff.from, handoff),
    to: stageNamed(plan, handoff.to, handoff),
    at: handoff.at,
    giver: party(plan, handoff.giver),
    receiver: party(plan, handoff.receiver),
    ...promised(handoff),
    fields: handoff.requiredFields.map((field) => field.replaceAll(/[_-]/g, ' ')),
    volume: volume(input, handoff),
    speed: speed(handoff.sla),
    acceptIf: handoff.acceptIf.map((said) => said.text),
    reject: reject(plan, handoff),
    ...(escalateTo ? { escalateTo } : {}),
    ...(handoff.review ? { review: every(handoff.review) } : {}),
    findings: worstFirst(
      input.findings
        .filter((finding) => finding.ignored === undefined && isWithin(finding.at, handoff.at))
        .map(findingView),
    ),
    arrivals: arrivals(plan, handoff, today),
    ...(clock === undefined ? {} : { clock }),
  };
  return { ...facts, agreement: agreement(facts) };
}

function stageNamed(plan: Plan, id: string | undefined, handoff: Handoff): Named {
  const stage = id === undefined ? undefined : byId(plan.stages).get(id);
  return stage ? { name: stageShort(stage), at: stage.at } : { name: id ?? 'no stage yet', at: handoff.at };
}

function party(plan: Plan, id: string | undefined): Party {
  const fn = functionOf(plan, id);
  const owner = namedOwner(plan, id);
  return {
    side: sideOf(fn) ?? 'other',
    label: fn ? functionLabel(plan, fn) : 'No owner yet',
    ...(owner && id !== undefined ? { owner: { ...owner, id } } : {}),
  };
}

function promised({ commitment }: Handoff): { readonly promise?: VolumePromise } {
  if (!commitment) return {};
  const promise = {
    ...(commitment.volume === undefined ? {} : { volume: commitment.volume }),
    per: commitment.per ? cadence(commitment.per) : '',
    ...(commitment.acceptance === undefined ? {} : { acceptance: share(commitment.acceptance) }),
    at: below(commitment.at, 'volume'),
  };
  return { promise };
}

/** Figures a month: the promise and the need of its source, or the need of all sources where nothing is promised. */
function volume(input: ViewInput, handoff: Handoff): Volume {
  const { plan, figures } = input;
  const own = figures.handoffs[plan.handoffs.indexOf(handoff)];
  const stage = byId(plan.stages).get(handoff.from ?? '');
  const name = stage ? stageShort(stage) : (handoff.from ?? 'Buyers');
  const months = plan.head.period ? monthsIn(plan.head.period) : undefined;
  const committed = handoff.commitment !== undefined;
  const neededInAll = committed
    ? own?.needed.value
    : figures.totals.find((entry) => entry.stage === stage?.id)?.need.value;
  const promised = own?.promisedPerMonth.value;
  const promisedInAll = own?.promised.value;
  const needed = monthly(neededInAll, promised, promisedInAll, months);
  const source = sourceName(plan, handoff.commitment?.source ?? 'marketing');
  return {
    label: `${many(name)} a month, ${committed ? `from ${source}` : 'all sources'}`,
    ...(typeof promised === 'number' ? { promised } : {}),
    ...(typeof promisedInAll === 'number' ? { promisedInAll } : {}),
    ...(typeof neededInAll === 'number' ? { neededInAll } : {}),
    ...(needed === undefined ? {} : { needed }),
    derived: derived(input, handoff, promised),
  };
}

/** The need is spread as the promise is, so that both are counted over the same months. */
function monthly(
  neededInAll: number | null | undefined,
  promised: number | null | undefined,
  promisedInAll: number | null | undefined,
  months: number | undefined,
): number | undefined {
  if (typeof neededInAll !== 'number') return undefined;
  if (promised && promisedInAll) return (neededInAll * promised) / promisedInAll;
  return months ? neededInAll / months : undefined;
}

function derived(input: ViewInput, handoff: Handoff, promised: number | null | undefined): readonly string[] {
  const { plan, figures } = input;
  const own = figures.handoffs[plan.handoffs.indexOf(handoff)];
  const load = own?.loadPerMonth.value;
  const assumed = own?.assumedAcceptance.value;
  const receiver = namedOwner(plan, handoff.receiver)?.name ?? 'The receiver';
  const lines: string[] = [];
  if (load) {
    const used = promised ? `; the promise fills ${share(promised / load)} of it` : '';
    lines.push(`${receiver} can take ${decimal(load, 0)} a month${used}`);
  }
  if (typeof assumed === 'number') {
    const stated = handoff.commitment?.acceptance;
    const same =
      stated === undefined ? '' : Math.abs(stated - assumed) < 1e-9 ? ', as promised' : `, promised ${rate(stated)}`;
    lines.push(`The funnel counts on ${rate(assumed)} going on${same}`);
  }
  return lines;
}

function speed(sla: Sla | undefined): readonly Term[] {
  if (!sla) return [];
  const goal = sla.goal;
  return [
    time('First touch', sla.firstTouch, sla.clock),
    time('Decision', sla.decide, sla.clock),
    sla.attempts === undefined
      ? undefined
      : {
          label: 'Attempts',
          value: decimal(sla.attempts, 0),
          note: sla.attemptsOver ? `over ${duration(sla.attemptsOver)}` : '',
        },
    sla.attainment === undefined ? undefined : { label: 'Kept in', value: share(sla.attainment), note: 'of cases' },
    goal?.firstTouch ? time('Aim, first touch', goal.firstTouch, goal.clock ?? sla.clock) : undefined,
    goal?.decide ? time('Aim, decision', goal.decide, goal.clock ?? sla.clock) : undefined,
  ].filter((term) => term !== undefined);
}

function time(label: string, within: Duration | undefined, clock: Sla['clock']): Term | undefined {
  if (!within) return undefined;
  const unit = within.days + within.weeks > 0 ? 'days' : 'hours';
  return { label, value: duration(within), note: clock === 'business' ? `business ${unit}` : '' };
}

function reject(plan: Plan, handoff: Handoff): readonly Phrase[] {
  const { reject: terms } = handoff;
  if (!terms) return [];
  const reasons = terms.reasons.map((reason) => reason.id.replaceAll('-', ' ')).join(', ');
  const back = byId(plan.stages).get(terms.returnTo ?? '');
  const told = namedOwner(plan, terms.feedbackTo);
  return [
    ...(reasons ? [words(reasons)] : []),
    ...(back ? [words(`${reasons ? '; b' : 'B'}ack to `), link({ name: stageShort(back), at: back.at })] : []),
    ...(told ? [words(`${reasons || back ? ', told to ' : 'Told to '}`), link(told)] : []),
  ];
}

/** Neighbours on the way whose owners belong to different functions, with no handoff between them. */
function missingHandoffs(plan: Plan): HandoffsModel['missing'] {
  const line = plan.stages.filter(
    (stage) => stage.terminal !== 'lost' && stage.terminal !== 'churned' && stage.alternativeTo === undefined,
  );
  return line.flatMap((stage, i) => {
    const next = line[i + 1];
    if (!next || !changesHands(plan, stage, next)) return [];
    if (plan.handoffs.some((handoff) => handoff.from === stage.id && handoff.to === next.id)) return [];
    const names = [stage, next].map((entry) => ({ name: stageShort(entry), at: entry.at }));
    const [from, to] = names;
    return from && to ? [{ from, to, ids: [stage.id, next.id] as const }] : [];
  });
}

function changesHands(plan: Plan, from: Stage, to: Stage): boolean {
  const [giver, receiver] = [functionOf(plan, from.owner), functionOf(plan, to.owner)];
  return giver !== undefined && receiver !== undefined && giver !== receiver;
}
