import { memo } from '../memo';
/** A KPI formula as it was understood. */
export type Formula =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'name'; readonly name: string; readonly start: number }
  | { readonly op: 'minus'; readonly of: Formula }
  | { readonly op: '+' | '-' | '*' | '/'; readonly left: Formula; readonly right: Formula };

/** A formula, or where it stops making sense. */
export type ParsedFormula =
  | {
      readonly ok: true;
      readonly formula: Formula;
      /** Each name once, in the order of first use, with its first place in the text. */
      readonly names: readonly { readonly name: string; readonly start: number }[];
    }
  | {
      readonly ok: false;
      /** A plain clause: "a number or a name is missing after `/`". */
      readonly reason: string;
      readonly start: number;
    };

interface Token {
  readonly text: string;
  readonly start: number;
}

/**
 * A KPI formula: `+ - * / ( )`, numbers and names.
 *
 * @source Plan format, ruling 10.2.34
 */
export function parseFormula(text: string): ParsedFormula {
  const tokens = tokenize(text);
  const stranger = tokens.find((token) => !/^(?:[-+*/()]|\d+(?:\.\d+)?|[A-Za-z_]\w*)$/.test(token.text));
  if (stranger) return { ok: false, reason: `\`${stranger.text}\` has no meaning in a formula`, start: stranger.start };
  if (tokens.length > 500) return { ok: false, reason: 'it is too long', start: 0 };
  const reader = { tokens, at: 0, end: text.length };
  const formula = terms(reader);
  if ('reason' in formula) return { ok: false, ...formula };
  const rest = tokens[reader.at];
  if (rest) return { ok: false, reason: `\`${rest.text}\` does not continue the formula`, start: rest.start };
  return { ok: true, formula, names: namesIn(tokens) };
}

/**
 * The value of a formula.
 *
 * @param values - name -> value
 * @returns unrounded; `undefined` when a name has no value or something is divided by 0
 */
export function evaluateFormula(formula: Formula, values: Readonly<Record<string, number>>): number | undefined {
  if (formula.op === 'number') return formula.value;
  if (formula.op === 'name') return Object.hasOwn(values, formula.name) ? values[formula.name] : undefined;
  if (formula.op === 'minus') {
    const value = evaluateFormula(formula.of, values);
    return value === undefined ? undefined : -value;
  }
  const left = evaluateFormula(formula.left, values);
  const right = evaluateFormula(formula.right, values);
  if (left === undefined || right === undefined) return undefined;
  const result = apply(formula.op, left, right);
  return Number.isFinite(result) ? result : undefined;
}

/**
 * Whether a name in a formula means one of the given ids: `-` is written `_`, in the singular or with a plural s.
 *
 * @returns the id; `undefined` when none fits
 * @source Plan format, rulings 10.2.18 and 10.2.34
 */
export function idOfName(name: string, ids: readonly string[]): string | undefined {
  const words = wordsOf(ids);
  const exact = words.get(name);
  if (exact) return exact.id;
  const plural = words.get(`${name}s`);
  const singular = name.endsWith('s') ? words.get(name.slice(0, -1)) : undefined;
  if (!plural || !singular) return (plural ?? singular)?.id;
  return plural.at < singular.at ? plural.id : singular.id;
}

/** Ids by the word that a formula writes for them; of two that share one the first counts. */
const wordsOf = memo((ids: readonly string[]): ReadonlyMap<string, { readonly id: string; readonly at: number }> => {
  const words = new Map<string, { readonly id: string; readonly at: number }>();
  for (const [at, id] of ids.entries()) {
    const word = id.replaceAll('-', '_');
    if (!words.has(word)) words.set(word, { id, at });
  }
  return words;
});

function tokenize(text: string): readonly Token[] {
  return [...text.matchAll(/[A-Za-z_]\w*|\d+(?:\.\d+)?|\S/g)].map((found) => ({ text: found[0], start: found.index }));
}

function namesIn(tokens: readonly Token[]): readonly { readonly name: string; readonly start: number }[] {
  const names = new Map<string, number>();
  for (const { text, start } of tokens) if (/^[A-Za-z_]/.test(text) && !names.has(text)) names.set(text, start);
  return [...names].map(([name, start]) => ({ name, start }));
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  readonly end: number;
}

type Fault = { readonly reason: string; readonly start: number };

function terms(reader: Reader): Formula | Fault {
  return chain(reader, factors, ['+', '-']);
}

function factors(reader: Reader): Formula | Fault {
  return chain(reader, operand, ['*', '/']);
}

/** Operands joined from the left by operators of one rank. */
function chain(reader: Reader, part: (reader: Reader) => Formula | Fault, ops: readonly string[]): Formula | Fault {
  let left = part(reader);
  for (;;) {
    const op = reader.tokens[reader.at]?.text;
    if ('reason' in left || op === undefined || !ops.includes(op) || !isOperator(op)) return left;
    reader.at += 1;
    const right = part(reader);
    if ('reason' in right) return right;
    left = { op, left, right };
  }
}

function operand(reader: Reader): Formula | Fault {
  const token = reader.tokens[reader.at];
  if (!token) return missing(reader);
  if (token.text === '-') {
    reader.at += 1;
    const of = operand(reader);
    return 'reason' in of ? of : { op: 'minus', of };
  }
  if (token.text === '(') {
    reader.at += 1;
    const inner = terms(reader);
    if ('reason' in inner) return inner;
    if (reader.tokens[reader.at]?.text !== ')') return { reason: 'a `)` is missing', start: token.start };
    reader.at += 1;
    return inner;
  }
  if (/^\W/.test(token.text)) return missing(reader);
  reader.at += 1;
  if (/^\d/.test(token.text)) return { op: 'number', value: Number(token.text) };
  return { op: 'name', name: token.text, start: token.start };
}

function missing(reader: Reader): Fault {
  const before = reader.tokens[reader.at - 1]?.text;
  const start = reader.tokens[reader.at]?.start ?? reader.end;
  return { reason: `a number or a name is missing${before ? ` after \`${before}\`` : ''}`, start };
}

function isOperator(text: string): text is '+' | '-' | '*' | '/' {
  return text === '+' || text === '-' || text === '*' || text === '/';
}

function apply(op: '+' | '-' | '*' | '/', left: number, right: number): number {
  if (op === '+') return left + right;
  if (op === '-') return left - right;
  return op === '*' ? left * right : left / right;
}
