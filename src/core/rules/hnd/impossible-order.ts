import { below } from '../../address';
import type { Fix } from '../../finding';
import type { Calendar, Sla } from '../../model/plan';
import type { Duration } from '../../model/values';
import { spellDuration } from '../../units';
import { entryRule, type Report } from '../rule';
import { hoursOnClock } from './hours-on-clock';

/** HND-009, on the SLA's own clock: ten business hours are more than a business day. */
export const impossibleOrder = entryRule({
  code: 'HND-009',
  name: 'impossible-order',
  severity: 'warning',
  each: 'handoffs',
  reads: ['head'],
  summary: 'An SLA whose times contradict each other',
  why: 'Nobody can decide on a buyer who need not be contacted yet, or give up before the decision is due.',
  settle: 'Let `decide` be no shorter than `first_touch`, and `attempts_over` no shorter than `decide`.',
  check: ({ id, sla }, { plan }) =>
    sla ? [...decidesFirst(id, sla, plan.head.calendar), ...givesUpFirst(id, sla, plan.head.calendar)] : [],
});

function decidesFirst(id: string, sla: Sla, calendar: Calendar | undefined): readonly Report[] {
  const { decide, firstTouch } = sla;
  if (!decide || !firstTouch || !isShorter(decide, firstTouch, sla, calendar)) return [];
  const [decides, touches] = [spellDuration(decide), spellDuration(firstTouch)];
  return [
    {
      at: { ...below(sla.at, 'decide'), on: 'value' },
      message: `\`${id}\` is to be decided within ${decides}, but the first touch may take ${touches}. Touch sooner or decide later.`,
      args: { handoff: id, decide: decide.text, first_touch: firstTouch.text },
      related: [
        { at: { ...below(sla.at, 'first_touch'), on: 'value' }, message: `The first touch may take ${touches}.` },
      ],
      fixes: [set(sla, 'first_touch', decide, 'Touch'), set(sla, 'decide', firstTouch, 'Decide')],
    },
  ];
}

function givesUpFirst(id: string, sla: Sla, calendar: Calendar | undefined): readonly Report[] {
  const { attempts = 0, attemptsOver, decide, firstTouch } = sla;
  if (attempts <= 1 || !attemptsOver) return [];
  const late = [
    { key: 'decide', due: decide, what: 'the decision' },
    { key: 'first_touch', due: firstTouch, what: 'the first touch' },
  ].find(({ due }) => due !== undefined && isShorter(attemptsOver, due, sla, calendar));
  if (!late?.due) return [];
  const [over, due] = [spellDuration(attemptsOver), spellDuration(late.due)];
  return [
    {
      at: { ...below(sla.at, 'attempts_over'), on: 'value' },
      message: `The ${attempts} attempts of \`${id}\` end after ${over}, but ${late.what} may take ${due}. Let them run for ${due}, or shorten \`${late.key}\`.`,
      args: { handoff: id, attempts, attempts_over: attemptsOver.text, [late.key]: late.due.text },
      related: [{ at: { ...below(sla.at, late.key), on: 'value' }, message: `Here ${late.what} may take ${due}.` }],
      fixes: [set(sla, 'attempts_over', late.due, 'Try')],
    },
  ];
}

function isShorter(a: Duration, b: Duration, { clock }: Sla, calendar: Calendar | undefined): boolean {
  const [first, second] = [hoursOnClock(a, clock, calendar), hoursOnClock(b, clock, calendar)];
  return first !== undefined && second !== undefined && first < second - 1e-9;
}

function set(sla: Sla, key: string, to: Duration, does: string): Fix {
  const span = does === 'Try' ? 'for' : 'within';
  return {
    title: `${does} ${span} ${spellDuration(to)}`,
    edits: [{ op: 'set', at: below(sla.at, key), value: to.text }],
    safe: false,
  };
}
