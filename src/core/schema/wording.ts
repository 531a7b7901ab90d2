import type { Path } from '../address';
import type { FlatSchema } from './plan-schema';

/**
 * How a message calls the value at a path: `` `side` ``, or `An entry of `countries``.
 *
 * @param section - top-level key that the path begins in
 * @param inEntry - the path begins in an entry of that section's list
 */
export function fieldName(path: Path, section: string, inEntry = false): string {
  const last = path.at(-1) ?? (inEntry ? 0 : section);
  if (typeof last === 'string') return `\`${last}\``;
  const list = [...path].reverse().find((step) => typeof step === 'string') ?? section;
  return `An entry of \`${list}\``;
}

/** How a message shows a value: text in backticks (cut at 40 letters), numbers and yes-no as they are. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `\`${value.length > 40 ? `${value.slice(0, 39)}…` : value}\``;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a map';
  return String(value);
}

/** The value as an argument of a message. */
export function argument(value: unknown): string | number {
  return typeof value === 'number' || typeof value === 'string' ? value : shown(value);
}

/** `marketing, sales or shared`. */
export function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** What a map is called: `campaign`, `budget line`, `KPI`. */
export function nounOf(part: FlatSchema): string | undefined {
  const words = part.title?.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words?.replace(/^(kpi|sla)\b/, (short) => short.toUpperCase());
}

/** With its article: `an SLA`, `a campaign`. */
export function aNoun(noun: string): string {
  return `${/^[aeio]|^SLA/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** A sentence as it stands after a colon: `Role or team that passes buyers on.` begins small. */
export function afterColon(sentence: string): string {
  return /^[A-Z][a-z ]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

/** The first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
