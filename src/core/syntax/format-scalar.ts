import { parseDocument } from 'yaml';

/**
 * A scalar as YAML text on one line: plain where every reader takes it for the same value, else in quotes.
 *
 * Quoted besides what YAML 1.2 asks for: what YAML 1.1 readers take for something else (`no`, `on`, `09:00`, `1_000`;
 * dates stay plain, as the plan format has it), and in brackets texts with `?`, which some readers refuse.
 *
 * @param where - `flow`: inside `[ ]` or `{ }`
 */
export function formatScalar(value: string | number | boolean | null, where: 'block' | 'flow'): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return String(value);
  return isPlain(value, where) ? value : quoted(value);
}

/** A text in single or double quotes, whichever needs fewer escapes; double where both are alike. */
export function quoted(value: string): string {
  const single = value.includes('"') && !value.includes("'") && !needsEscape(value);
  return single ? singleQuoted(value) : doubleQuoted(value);
}

export function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

export function doubleQuoted(value: string): string {
  const escaped = value.replace(/["\\]/g, '\\$&').replace(ESCAPED, escapeOf);
  return `"${escaped}"`;
}

/** Whether the text has characters that only double quotes can hold. */
export function needsEscape(value: string): boolean {
  return NEEDS_ESCAPE.test(value);
}

function formatNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf';
  if (Object.is(value, -0)) return '-0';
  // YAML 1.1 readers want a point in numbers with an exponent.
  return String(value).replace(/^(-?\d+)e/, '$1.0e');
}

function isPlain(value: string, where: 'block' | 'flow'): boolean {
  if (value === '' || value.length > 1000 || NEEDS_ESCAPE.test(value) || /^\s|\s$|[\r\n\t]/.test(value)) return false;
  if (MEANS_MORE.test(value) || LOOKS_LIKE_NUMBER.test(value) || SEXAGESIMAL.test(value) || TIMESTAMP.test(value))
    return false;
  if (/^[-?:,[\]{}#&*!|>'"%@`]/.test(value) || /^(---|\.\.\.)/.test(value)) return false;
  if (/:(\s|$)|\s#/.test(value)) return false;
  if (where === 'flow' && /[,[\]{}?]|:\S*$/.test(value) && !/^https?:[^,[\]{}?]*$/.test(value)) return false;
  return readsBack(value, where);
}

/** The YAML reader has the last word. */
function readsBack(value: string, where: 'block' | 'flow'): boolean {
  const text = where === 'block' ? `k: ${value}\n` : `k: [ ${value} ]\n`;
  const document = parseDocument(text, { schema: 'core', logLevel: 'silent' });
  if (document.errors.length > 0) return false;
  const read: { k?: unknown } = document.toJS();
  return where === 'block' ? read.k === value : Array.isArray(read.k) && read.k.length === 1 && read.k[0] === value;
}

/** What some version of YAML reads as true, false, null, a merge or a default value. */
const MEANS_MORE = /^(y|yes|n|no|true|false|on|off|null|nil|none|~|=|<<|\.?nan|[-+]?\.?inf(inity)?)$/i;
/** Numbers in any notation of YAML 1.1 or 1.2, with separators too. */
const LOOKS_LIKE_NUMBER =
  /^[-+]?(0[bB][01_]+|0[oO]?[0-7_]+|0[xX][0-9a-fA-F_]+|[0-9][0-9_]*\.?[0-9_]*([eE][-+]?[0-9]+)?|\.[0-9_]+([eE][-+]?[0-9]+)?)$/;
/** `09:00`, `3:1`: numbers to base sixty in YAML 1.1. */
const SEXAGESIMAL = /^[-+]?[0-9][0-9_]*(:[0-9]{1,2})+(\.[0-9_]*)?$/;
/** A date with a time; a date alone stays plain. */
const TIMESTAMP = /^\d{4}-\d{1,2}-\d{1,2}([Tt]|\s+)\d{1,2}:/;
/** Control characters, lone surrogates, and line ends that YAML or editors treat apart; not the tab. */
const NEEDS_ESCAPE = /(?!\t)[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;
const ESCAPED = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '\\0' };

function escapeOf(character: string): string {
  return SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
