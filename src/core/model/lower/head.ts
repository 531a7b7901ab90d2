import type { Address } from '../../address';
import type { Calendar, Head, Weekday } from '../plan';
import type { BusinessModel, Interval, Motion, Status } from '../values';
import type { Context } from './context';
import { asDate, asWords, child, isMap, itemsOf, type Node, oneOf, period, present, text } from './read';

const statuses: readonly Status[] = ['draft', 'review', 'approved', 'active', 'archived'];
const intervals: readonly Interval[] = ['month', 'quarter', 'half', 'year'];
const models: readonly BusinessModel[] = ['b2b', 'b2c', 'b2b2c', 'hybrid'];
const motions: readonly Motion[] = ['sales-led', 'marketing-led', 'product-led', 'partner-led', 'hybrid'];
const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * The root's own scalars; anything but a map is a plan without them.
 *
 * @param calendar - may stand in a part
 */
export function lowerHead(data: unknown, file: string, context: Context, calendar: Calendar | undefined): Head {
  const at: Address = { file, path: [] };
  const node: Node = { data: isMap(data) ? data : {}, at, context };
  const company = child(node, 'company');
  const span = child(node, 'period');
  return {
    at,
    id: text(node, 'id'),
    name: text(node, 'name'),
    period: period(node, 'period'),
    interval: (span && oneOf(span, 'interval', intervals)) ?? 'quarter',
    status: oneOf(node, 'status', statuses) ?? 'draft',
    version: text(node, 'version'),
    company: company && present({ name: text(company, 'name'), industry: text(company, 'industry') }),
    summary: text(node, 'summary'),
    currency: context.currency,
    fx: context.fx,
    locale: text(node, 'locale'),
    timezone: text(node, 'timezone'),
    fiscalYearStart: context.fiscalYearStart,
    fiscalYearNamedBy: context.fiscalYearNamedBy,
    marketModel: oneOf(node, 'market_model', models),
    motion: lowerMotion(node),
    calendar,
    owner: text(node, 'owner'),
  };
}

/** A motion or a list of them. */
export function lowerMotion(node: Node): readonly Motion[] {
  const said = asWords(node.data.motion);
  return said.flatMap((word) => motions.find((motion) => motion === word) ?? []);
}

/** Opening days and hours for SLA clocks; hours only when both ends are clock times. */
export function lowerCalendar(node: Node): Calendar {
  const hours = child(node, 'hours');
  const from = hours && clock(hours.data.from);
  const to = hours && clock(hours.data.to);
  return {
    at: node.at,
    businessDays: asWords(node.data.business_days).flatMap((day) => weekdays.find((word) => word === day) ?? []),
    hours: from !== undefined && to !== undefined ? { from, to } : undefined,
    holidays: itemsOf(node.data.holidays).flatMap((day) => asDate(day) ?? []),
  };
}

function clock(value: unknown): string | undefined {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value) ? value : undefined;
}
