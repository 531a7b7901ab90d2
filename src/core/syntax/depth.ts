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
  let most = 0;
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
      most = Math.max(most, ++indicators);
    }
  }
  // So far quoted texts and comments were counted too: only where that makes too many the lexer has to say.
  return (openers > MAX_DEPTH || most > MAX_DEPTH) && lexedDepth(text) > MAX_DEPTH;
}

function endsWord(text: string, at: number): boolean {
  return at >= text.length || isBlank(text.charCodeAt(at));
}

/** The deepest nesting of brackets, or of dashes and colons on one line, in the text as YAML sees it. */
function lexedDepth(text: string): number {
  let flow = 0;
  let line = 0;
  let deepest = 0;
  let scalarNext = false;
  for (const token of new Lexer().lex(text)) {
    const isScalar = scalarNext;
    scalarNext = token === SCALAR;
    if (isScalar || scalarNext) continue;
    if (token === '[' || token === '{') flow++;
    else if (token === ']' || token === '}') flow = Math.max(0, flow - 1);
    else if (token === FLOW_BROKEN_OFF) flow = 0;
    else if (token === '\n' || token === '\r\n') line = 0;
    else if (flow === 0 && (token === '-' || token === ':' || token === '?')) line++;
    deepest = Math.max(deepest, flow, line);
    if (deepest > MAX_DEPTH) break;
  }
  return deepest;
}

/** Tokens of the lexer that stand for no text: a scalar follows; the next line's indent ends all brackets. */
const SCALAR = '\x1f';
const FLOW_BROKEN_OFF = '\x18';

const LF = 10;
const CR = 13;
const SPACE = 32;
const DASH = 45;
const COLON = 58;
const QUESTION = 63;
const OPEN_BRACKET = 91;
const OPEN_BRACE = 123;
