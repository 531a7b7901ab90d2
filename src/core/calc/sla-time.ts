import { DateTime } from 'luxon';
import type { Calendar, Weekday } from '../model/plan';
import type { Duration } from '../model/values';

/** Which hours count. */
export interface SlaClock {
  /** `business` counts the calendar's opening hours only. */
  readonly clock: 'business' | 'calendar';
  /** Needed for the business clock; without hours a business day is open all day. */
  readonly calendar?: Pick<Calendar, 'businessDays' | 'hours' | 'holidays'> | undefined;
  /** IANA name; UTC when absent. */
  readonly timezone?: string | undefined;
}

/** When a promise falls due, in the plan's time zone. */
export interface DueTime {
  /** ISO 8601 with the offset: `2027-03-08T12:00:00.000+01:00`. */
  readonly due: string;
  /** The same as a wall clock shows it: `2027-03-08T12:00`. */
  readonly local: string;
  readonly weekday: Weekday;
  /** When the clock began to run; later than the arrival when that fell outside the opening hours. */
  readonly started: string;
}

/**
 * F24: when a promise falls due. On the business clock hours run inside the opening hours, days are business days that
 * keep the time of day, weeks and months go by the calendar and move on to the next opening, and an arrival outside the
 * hours starts at the next opening. Hours are real ones, so a change of the clocks does not lengthen a promise.
 *
 * @param arrival - ISO 8601; without an offset it is local time in the zone
 * @returns `undefined` when the arrival, the zone or the calendar cannot be read, or it is never open
 * @source Plan format, section 7; TV-35 to TV-37
 */
export function dueTime(
  arrival: string,
  within: Duration,
  { clock, calendar, timezone }: SlaClock,
): DueTime | undefined {
  const arrived = DateTime.fromISO(arrival, { zone: timezone ?? 'utc', setZone: false });
  if (!arrived.isValid) return undefined;
  if (clock === 'calendar') return told(arrived, arrived.plus(partsOf(within)));
  const open = calendar && openingOf(calendar);
  if (!open || within.totalDays > patience) return undefined;
  const started = nextOpening(arrived, open);
  const due = started && addBusiness(started, within, open);
  return started && due && told(started, due);
}

type Moment = DateTime<true> | DateTime<false>;

interface Opening {
  readonly days: ReadonlySet<number>;
  readonly holidays: ReadonlySet<string>;
  /** Minutes after midnight, from < to <= 1440. */
  readonly from: number;
  readonly to: number;
}

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Days without an opening after which a calendar counts as never open, and the longest promise that is counted. */
const patience = 3660;

function openingOf({ businessDays, hours, holidays }: NonNullable<SlaClock['calendar']>): Opening | undefined {
  const days = new Set(businessDays.map((day) => weekdays.indexOf(day) + 1).filter((day) => day > 0));
  const [from, to] = hours ? [minutesOf(hours.from), minutesOf(hours.to)] : [0, 1440];
  if (days.size === 0 || from === undefined || to === undefined || from >= to) return undefined;
  return { days, holidays: new Set(holidays), from, to };
}

function minutesOf(time: string): number | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return hour !== undefined && Number(minute) < 60 && minutes <= 1440 ? minutes : undefined;
}

function partsOf(d: Duration) {
  const { years, months, weeks, days, hours, minutes, seconds } = d;
  return { years, months, weeks, days, hours, minutes, seconds };
}

function isOpenDay(moment: Moment, open: Opening): boolean {
  return open.days.has(moment.weekday) && !open.holidays.has(moment.toISODate() ?? '');
}

function atMinute(moment: Moment, minutes: number): Moment {
  const day = moment.startOf('day');
  if (minutes === 1440) return day.plus({ days: 1 });
  return day.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
}

/** The moment itself when it is inside the opening hours, else the next opening. Closing time is closed. */
function nextOpening(moment: Moment, open: Opening): Moment | undefined {
  if (isOpenDay(moment, open)) {
    const opens = atMinute(moment, open.from);
    if (moment < opens) return opens;
    if (moment < atMinute(moment, open.to)) return moment;
  }
  return nextOpenDay(moment, open, open.from);
}

/** The given time of day on the next open day after a moment's own day. */
function nextOpenDay(moment: Moment, open: Opening, minutes: number): Moment | undefined {
  let day: Moment = moment.startOf('day');
  for (let i = 0; i < patience; i++) {
    day = day.plus({ days: 1 });
    if (isOpenDay(day, open)) return atMinute(day, minutes);
  }
  return undefined;
}

function addBusiness(start: Moment, within: Duration, open: Opening): Moment | undefined {
  const { years, months, weeks } = within;
  let at: Moment | undefined = start;
  if (years + months + weeks > 0) at = nextOpening(start.plus({ years, months, weeks }), open);
  const wholeDays = Math.floor(within.days);
  for (let i = 0; i < wholeDays && at; i++) at = sameTimeNextDay(at, open);
  // Half a business day is half of the opening hours.
  const part = (within.days - wholeDays) * (open.to - open.from) * 60;
  const seconds = part + within.hours * 3600 + within.minutes * 60 + within.seconds;
  return at && seconds > 0 ? addOpenTime(at, seconds * 1000, open) : at;
}

function sameTimeNextDay(at: Moment, open: Opening): Moment | undefined {
  const day = nextOpenDay(at, open, 0);
  return day?.set({ hour: at.hour, minute: at.minute, second: at.second, millisecond: at.millisecond });
}

function addOpenTime(start: Moment, milliseconds: number, open: Opening): Moment | undefined {
  let at: Moment | undefined = start;
  let left = milliseconds;
  while (at) {
    const closes: number = atMinute(at, open.to).toMillis();
    const today: number = closes - at.toMillis();
    if (left <= today) return at.plus({ milliseconds: left });
    left -= Math.max(0, today);
    at = nextOpenDay(at, open, open.from);
  }
  return undefined;
}

function told(started: Moment, due: Moment): DueTime | undefined {
  const [iso, begun, weekday] = [due.toISO(), started.toISO(), weekdays[due.weekday - 1]];
  if (iso === null || begun === null || weekday === undefined) return undefined;
  return { due: iso, local: due.toFormat("yyyy-MM-dd'T'HH:mm"), weekday, started: begun };
}
