import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import {
  type AliasNode,
  type ItemNode,
  isAbsent,
  type MapNode,
  type PairNode,
  type Properties,
  type ScalarNode,
  type SeqNode,
  type SyntaxNode,
} from './node';
import type { LocalProblem } from './problem';
import { lineEnd, lineStart, skipSpaces, skipTrivia, trimEnd } from './trivia';

/** Turns the library's nodes into ours, in document order. */
export class NodeBuilder {
  readonly anchors = new Map<string, SyntaxNode | undefined>();
  readonly loose: AliasNode[] = [];
  readonly problems: LocalProblem[] = [];
  /** Keys without a colon that the library took for the beginning of the next line's key. */
  readonly brokenKeys: ScalarNode[] = [];
  /** Where the first quoted text begins that never closes, or closes only on a later line. */
  suspect: number | undefined;
  private readonly steps: (string | number)[] = [];

  /**
   * @param text - what the offsets count in
   * @param shift - characters that the library saw before it
   * @param opened - where a letter stands in place of a quote that never closes
   */
  constructor(
    private readonly text: string,
    private readonly shift: number,
    private readonly opened?: number,
  ) {}

  /** @param from - where the node's own part of the text begins: after the colon or the dash */
  node(source: Node, from: number): SyntaxNode {
    if (isAlias(source)) return this.alias(source.source, this.start(source), this.end(source));
    const anchor = source.anchor;
    // Seen but not finished: an alias inside its own anchor finds it here and leads nowhere.
    if (anchor) this.anchors.set(anchor, undefined);
    const properties = anchor || source.tag ? this.properties(source, anchor, from) : undefined;
    const made = isMap(source)
      ? this.map(source, properties)
      : isSeq(source)
        ? this.seq(source, properties)
        : this.scalar(source, properties);
    if (anchor) this.anchors.set(anchor, made);
    return made;
  }

  private properties(
    source: Node & { tag?: string },
    anchor: string | undefined,
    from: number,
  ): Properties | undefined {
    const start = skipTrivia(this.text, from);
    const mark = this.text[start];
    // `!!map` and the like are given to untagged nodes too in some cases: only what is written counts.
    if (mark !== '&' && mark !== '!') return anchor ? { anchor, tagged: false, start: this.start(source) } : undefined;
    return { ...(anchor ? { anchor } : {}), tagged: source.tag !== undefined, start };
  }

  private alias(name: string, start: number, end: number): AliasNode {
    const target = this.anchors.get(name);
    const node: AliasNode = { kind: 'alias', name, start, end, ...(target ? { target } : {}) };
    if (!target) {
      if (this.anchors.has(name)) {
        const message = `\`*${name}\` stands inside the value that it repeats. Write the value out.`;
        this.problems.push({ message, start, end, kind: 'parse' });
      } else if (name) this.loose.push(node);
    }
    return node;
  }

  private scalar(source: Node, properties: Properties | undefined): ScalarNode {
    const value = isScalar(source) ? source.value : null;
    const style = isScalar(source) ? (STYLES[source.type ?? 'PLAIN'] ?? 'plain') : 'plain';
    const start = this.start(source);
    let end = this.end(source);
    if (start === this.opened && typeof value === 'string') {
      return {
        kind: 'scalar',
        style: 'double',
        start,
        end,
        value: value.slice(1),
        ...(properties ? { properties } : {}),
      };
    }
    if ((style === 'double' || style === 'single') && this.isSuspect(start, end)) this.suspect ??= start;
    if (style === 'literal' || style === 'folded') end = this.blockScalarEnd(start, end);
    return { kind: 'scalar', style, start, end, value: plainScalar(value), ...(properties ? { properties } : {}) };
  }

  private isSuspect(start: number, end: number): boolean {
    return end - start < 2 || this.text[start] !== this.text[end - 1] || this.text.slice(start, end).includes('\n');
  }

