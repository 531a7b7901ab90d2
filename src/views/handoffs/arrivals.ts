import { dueTime } from '../../core/calc/sla-time';
import type { Calendar, Handoff, Plan, Weekday } from '../../core/model/plan';
import type { Duration, IsoDate } from '../../core/model/values';
import { addDays, dayNumber, formatDate } from '../../core/units';
import type { Arrival } from './model';

/** A strip shows so many days at most; a promise that takes longer has none. */
const mostDays = 8;

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const dayNames: Readonly<Record<Weekday, string>> = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
};

/**
 * When answers fall due for buyers who arrive at telling moments: an hour before a break, in the middle of an open day,
 * and while it is closed. Empty unless the handoff promises a first touch on the business clock and the calendar is read.
 *
 * @param today - the first day that is looked at
 */
export function arrivals(plan: Plan, handoff: Handoff, today: IsoDate): readonly Arrival[] {
  const { sla } = handoff;
  const { calendar } = plan.head;
  if (sla?.clock !== 'business' || !sla.firstTouch || !calendar) return [];
  const hours = openingOf(calendar);
  if (!hours) return [];
  const days = Array.from({ length: 21 }, (_, i) => addDays(today, i));
  const isOpen = (day: IsoDate) => isOpenDay(calendar, day);
  const before = days.find((day) => isOpen(day) && !isOpen(addDays(day, 1)));
  const middle = days.find((day) => isOpen(day) && isOpen(addDays(day, 1)));
  const closed = days.find((day) => !isOpen(day));
  const lastHour = Math.max(hours[0], hours[1] - 60);
  const noon = Math.floor((hours[0] + hours[1]) / 2 / 60) * 60;
  const moments: readonly (readonly [IsoDate | undefined, number])[] = [
    [before ?? middle, lastHour],
    [middle, Math.max(hours[0], noon - 120)],
    [closed, 12 * 60],
  ];
  return moments.flatMap(([day, minute]) => {
    const made = day === undefined ? undefined : arrival(plan, calendar, hours, handoff, day, minute);
    return made ? [made] : [];
  });
}

/** The business clock in words: "Mon–Fri 09:00–17:00, Europe/Vienna". */
export function clockWords(plan: Plan): string | undefined {
  const { calendar, timezone } = plan.head;
  if (!calendar || calendar.businessDays.length === 0) return undefined;
  const open = weekdays.filter((day) => calendar.businessDays.includes(day));
  const [first] = open;
  const last = open.at(-1);
  const inARow = first && last && weekdays.indexOf(last) - weekdays.indexOf(first) === open.length - 1;
  const days =
    inARow && open.length > 2 ? `${dayNames[first]}–${dayNames[last]}` : open.map((day) => dayNames[day]).join(', ');
  const hours = calendar.hours ? ` ${calendar.hours.from}–${calendar.hours.to}` : '';
  return `${days}${hours}${timezone ? `, ${timezone}` : ''}`;
}

type Hours = readonly [number, number];

function openingOf({ hours, businessDays }: Calendar): Hours | undefined {
  if (businessDays.length === 0) return undefined;
  const [from, to] = hours ? [minutes(hours.from), minutes(hours.to)] : [0, 1440];
  return from < to ? [from, to] : undefined;
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

function isOpenDay(calendar: Calendar, day: IsoDate): boolean {
  // Day 0, 1970-01-01, was a Thursday.
  const weekday = weekdays[(((dayNumber(day) + 3) % 7) + 7) % 7];
  return weekday !== undefined && calendar.businessDays.includes(weekday) && !calendar.holidays.includes(day);
}

function arrival(
  plan: Plan,
  calendar: Calendar,
  hours: Hours,
  { sla }: Handoff,
  day: IsoDate,
  minute: number,
): Arrival | undefined {
  const clock = { clock: 'business', calendar, timezone: plan.head.timezone } as const;
  const due = (within: Duration | undefined) => within && dueTime(`${day}T${clockTime(minute)}`, within, clock)?.local;
  const touch = moment(due(sla?.firstTouch));
  const decide = moment(due(sla?.decide));
  if (!touch) return undefined;
  const last = decide && decide.day > touch.day ? decide.day : touch.day;
  const count = dayNumber(last) - dayNumber(day) + 1;
  if (count > mostDays) return undefined;
  const dates = Array.from({ length: count }, (_, i) => addDays(day, i));
  const marked = [
    { day, minute, text: 'arrives' },
    { ...touch, text: 'first touch due' },
    ...(decide ? [{ ...decide, text: 'decision due' }] : []),
  ];
  const runs = (promise: 'touch' | 'decide', end: Moment | undefined): Arrival['runs'] =>
    end === undefined
      ? []
      : dates.flatMap((date, i) => {
          if (!isOpenDay(calendar, date) || date > end.day) return [];
          const from = date === day ? Math.max(hours[0], minute) : hours[0];
          const to = date === end.day ? Math.min(hours[1], end.minute) : hours[1];
          return to > from ? [{ promise, day: i, from, to }] : [];
        });
  return {
    label: `${weekdayOf(day)} ${clockTime(minute)}`,
    days: dates.map((date) => ({
      label: `${weekdayOf(date)} ${formatDate(date, { withoutYear: true })}`,
      ...(isOpenDay(calendar, date) ? { open: hours } : {}),
      marks: marked.filter((mark) => mark.day === date).map((mark) => ({ minute: mark.minute, text: mark.text })),
    })),
    runs: [...runs('touch', touch), ...runs('decide', decide)],
    text: marked.map((mark) => `${mark.text} ${weekdayOf(mark.day)} ${clockTime(mark.minute)}`).join(', '),
  };
}

interface Moment {
  readonly day: IsoDate;
  readonly minute: number;
}

/** `2027-03-08T12:00` in its parts. */
function moment(local: string | undefined): Moment | undefined {
  const [day, time] = local?.split('T') ?? [];
  return day === undefined || time === undefined ? undefined : { day, minute: minutes(time) };
}

function weekdayOf(day: IsoDate): string {
  const weekday = weekdays[(((dayNumber(day) + 3) % 7) + 7) % 7];
  return weekday ? dayNames[weekday] : '';
}

/** `16:00` of 960. */
export function clockTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
