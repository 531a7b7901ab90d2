import type { Plain } from '../edit';
import { nearest } from './nearest';
import { hasSeparators, numberOfText } from './number-text';
import { type FlatSchema, typesOf } from './plan-schema';
import type { ShapeCode } from './shape-problem';
import { type UnitFault, unitFaults } from './unit-faults';
import { argument, orList, shown } from './wording';

/** What is wrong with one value, and the value that settles it where one can be named. */
export interface ValueFault {
  readonly code: ShapeCode;
  readonly message: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly fix?: { readonly title: string; readonly value: Plain; readonly safe: boolean };
}

/**
 * What is wrong with a value that does not fit its schema: one fault, whatever the validator says about it.
 *
 * @param field - how the message calls it: `` `side` ``
 */
export function valueFault(part: FlatSchema, value: unknown, field: string): ValueFault {
  const { code, say, advice, fix, args } = judge(part, value);
  return {
    code: code ?? codeOf(part),
    message: `${field} ${say ?? `is ${shown(value)}.`} ${advice}`,
    args: { field: field.replaceAll('`', ''), value: argument(value), ...args },
    ...(fix ? { fix } : {}),
  };
}

interface Judgement extends UnitFault {
  readonly code?: ShapeCode;
}

function judge(part: FlatSchema, value: unknown): Judgement {
  if (value === null || value === '') return empty;
  const types = typesOf(part);
  if (Array.isArray(value) && !types.includes('array')) return listFault(part, value);
  if (typeof value === 'object' && !Array.isArray(value) && !types.includes('object'))
    return mapFault(part, value, types);
  if (typeof value !== 'object' && types.every((type) => type === 'array' || type === 'object')) {
    return types.includes('array') ? loneFault(part, value) : { advice: aMap(part) };
  }
  if (Array.isArray(value)) return { advice: aMap(part) };
  if (part.enum) return wordFault(part.enum, value);
  return scalarFault(part, value, types);
}

const empty: Judgement = { code: 'STR-002', say: 'is empty.', advice: 'Fill it in or remove it.' };

function listFault(part: FlatSchema, value: readonly unknown[]): Judgement {
  if (typesOf(part).includes('object')) return { code: plainCode(part), advice: aMap(part) };
  const [only] = value;
  const alone = value.length === 1 && (typeof only === 'string' || typeof only === 'number');
  return {
    code: plainCode(part),
    advice: 'Write one value.',
    ...(alone ? { fix: { title: `Write ${only}`, value: only, safe: true } } : {}),
  };
}

function mapFault(part: FlatSchema, value: object, types: readonly string[]): Judgement {
  if (types.includes('array')) return { advice: 'Begin each entry with a hyphen.' };
  const [entry, ...more] = Object.entries(value);
  const text = entry && more.length === 0 && typeof entry[1] === 'string' ? `${entry[0]}: ${entry[1]}` : undefined;
  if (!types.includes('string') || text === undefined) return { code: plainCode(part), advice: 'Write one value.' };
  return {
    code: plainCode(part),
    advice: 'Put a text with a colon in quotes.',
    fix: { title: 'Put the text in quotes', value: text, safe: false },
  };
}

function loneFault(part: FlatSchema, value: unknown): Judgement {
  const ofTexts = part.items && !typesOf(part.items).includes('object') && typeof value === 'string';
  return {
    say: `is ${shown(value)}, not a list.`,
    advice: ofTexts ? `Write [ ${value} ].` : 'Begin each entry with a hyphen.',
    ...(ofTexts ? { fix: { title: 'Make it a list', value: [value], safe: true } } : {}),
  };
}

/** More words than this are not all listed. */
const most = 10;

function wordFault(words: readonly string[], value: unknown): Judgement {
  const near = nearest(String(value), words);
  const all = words.length <= most ? `Use ${orList(words)}.` : undefined;
  if (near === undefined)
    return { advice: all ?? `Use one of ${words.length} words, such as ${orList(words.slice(0, 3))}.` };
  return {
    advice: [`Did you mean ${near}?`, all].filter(Boolean).join(' '),
    args: { near },
    fix: { title: `Write ${near}`, value: near, safe: false },
  };
}