  /** With `|+` the blank lines at the end are content; with the others they are not. */
  private blockScalarEnd(start: number, end: number): number {
    const header = /^[|>][-+0-9]*/.exec(this.text.slice(start, start + 4))?.[0];
    if (!header?.includes('+')) return trimEnd(this.text, start, end);
    if (this.text[end - 1] !== '\n') return end;
    return this.text[end - 2] === '\r' ? end - 2 : end - 1;
  }

  private map(source: Node & { items: Pair[]; flow?: boolean }, properties: Properties | undefined): MapNode {
    const flow = source.flow === true;
    const pairs: PairNode[] = [];
    const seen = new Set<string>();
    let from = this.start(source);
    for (const item of source.items) {
      for (const pair of this.pair(item, flow, from)) {
        const double = !pair.odd && !pair.bare && seen.has(pair.name);
        if (double) this.double(pair);
        else if (!pair.odd && !pair.bare) seen.add(pair.name);
        pairs.push(double ? { ...pair, double } : pair);
        from = pair.value ? Math.max(pair.value.end, pair.colon + 1) : pair.key.end;
      }
    }
    const first = pairs[0];
    const last = pairs.at(-1);
    const start = flow
      ? this.start(source)
      : Math.min(this.start(source), first?.key.start ?? Number.POSITIVE_INFINITY);
    const end = flow || !last ? this.end(source) : Math.max(last.key.end, last.colon + 1, last.value?.end ?? 0);
    return { kind: 'map', flow, start, end, pairs, ...(properties ? { properties } : {}) };
  }

  private double(pair: PairNode): void {
    const message = `The key \`${pair.name}\` stands twice in this map; the first one counts. Remove or rename one.`;
    const steps = [...this.steps, pair.name];
    this.problems.push({ message, start: pair.key.start, end: pair.key.end, kind: 'duplicate-key', steps });
  }

  private pair(item: Pair, flow: boolean, from: number): PairNode[] {
    const explicit = this.text[skipTrivia(this.text, flow ? this.afterComma(from) : from)] === '?';
    const { key, odd } = this.key(isNode(item.key) ? item.key : null, from);
    const split = flow || explicit ? undefined : this.splitKey(key);
    const real = split?.key ?? key;
    const name = this.keyName(real);
    const colon = !isNode(item.value) && !flow ? -1 : this.colon(real, isNode(item.value));
    const pairs: PairNode[] =
      split?.broken.map((broken) => ({ key: broken, name: this.keyName(broken), colon: -1, bare: true })) ?? [];
    if (!isNode(item.value)) {
      const bare = !flow && !explicit;
      pairs.push({ key: real, name, colon: -1, ...(odd ? { odd } : {}), ...(bare ? { bare } : {}) });
      return pairs;
    }
    this.steps.push(name);
    const after = (colon >= 0 ? colon : real.end - 1) + 1;
    const value = this.valueAt(item.value, after);
    this.steps.pop();
    pairs.push({ key: real, name, colon: colon < 0 ? after - 1 : colon, value, ...(odd ? { odd } : {}) });
    return pairs;
  }

  private key(source: Node | null, from: number): { key: ScalarNode; odd: boolean } {
    const node: SyntaxNode = source
      ? this.node(source, hasProperties(source) ? this.propertiesBefore(this.start(source)) : from)
      : { kind: 'scalar', style: 'plain', value: null, start: from, end: from };
    if (node.kind === 'scalar') return { key: node, odd: false };
    const message = 'Keys are plain words; a list, a map or an alias cannot be one. Put the key in quotes.';
    const end = Math.max(node.start + 1, Math.min(node.end, lineEnd(this.text, node.start)));
    this.problems.push({ message, start: node.start, end, kind: 'parse' });
    return { key: { kind: 'scalar', style: 'plain', value: null, start: node.start, end: node.end }, odd: true };
  }

