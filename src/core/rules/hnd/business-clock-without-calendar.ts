import { below } from '../../address';
import type { Fix, Place } from '../../finding';
import type { Handoff, Plan, Sla } from '../../model/plan';
import { entryRule } from '../rule';

/** HND-012. Without opening hours a business day lasts all day; without business days there is no such day. */
export const businessClockWithoutCalendar = entryRule({
  code: 'HND-012',
  name: 'business-clock-without-calendar',
  severity: 'error',
  each: 'handoffs',
  reads: ['head'],
  summary: 'An SLA in business time, but no business days',
  why: 'Without a calendar nobody can say when a promise is broken.',
  settle: 'Add `calendar` with `business_days` and `hours`, or set `clock: calendar`.',
  check: (handoff, { plan }) => {
    const { sla } = handoff;
    const { calendar } = plan.head;
    const place = sla && businessClock(sla);
    if (!place || (calendar && calendar.businessDays.length > 0)) return [];
    const lacks = calendar ? 'the plan’s `calendar` names no business days' : 'the plan has no `calendar`';
    const advice = calendar ? 'Add `calendar.business_days`' : 'Add `calendar` with `business_days` and `hours`';
    return [
      {
        at: place,
        message: `\`${handoff.id}\` counts business time, but ${lacks}. ${advice}, or set \`clock: calendar\`.`,
        args: { handoff: handoff.id },
        ...(calendar
          ? { related: [{ at: { ...calendar.at, on: 'key' as const }, message: 'No business days here.' }] }
          : {}),
        fixes: [addDays(plan), allHours(handoff, place)],
      },
    ];
  },
});

function businessClock(sla: Sla): Place | undefined {
  if (sla.clock === 'business') return { ...below(sla.at, 'clock'), on: 'value' };
  return sla.goal?.clock === 'business' ? { ...below(sla.at, 'goal', 'clock'), on: 'value' } : undefined;
}

function addDays({ head }: Pick<Plan, 'head'>): Fix {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri'];
  const yaml = `calendar:\n  business_days: [ ${days.join(', ')} ]\n  hours: { from: "09:00", to: "17:00" }\n`;
  return head.calendar
    ? {
        title: 'Add Monday to Friday as business days',
        edits: [{ op: 'set', at: below(head.calendar.at, 'business_days'), value: days }],
        safe: false,
      }
    : {
        title: 'Add a calendar: Monday to Friday, 09:00 to 17:00',
        edits: [{ op: 'section', file: head.at.file, key: 'calendar', yaml }],
        safe: false,
      };
}

function allHours({ id }: Handoff, place: Place): Fix {
  return {
    title: `Count every hour at ${id}`,
    edits: [{ op: 'set', at: { file: place.file, path: place.path }, value: 'calendar' }],
    safe: false,
  };
}
