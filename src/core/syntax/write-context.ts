import type { Path } from '../address';
import type { Change } from './edit-source';
import { aliasesIn } from './facts';
import type { Manners } from './manners';
import type { SyntaxNode } from './node';
import { type Place, placeOf } from './place';
import type { Source } from './source';
import { lineEnd, lineStart, nextLine, skipSpaces } from './trivia';

/** What the writers of changes know. */
export interface WriteContext {
  readonly source: Source;
  readonly text: string;
  readonly manners: Manners;
}

/** Why a change cannot be made, in a sentence for the user. */
export interface Refusal {
  readonly refused: string;
}

/** Changes at offsets of the context's text, none of which touch another; or why there are none. */
export type Written = readonly Change[] | Refusal;

export function refuse(refused: string): Refusal {
  return { refused };
}

export function isRefusal(written: Written): written is Refusal {
  return 'refused' in written;
}

/** A path as people read it: `campaigns/3/budget`. */
export function shown(path: Path): string {
  return path.length === 0 ? 'the file' : `\`${path.join('/')}\``;
}

/** Spaces from the start of the line to an offset. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** Whether nothing but blanks stands before an offset on its line. */
export function isFirstOnLine(text: string, at: number): boolean {
  return skipSpaces(text, lineStart(text, at)) >= at;
}

/**
 * Where an entry's own lines end: the end of its last line, with the comment behind it and comment lines below that
 * are indented deeper than `column`.
 *
 * @param last - nothing follows in the same map or list: comments in its column are its own too
 */
export function ownEnd(text: string, entryEnd: number, column: number, last: boolean): number {
  let end = lineEnd(text, entryEnd);
  for (let line = nextLine(text, end); line < text.length; line = nextLine(text, line)) {
    const content = skipSpaces(text, line);
    const stop = lineEnd(text, line);
    if (content >= stop) continue;
    if (text[content] !== '#') break;
    const indent = content - line;
    if (last ? indent < column : indent <= column) break;
    end = stop;
  }
  return end;
}

/** Why the text at a place cannot be written: an alias shows it elsewhere too. Undefined when nothing hinders. */
export function sharedReason(source: Source, path: Path): Refusal | undefined {
  const names = new Set(aliasesIn(source).map((alias) => alias.name));
  for (let length = 0; length <= path.length; length++) {
    const place = placeOf(source.parts, path.slice(0, length));
    if (!place) break;
    if (place.aliased)
      return refuse(
        `${shown(path)} is repeated by an alias: a change there would change other places too. Edit the anchor by hand.`,
      );
    const anchor = place.node?.properties?.anchor;
    if (anchor && names.has(anchor)) {
      return refuse(
        `${shown(place.path)} has the anchor \`&${anchor}\` that other places repeat: a change there would change them too. Edit it by hand.`,
      );
    }
    if (place.kind === 'alias' && length < path.length) {
      return refuse(
        `${shown(place.path)} is an alias: a change below it would change other places too. Write the value out first.`,
      );
    }
  }
  return undefined;
}

/** Why the text of a place cannot be taken away: aliases behind it repeat an anchor in it. */
export function neededReason(source: Source, place: Place): Refusal | undefined {
  const anchors = new Set<string>();
  for (const node of nodesOf(source, place)) collectAnchors(node, anchors);
  if (anchors.size === 0) return undefined;
  const outside = aliasesIn(source).find(
    (alias) => anchors.has(alias.name) && (alias.start < place.entryStart || alias.end > place.entryEnd),
  );
  if (!outside) return undefined;
  return refuse(
    `${shown(place.path)} has the anchor \`&${outside.name}\` that other places repeat. Write their values out first.`,
  );
}

function nodesOf(source: Source, place: Place): SyntaxNode[] {
  if (place.node) return [place.node];
  const section = place.section;
  if (!section) return [];
  const own = source.parts.segments.slice(section.segment, section.segment + section.items + 1);
  return own.flatMap((segment) => segment.item?.value ?? []);
}

function collectAnchors(node: SyntaxNode, anchors: Set<string>): void {
  if (node.properties?.anchor) anchors.add(node.properties.anchor);
  if (node.kind === 'seq') for (const item of node.items) collectAnchors(item.value, anchors);
  if (node.kind === 'map') {
    for (const pair of node.pairs) {
      if (pair.key.properties?.anchor) anchors.add(pair.key.properties.anchor);
      if (pair.value) collectAnchors(pair.value, anchors);
    }
  }
}
