import type { Address } from '../../address';
import { below } from '../../address';
import { isDate, parseDuration, parseMoney, parsePeriod, parseRate } from '../../units';
import type { Said } from '../plan';
import type { Duration, IsoDate, Money, NumberRange, Period, Rate } from '../values';
import type { Context } from './context';

/** A map in a document, where it stands, and what its amounts and periods are measured in. */
export interface Node {
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: Address;
  readonly context: Context;
}

/** `value` as a map at `at`; `undefined` when it is anything else. */
export function nodeAt(value: unknown, at: Address, context: Context): Node | undefined {
  return isMap(value) ? { data: value, at, context } : undefined;
}

/** Whether a plain value is a map: neither a list nor a scalar. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list's items; a value that is no list has none. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Text that is not blank. */
export function text(node: Node, key: string): string | undefined {
  return asText(node.data[key]);
}

/** A finite number. */
export function number(node: Node, key: string): number | undefined {
  return asNumber(node.data[key]);
}

/** Whole number from 0. */
export function count(node: Node, key: string): number | undefined {
  return asCount(node.data[key]);
}

/** Share 0..1 from `25%` or `0.25`. */
export function rate(node: Node, key: string): Rate | undefined {
  return asRate(node.data[key]);
}

/** A length of time. */
export function duration(node: Node, key: string): Duration | undefined {
  return asDuration(node.data[key]);
}

/** Major units of the plan's currency. */
export function money(node: Node, key: string): Money | undefined {
  return asMoney(node.data[key], node.context);
}

/** A day that exists. */
export function date(node: Node, key: string): IsoDate | undefined {
  return asDate(node.data[key]);
}

/** `{start, end}` or a shorthand such as `2027-Q1`. */
export function period(node: Node, key: string): Period | undefined {
  return asPeriod(node.data[key], node.context);
}

/** One of the words that the field allows. */
export function oneOf<T extends string>(node: Node, key: string, words: readonly T[]): T | undefined {
  const value = node.data[key];
  return words.find((word) => word === value);
}

/** Texts of a list; one text alone counts as a list of one; what is not text is left out. */
export function words(node: Node, key: string): readonly string[] {
  return asWords(node.data[key]);
}

/** Texts of a list, each with its own place. */
export function said(node: Node, key: string): readonly Said[] {
  const value = node.data[key];
  const alone = asText(value);
  if (alone !== undefined) return [{ text: alone, at: below(node.at, key) }];
  return itemsOf(value).flatMap((item, i) => {
    const said = asText(item);
    return said === undefined ? [] : [{ text: said, at: below(node.at, key, i) }];
  });
}

/** The map under `key`. */
export function child(node: Node, key: string): Node | undefined {
  return nodeAt(node.data[key], below(node.at, key), node.context);
}

/** The maps in the list under `key`. */
export function children(node: Node, key: string): readonly Node[] {
  return itemsOf(node.data[key]).flatMap((item, i) => nodeAt(item, below(node.at, key, i), node.context) ?? []);
}

/** The map under `key`, each value read by `read`; what cannot be read is left out. */
export function mapOf<T>(
  node: Node,
  key: string,
  read: (value: unknown) => T | undefined,
): Readonly<Record<string, T>> {
  const value = node.data[key];
  if (!isMap(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]): [string, T][] => {
      const understood = read(item);
      return understood === undefined ? [] : [[name, understood]];
    }),
  );
}

/**
 * The keys of a node whose value stands there and was not understood, so that nobody takes it for missing; of a map the
 * entries that were not (`conversion.lead`).
 *
 * @param understood - key -> what became of it
 */
export function unread(
  node: Node,
  understood: Readonly<Record<string, unknown>>,
): { readonly unread?: readonly string[] } {
  const keys = Object.entries(understood).flatMap(([key, value]) => {
    const written = node.data[key];
    if (!Object.hasOwn(node.data, key)) return [];
    if (!isMap(value)) return value === undefined ? [key] : [];
    if (!isMap(written)) return [key];
    return Object.keys(written)
      .filter((name) => !Object.hasOwn(value, name))
      .map((name) => `${key}.${name}`);
  });
  return keys.length === 0 ? {} : { unread: keys };
}

/** `{min, max}`, at least one of them. */
export function asRange(value: unknown): NumberRange | undefined {
  if (!isMap(value)) return undefined;
  const min = asNumber(value.min);
  const max = asNumber(value.max);
  return min === undefined && max === undefined ? undefined : present({ min, max });
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function asWords(value: unknown): readonly string[] {
  const alone = asText(value);
  return alone !== undefined ? [alone] : itemsOf(value).flatMap((item) => asText(item) ?? []);
}

export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function asCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

export function asDate(value: unknown): IsoDate | undefined {
  return isDate(value) ? value : undefined;
}

export function asRate(value: unknown): Rate | undefined {
  return parseRate(value);
}

export function asDuration(value: unknown): Duration | undefined {
  return parseDuration(value);
}

export function asMoney(value: unknown, context: Context): Money | undefined {
  return parseMoney(value, context);
}

export function asPeriod(value: unknown, context: Context): Period | undefined {
  return parsePeriod(value, { fiscalYearStart: context.fiscalYearStart, fiscalYearNamedBy: context.fiscalYearNamedBy });
}

/** The object without its `undefined` members, for parts of the Plan whose fields are optional. */
export function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
