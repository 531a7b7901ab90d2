import { below, type Path } from '../../address';
import { impliedMeasure } from '../../catalogue';
import type { Fix } from '../../finding';
import type { Kpi, KpiUnit, UnreadValue } from '../../model/plan';
import { formatPercent, roundHalfUp } from '../../units';
import { kpiName } from '../kpi-name';
import { entryRule, type Report } from '../rule';

/**
 * KPI-014. Besides rates over 100 % and foreign currency it tells of every value that belongs to another unit, since
 * such a value is missing from all views. A measure that can pass 100 %, such as net retention or attainment of a quota,
 * may: only a share of a whole cannot. Where the plan does not say what is measured, a rate is a share, as the format
 * says, and `ratio` is there for multiples.
 */
export const notOfItsUnit = entryRule({
  code: 'KPI-014',
  name: 'not-of-its-unit',
  severity: 'error',
  each: 'kpis',
  reads: ['head'],
  summary: 'A KPI value over 100 %, in a foreign currency, or of another unit',
  why: 'A target that cannot be read or cannot be reached says nothing to either side.',
  settle: 'Write the value in the KPI’s unit and the plan’s currency, or change the unit.',
  check: (kpi, { plan }) => [
    ...overWhole(kpi),
    ...(kpi.unread ?? [])
      .map((value) => unreadable(kpi, value, plan.head.currency))
      .filter((report) => report !== undefined),
  ],
});

/** Measures that are a part of a whole by what they are. */
const shares: readonly (string | undefined)[] = [
  undefined,
  'conversion',
  'win-rate',
  'acceptance',
  'sla-attainment',
  'abandonment',
  'repeat',
  'awareness',
];

function overWhole(kpi: Kpi): readonly Report[] {
  const measures = kpi.measures ?? impliedMeasure(kpi.id);
  if (kpi.unit !== 'rate' || !shares.includes(measures)) return [];
  const values: readonly (readonly [Path, number | undefined])[] = [
    [['baseline'], kpi.baseline],
    [['target'], kpi.target],
    ...Object.entries(kpi.byInterval).map(([part, value]) => [['by_interval', part], value] as const),
  ];
  return values.flatMap(([path, value]) =>
    value === undefined || value <= 1
      ? []
      : [
          {
            at: { ...below(kpi.at, ...path), on: 'value' },
            message: `${kpiName(kpi)} is a share, and its ${fieldOf(path)} is ${formatPercent(value)}: a share ends at 100%. Correct it${measures === undefined ? `, or say \`unit: ratio\` and \`${roundHalfUp(value, 4)}\` for a multiple` : ''}.`,
            args: { kpi: kpi.id, value },
          },
        ],
  );
}

function fieldOf([key, part]: Path): string {
  return part === undefined ? String(key) : `value for ${part}`;
}

const kinds: Readonly<Record<KpiUnit, readonly [string, string]>> = {
  count: ['a number', 'a plain number'],
  rate: ['a rate', 'a share such as `25%`'],
  ratio: ['a ratio', 'a number such as `3.2`'],
  currency: ['money', 'a plain amount'],
  duration: ['a length of time', 'a duration such as `30d`'],
  score: ['a score', 'a plain number'],
};

function unreadable(kpi: Kpi, value: UnreadValue, own: string | undefined): Report | undefined {
  const { text, currency } = value;
  if (text === undefined || kpi.unit === undefined) return undefined;
  const field = fieldOf(value.at.path.slice(kpi.at.path.length));
  const at = { ...value.at, on: 'value' } as const;
  if (currency !== undefined && kpi.unit === 'currency') {
    const advice =
      own === undefined
        ? 'Name the currency of the plan under `currency`.'
        : `Add under \`fx\` what 1 ${currency} is worth in ${own}, or write it in ${own}.`;
    return {
      at,
      message: `The ${field} of ${kpiName(kpi)} is in ${currency}, and the plan ${own === undefined ? 'has no currency' : `counts in ${own}`}. ${advice}`,
      args: { kpi: kpi.id, value: text, currency },
    };
  }
  const [kind, advice] = kinds[kpi.unit];
  return {
    at,
    message: `${kpiName(kpi)} is counted as ${kind}, but its ${field} is \`${text}\`. Write ${advice}, or change the unit.`,
    args: { kpi: kpi.id, value: text, unit: kpi.unit },
    fixes: rewritten(kpi.unit, text).map(
      (better): Fix => ({
        title: `Write ${better}`,
        edits: [{ op: 'set', at: value.at, value: better }],
        safe: false,
      }),
    ),
  };
}

/** What was probably meant: `25` as a rate is 25 %, `30` as a time is 30 days, `320%` as a ratio is 3.2. */
function rewritten(unit: KpiUnit, text: string): readonly (string | number)[] {
  const amount = Number(text);
  const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(text)?.[1];
  if (unit === 'rate' && amount >= 2 && amount <= 100) return [`${amount}%`];
  if (unit === 'duration' && amount > 0) return [`${amount}d`];
  if (unit === 'ratio' && percent !== undefined) return [Number(`${percent}e-2`)];
  return [];
}