function scalarFault(part: FlatSchema, value: unknown, types: readonly string[]): Judgement {
  const numeric = types.includes('number') || types.includes('integer');
  if (typeof value === 'string' && numeric && hasSeparators(value)) return separatorFault(part, value, types);
  const byUnit = unitFaults[part['x-unit'] ?? '']?.(value, part);
  if (byUnit) return byUnit;
  if (typeof value === 'string' && numeric) return textForNumber(value, types);
  if (typeof value !== 'string' && types.includes('string')) return notText(value);
  if (types.includes('boolean')) return yesOrNo(value);
  return { advice: numberAdvice(part, types) };
}

/** `12,000` where a number belongs: a text to YAML, and a hole in every sum. */
function separatorFault(part: FlatSchema, value: string, types: readonly string[]): Judgement {
  const number = numberOfText(value);
  const fits = number !== undefined && (types.includes('number') || Number.isInteger(number)) && inLimits(part, number);
  return {
    code: part['x-unit'] === 'rate' ? 'STR-004' : 'STR-007',
    advice: fits ? `Write ${number}, without separators.` : numberAdvice(part, types),
    ...(fits ? { fix: { title: `Write ${number}`, value: number, safe: true } } : {}),
  };
}

function textForNumber(value: string, types: readonly string[]): Judgement {
  const number = numberOfText(value);
  if (number === undefined) return { advice: types.includes('number') ? 'Write a number.' : 'Write a whole number.' };
  return {
    say: `is the text ${shown(value)}.`,
    advice: `Write ${number} without quotes.`,
    fix: { title: `Write ${number}`, value: number, safe: true },
  };
}

function notText(value: unknown): Judgement {
  const exact = typeof value === 'boolean' || Number.isSafeInteger(value);
  const kind = typeof value === 'number' ? `the number ${value}` : String(value);
  return {
    say: `is ${kind}, not a text.`,
    advice: 'Put it in quotes.',
    ...(exact ? { fix: { title: 'Put it in quotes', value: String(value), safe: false } } : {}),
  };
}

/** In YAML 1.2 `yes` and `no` are texts. */
function yesOrNo(value: unknown): Judgement {
  const meant = /^(yes|on|y)$/i.test(String(value)) ? true : /^(no|off|n)$/i.test(String(value)) ? false : undefined;
  if (meant === undefined) return { advice: 'Write true or false.' };
  return { advice: `Write ${meant}.`, fix: { title: `Write ${meant}`, value: meant, safe: true } };
}

function numberAdvice(part: FlatSchema, types: readonly string[]): string {
  const noun = types.includes('number') ? 'a number' : 'a whole number';
  if (part.exclusiveMinimum !== undefined) return `Write ${noun} over ${part.exclusiveMinimum}.`;
  return part.minimum === undefined ? `Write ${noun}.` : `Write ${noun} from ${part.minimum} up.`;
}

function inLimits(part: FlatSchema, number: number): boolean {
  return number >= (part.minimum ?? number) && number <= (part.maximum ?? number);
}

function aMap(part: FlatSchema): string {
  const keys = Object.keys(part.properties ?? {});
  if (keys.length === 0) return 'Write a map: in each line a name, a colon and a value.';
  const some = keys.length > 6 ? `${keys.slice(0, 6).join(', ')} and others` : keys.join(', ');
  return `Write a map with ${keys.length === 1 ? 'the key' : 'keys'} ${some}.`;
}

function codeOf(part: FlatSchema): ShapeCode {
  return codes.find((code) => code === part['x-code']) ?? 'STR-002';
}

/** A list or map in place of an id takes the whole entry away, which is more than a way of writing. */
function plainCode(part: FlatSchema): ShapeCode {
  const code = codeOf(part);
  return code === 'REF-004' ? 'STR-002' : code;
}

const codes: readonly ShapeCode[] = ['STR-004', 'STR-005', 'STR-006', 'STR-007', 'STR-010', 'REF-004'];