  /** Where the anchors and tags that stand right before a key begin. */
  private propertiesBefore(at: number): number {
    const before = this.text.slice(lineStart(this.text, at), at);
    return at - (/(?:[&!]\S*[ \t]+)+$/.exec(before)?.[0].length ?? 0);
  }

  private keyName(key: ScalarNode): string {
    if (typeof key.value === 'string') return key.value;
    return this.text.slice(key.start, key.end);
  }

  /**
   * A key that is still being typed has no colon, and the library joins it with the key on the next line. Here the
   * last line is the key and those before it are keys of their own, so that a half-typed line hides no other.
   */
  private splitKey(key: ScalarNode): { key: ScalarNode; broken: ScalarNode[] } | undefined {
    if (key.style !== 'plain') return undefined;
    const source = this.text.slice(key.start, key.end);
    if (!source.includes('\n')) return undefined;
    const lines: ScalarNode[] = [];
    for (let at = key.start; at < key.end; ) {
      const start = skipTrivia(this.text, at);
      if (start >= key.end) break;
      const end = trimEnd(this.text, start, Math.min(lineEnd(this.text, start), key.end));
      lines.push({ kind: 'scalar', style: 'plain', start, end, value: this.text.slice(start, end) });
      at = Math.max(end, start + 1);
    }
    const last = lines.pop();
    if (!last) return undefined;
    this.brokenKeys.push(...lines);
    return { key: last, broken: lines };
  }

  private colon(key: ScalarNode, hasValue: boolean): number {
    const near = skipSpaces(this.text, key.end);
    if (this.text[near] === ':') return near;
    if (!hasValue) return -1;
    const far = skipTrivia(this.text, key.end);
    return this.text[far] === ':' ? far : -1;
  }

  private seq(source: Node & { items: unknown[]; flow?: boolean }, properties: Properties | undefined): SeqNode {
    const flow = source.flow === true;
    const items: ItemNode[] = [];
    let from = this.start(source);
    for (const [index, item] of source.items.entries()) {
      const dashAt = flow ? -1 : skipTrivia(this.text, from);
      const dash = dashAt >= 0 && this.text[dashAt] === '-' ? dashAt : -1;
      this.steps.push(index);
      const after = dash >= 0 ? dash + 1 : flow ? this.afterComma(from) : from;
      const value = this.valueAt(item, after);
      this.steps.pop();
      items.push({ dash, value });
      from = Math.max(value.end, dash + 1);
    }
    const last = items.at(-1);
    const end = flow || !last ? this.end(source) : Math.max(last.value.end, last.dash + 1);
    return { kind: 'seq', flow, start: this.start(source), end, items, ...(properties ? { properties } : {}) };
  }

  /** A value; where there is none, right behind its colon or dash and not where the library puts it. */
  private valueAt(source: unknown, at: number): SyntaxNode {
    const node: SyntaxNode = isNode(source)
      ? this.node(source, at)
      : { kind: 'scalar', style: 'plain', value: null, start: at, end: at };
    return node.kind === 'scalar' && isAbsent(node) && !node.properties ? { ...node, start: at, end: at } : node;
  }

  /** Past the comma, or past the opening bracket for the first entry. */
  private afterComma(from: number): number {
    const at = skipTrivia(this.text, from);
    return ',[{'.includes(this.text[at] ?? ' ') ? at + 1 : at;
  }

  private start(source: Node): number {
    return clamp((source.range?.[0] ?? 0) - this.shift, 0, this.text.length);
  }

  private end(source: Node): number {
    return clamp((source.range?.[1] ?? 0) - this.shift, this.start(source), this.text.length);
  }
}

function hasProperties(source: Node): boolean {
  return Boolean(source.tag) || (!isAlias(source) && Boolean(source.anchor));
}

const STYLES: Readonly<Record<string, ScalarNode['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

function plainScalar(value: unknown): ScalarNode['value'] {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
