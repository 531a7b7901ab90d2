/** A half-open stretch of text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An anchor and/or a tag in front of a node. */
export interface Properties {
  /** The anchor's name without `&`. */
  readonly anchor?: string;
  readonly tagged: boolean;
  /** Where the first of them begins. */
  readonly start: number;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** Text, a number, true, false or null. An absent value is plain, null, and empty (`start === end`). */
export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  readonly value: string | number | boolean | null;
  readonly properties?: Properties;
}

/** `*name`. `target` is undefined when no such anchor stands before it, or when it would contain itself. */
export interface AliasNode extends Span {
  readonly kind: 'alias';
  readonly name: string;
  readonly target?: SyntaxNode;
  readonly properties?: undefined;
}

/** One entry of a map. */
export interface PairNode {
  readonly key: ScalarNode;
  /** The key as text; numbers and the like as they are written. */
  readonly name: string;
  /** Where the `:` stands; -1 when there is none: a bare key, `{ a, b }`, `? a`. */
  readonly colon: number;
  /** Undefined when the key has no `:`. */
  readonly value?: SyntaxNode;
  /** A key without a colon in block style: it is still being typed and not part of the data. */
  readonly bare?: boolean;
  /** The key is a list, a map or an alias: no path leads to this entry. */
  readonly odd?: boolean;
  /** The same key stands earlier in the same map: this entry does not count. */
  readonly double?: boolean;
}

export interface MapNode extends Span {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly pairs: readonly PairNode[];
  readonly properties?: Properties;
}

export interface ItemNode {
  /** Where the `-` stands; -1 in a flow list. */
  readonly dash: number;
  readonly value: SyntaxNode;
}

export interface SeqNode extends Span {
  readonly kind: 'seq';
  readonly flow: boolean;
  readonly items: readonly ItemNode[];
  readonly properties?: Properties;
}

/**
 * What the text of a value is, with positions. Our own, so that the YAML library's classes stay in one file.
 * Positions count from the start of the segment; ends are exact: without trailing blanks, comments and line breaks.
 */
export type SyntaxNode = ScalarNode | AliasNode | MapNode | SeqNode;

/** Whether the node is the null of a key or dash with nothing after it. */
export function isAbsent(node: SyntaxNode): boolean {
  return node.kind === 'scalar' && node.start === node.end && node.style === 'plain';
}

/** Where an entry's last byte of content ends. */
export function pairEnd(pair: PairNode): number {
  return pair.value ? Math.max(pair.value.end, pair.colon + 1) : Math.max(pair.key.end, pair.colon + 1);
}

/** Where an item begins: its dash, or its value in a flow list. */
export function itemStart(item: ItemNode): number {
  return item.dash >= 0 ? item.dash : (item.value.properties?.start ?? item.value.start);
}

/** The entry that counts under this key, else a bare key of that name; undefined when there is none. */
export function pairOf(map: MapNode, name: string): PairNode | undefined {
  const named = map.pairs.filter((pair) => pair.name === name && !pair.odd && !pair.double);
  return named.find((pair) => !pair.bare) ?? named[0];
}
