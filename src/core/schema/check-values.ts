import { currencyCodes, currencyExponent, isCurrency } from '../units/currency';
import { isDate } from '../units/date';
import { nearest } from './nearest';
import type { FlatSchema } from './plan-schema';
import { sectionVisits } from './section-visits';
import { type ShapeProblem, unplaced } from './shape-problem';
import type { Look, Steps } from './visit';
import { fieldName } from './wording';

/**
 * What a validator cannot know about values of the right shape: days that do not exist, an end before its start, a
 * minimum over its maximum, currencies that ISO 4217 does not list, more decimals than a currency has. Values of the
 * wrong shape are passed over.
 */
export function checkValues(section: string, value: unknown, asItem: boolean): readonly ShapeProblem[] {
  const problems: ShapeProblem[] = [];
  visit(section, value, asItem, { section, problems });
  return problems;
}

interface Sink {
  readonly section: string;
  readonly problems: ShapeProblem[];
}

const visit = sectionVisits<Sink>({
  value: (part) => ordered(part) ?? ofUnit[part['x-unit'] ?? ''],
  key: (part) => (part['x-unit'] === 'currency' ? currency('key') : undefined),
});

const ofUnit: Readonly<Record<string, Look<Sink>>> = {
  date: (value, steps, { section, problems }) => {
    const [, month] = /^(\d{4}-(?:0[1-9]|1[0-2]))-(?:0[1-9]|[12]\d|3[01])$/.exec(String(value)) ?? [];
    if (month === undefined || isDate(value)) return;
    const last = ['30', '29', '28'].map((day) => `${month}-${day}`).find(isDate) ?? '';
    problems.push({
      code: 'STR-006',
      message: `${fieldName(steps, section)} is ${value}, a day that does not exist. That month ends on ${last}.`,
      args: { value: String(value), last },
      path: [...steps],
      on: 'value',
    });
  },
  currency: currency('value'),
  money: (value, steps, sink) => {
    if (!isMap(value) || typeof value.amount !== 'number' || typeof value.currency !== 'string') return;
    const problem = decimals(value.amount, value.currency, [...steps, 'amount']);
    if (problem) sink.problems.push(problem);
  },
};

/**
 * STR-007 for an amount with more decimals than its currency has.
 *
 * @returns `undefined` when it fits, and for currencies that are not listed
 */
export function decimals(amount: number, code: string, path: Steps): ShapeProblem | undefined {
  if (!isCurrency(code) || !Number.isFinite(amount)) return undefined;
  const most = currencyExponent(code);
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(amount)) ?? [];
  const has = Math.max(0, fraction.length - Number(exponent));
  if (has <= most) return undefined;
  const may = most === 0 ? 'no decimals' : `${most} decimals at most`;
  return {
    code: 'STR-007',
    message: `${fieldName(path, '')} is ${amount}, but ${code} has ${may}. Round it.`,
    args: { value: amount, currency: code, decimals: most },
    path: [...path],
    on: 'value',
  };
}

function currency(on: 'key' | 'value'): Look<Sink> {
  return (value, steps, { section, problems }) => {
    if (typeof value !== 'string' || !/^[A-Z]{3}$/.test(value) || isCurrency(value)) return;
    const near = nearest(value, currencyCodes);
    const advice = near === undefined ? 'Write a code such as EUR or USD.' : `Did you mean ${near}?`;
    const subject = on === 'key' ? `\`${value}\` is` : `${fieldName(steps, section)} is \`${value}\`,`;
    problems.push({
      code: 'STR-007',
      message: `${subject} no currency that ISO 4217 lists. ${advice}`,
      args: near === undefined ? { value } : { value, near },
      path: [...steps],
      on,
    });
  };
}

/** Two keys of one map of which the first must not lie after the second. */
function ordered(part: FlatSchema): Look<Sink> | undefined {
  const [first, second] = part['x-order'] ?? [];
  if (first === undefined || second === undefined) return undefined;
  return (value, steps, { problems }) => {
    if (!isMap(value)) return;
    const [low, high] = [value[first], value[second]];
    if (!comparable(low) || !comparable(high) || typeof low !== typeof high || low <= high) return;
    const relation = typeof low === 'number' ? 'is over' : 'lies after';
    const [at, to] = [unplaced([...steps, first]), unplaced([...steps, second])];
    problems.push({
      code: 'STR-006',
      message: `\`${first}\` ${low} ${relation} \`${second}\` ${high}, so nothing lies between them. Correct one of them.`,
      args: { first, low, second, high },
      path: [...steps, second],
      on: 'value',
      fixes: [
        {
          title: 'Exchange the two',
          edits: [
            { op: 'set', at, value: high },
            { op: 'set', at: to, value: low },
          ],
          safe: false,
        },
      ],
    });
  };
}

/** Numbers, days that exist and times of day. */
function comparable(value: unknown): value is number | string {
  return typeof value === 'number' || isDate(value) || (typeof value === 'string' && /^\d{2}:\d{2}$/.test(value));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
