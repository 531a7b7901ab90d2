import type { Position } from 'vscode-languageserver';
import type { Address, Facet } from '../../core/address';
import { nearestRange, offsetAt, pathAt } from '../../core/syntax';
import type { AddressAtReply, Location } from '../../protocol/server';
import { toLocation } from '../lines';
import type { Session } from '../session';

/** Where an address stands in the text now; the closest part above it when it is gone; `null` when its file is not known. */
export function locate(session: Session, { at, on }: { readonly at: Address; readonly on?: Facet }): Location | null {
  const analysis = session.plans.current();
  const source = analysis.sources.get(at.file);
  return (source && toLocation(analysis, at.file, nearestRange(source, at.path, on ?? 'value'))) ?? null;
}

/** What a position is on; `null` in a file that is not known. */
export function addressAt(
  session: Session,
  { uri, position }: { readonly uri: string; readonly position: Position },
): AddressAtReply | null {
  const document = session.documents.get(uri);
  if (!document) return null;
  const { path } = pathAt(document.source, offsetAt(document.source, position));
  return { at: { file: document.uri, path } };
}
