import { Lexer } from 'yaml';
import { isBlank } from './trivia';

/** How deeply lists and maps may lie in each other: plans need eight, and the YAML reader recurses. */
const MAX_DEPTH = 100;

/**
 * Whether the text nests deeper than can be read safely. It must be asked before the YAML reader runs: an exhausted
 * stack inside a regular expression ends the whole process and cannot be caught.
 */
export function isTooDeep(text: string): boolean {
  let openers = 0;
  let indicators = 0;
  const indents: number[] = [];
  let indent = 0;
  let atStart = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF) {
      atStart = true;
      indent = 0;
      indicators = 0;
      continue;
    }
    if (atStart) {
      if (code === SPACE) {
        indent++;
        continue;
      }
      atStart = false;
      if (code === CR) continue;
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
      indents.push(indent);
      if (indents.length > MAX_DEPTH) return true;
    }
    if (code === OPEN_BRACKET || code === OPEN_BRACE) openers++;
    else if ((code === DASH || code === QUESTION || code === COLON) && endsWord(text, i + 1)) {
      if (++indicators > MAX_DEPTH) return true;
    }
  }
  return openers > MAX_DEPTH && flowDepth(text) > MAX_DEPTH;
}

function endsWord(text: string, at: number): boolean {
  return at >= text.length || isBlank(text.charCodeAt(at));
}

/** The deepest nesting of brackets that are not part of texts or comments. */
function flowDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth);
    else if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
    else if (token === FLOW_BROKEN_OFF) depth = 0;
    if (deepest > MAX_DEPTH) break;
  }
  return deepest;
}

/** The lexer's token for a bracket that the next line's indent closes. */
const FLOW_BROKEN_OFF = '\x18';
const LF = 10;
const CR = 13;
const SPACE = 32;
const DASH = 45;
const COLON = 58;
const QUESTION = 63;
const OPEN_BRACKET = 91;
const OPEN_BRACE = 123;
