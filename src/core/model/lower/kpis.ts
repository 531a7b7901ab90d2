import { below } from '../../address';
import type { Kpi, KpiUnit, UnreadValue } from '../plan';
import {
  asDate,
  asDuration,
  asMoney,
  asNumber,
  asRate,
  duration,
  isMap,
  itemsOf,
  mapOf,
  type Node,
  oneOf,
  text,
  words,
} from './read';

const sides = ['marketing', 'sales', 'shared', 'other'] as const;
const units: readonly KpiUnit[] = ['count', 'rate', 'ratio', 'currency', 'duration', 'score'];

/** One of `kpis`; `undefined` without an id. */
export function lowerKpi(node: Node): Kpi | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  const unit = oneOf(node, 'unit', units);
  const measure: Measure = (value) => inUnit(value, unit, node);
  const unread = unreadValues(node, measure);
  return {
    at: node.at,
    id,
    name: text(node, 'name'),
    measures: text(node, 'measures'),
    side: oneOf(node, 'side', sides),
    accountable: words(node, 'accountable'),
    contributors: words(node, 'contributors'),
    unit,
    direction: oneOf(node, 'direction', ['up', 'down', 'hold'] as const),
    baseline: measure(node.data.baseline),
    target: measure(node.data.target),
    byInterval: mapOf(node, 'by_interval', measure),
    ...(unread.length === 0 ? {} : { unread }),
    cumulative: node.data.cumulative === true,
    kind: text(node, 'kind'),
    formula: text(node, 'formula'),
    source: text(node, 'source'),
    stage: text(node, 'stage'),
    toStage: text(node, 'to_stage'),
    segments: words(node, 'segments'),
    guardrail: text(node, 'guardrail'),
    review: duration(node, 'review'),
    level: text(node, 'level'),
    actuals: lowerActuals(node.data.actuals, measure),
  };
}

/** Without a unit a value is read as what it looks like. */
function inUnit(value: unknown, unit: KpiUnit | undefined, node: Node): number | undefined {
  switch (unit) {
    case 'rate':
      return asShare(value);
    case 'currency':
      return asMoney(value, node.context);
    case 'duration':
      return asDuration(value)?.totalDays;
    case 'count':
    case 'score':
      return asNumber(value);
    case 'ratio':
      return asRatio(value);
    case undefined:
      return asRatio(value) ?? asShare(value) ?? asDuration(value)?.totalDays ?? asMoney(value, node.context);
  }
}

/** A rate; more than 100% too when written in percent, since what is said then is clear (KPI-014 doubts it). */
function asShare(value: unknown): number | undefined {
  const percent = typeof value === 'string' ? /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(value)?.[1] : undefined;
  return asRate(value) ?? (percent === undefined ? undefined : Number(`${percent}e-2`));
}

/** `3.2`, or `3:1` as its quotient. */
function asRatio(value: unknown): number | undefined {
  const parts = typeof value === 'string' ? /^\s*(\d+(?:\.\d+)?)\s*:\s*(\d+(?:\.\d+)?)\s*$/.exec(value) : null;
  if (!parts) return asNumber(value);
  const ratio = Number(parts[1]) / Number(parts[2]);
  return Number.isFinite(ratio) ? ratio : undefined;
}

type Measure = (value: unknown) => number | undefined;

function unreadValues(node: Node, measure: Measure): readonly UnreadValue[] {
  const { baseline, target, by_interval: intervals } = node.data;
  const values: readonly (readonly [UnreadValue['key'], unknown, readonly string[]])[] = [
    ['baseline', baseline, ['baseline']],
    ['target', target, ['target']],
    ...(isMap(intervals) ? Object.entries(intervals) : []).map(
      ([part, value]) => ['by_interval', value, ['by_interval', part]] as const,
    ),
  ];
  return values.flatMap(([key, value, path]) => {
    // Keys of one's own may hold anything.
    if (value === undefined || path.at(-1)?.startsWith('x-') || measure(value) !== undefined) return [];
    return [{ key, at: below(node.at, ...path), ...written(value, node) }];
  });
}

/** A value as it stands there; nothing when no unit has such values. */
function written(value: unknown, { context }: Node): Pick<UnreadValue, 'text' | 'currency'> {
  if (typeof value === 'number') return { text: String(value) };
  if (typeof value === 'string') {
    return (asRatio(value) ?? asShare(value) ?? asDuration(value)) === undefined ? {} : { text: value.trim() };
  }
  if (!isMap(value) || typeof value.amount !== 'number' || typeof value.currency !== 'string') return {};
  const { amount, currency } = value;
  return { text: `${amount} ${currency}`, ...(asMoney(value, context) === undefined ? { currency } : {}) };
}

function lowerActuals(value: unknown, measure: Measure): Kpi['actuals'] {
  if (Array.isArray(value)) {
    return {
      values: itemsOf(value).flatMap((entry) => {
        const date = isMap(entry) ? asDate(entry.date) : undefined;
        const amount = isMap(entry) ? measure(entry.value) : undefined;
        return date === undefined || amount === undefined ? [] : [{ date, value: amount }];
      }),
    };
  }
  if (!isMap(value) || typeof value.file !== 'string') return undefined;
  const column = (name: unknown): string | undefined => (typeof name === 'string' ? name : undefined);
  return { file: value.file, dateColumn: column(value.date_column), valueColumn: column(value.value_column) };
}
