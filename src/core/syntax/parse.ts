import { BEGIN, cut } from './cut';
import { readSegment, type Segment } from './segment';
import { assemble, assembleWhole, type Source } from './source';

/** Reads a file. Total: any text gives a source, with problems where it is not sound YAML. */
export function parse(file: string, text: string, version = 0): Source {
  return parseText(file, text, version);
}

/** `parse`, with the values of an earlier source kept where they are equal. */
export function parseText(file: string, text: string, version: number, previous?: Source): Source {
  const found = cut(text, BEGIN);
  if (!found) return assembleWhole(file, version, text, previous);
  const segments: Segment[] = [];
  const anchors = new Set<string>();
  for (const piece of found.pieces) {
    const segment = readSegment(piece.kind, text.slice(piece.start, piece.end), piece.after);
    if (reachesBack(segment, anchors)) return assembleWhole(file, version, text, previous);
    segments.push(segment);
  }
  return assemble(file, version, segments, previous);
}

/** Whether all aliases stay inside their segment, or lead nowhere at all. */
export function isSelfContained(segments: readonly Segment[]): boolean {
  const anchors = new Set<string>();
  return !segments.some((segment) => reachesBack(segment, anchors));
}

function reachesBack(segment: Segment, anchors: Set<string>): boolean {
  if (segment.loose.some((alias) => anchors.has(alias.name))) return true;
  for (const anchor of segment.anchors) anchors.add(anchor);
  return false;
}
