const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;
const BOM = 0xfeff;

/** Whether the character is a space, a tab or part of a line break; the end of text (NaN) is not. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === LF || code === TAB || code === CR;
}

/** The first place at or after `from` that holds neither blanks nor line breaks nor a comment; the text's end if none. */
export function skipTrivia(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (isBlank(text.charCodeAt(at))) at++;
    if (!beginsComment(text, at)) return Math.min(at, text.length);
    at = lineEnd(text, at);
  }
}

/** Whether a `#` stands there that begins a comment: behind a blank, or where a text begins. */
export function beginsComment(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== HASH) return false;
  return at === 0 || isBlank(text.charCodeAt(at - 1)) || (at === 1 && text.charCodeAt(0) === BOM);
}

/** The first place at or after `from` that holds no space or tab. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++;
  return at;
}

/** Where the line that holds `at` begins. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line that holds `at` ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  if (next < 0) return text.length;
  return next > at && text.charCodeAt(next - 1) === CR ? next - 1 : next;
}

/** Where the line after the one that holds `at` begins; the text's end when there is none. */
export function nextLine(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  return next < 0 ? text.length : next + 1;
}

/** `end` moved back over blanks and line breaks, not before `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}
