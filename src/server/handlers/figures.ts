import {
  type CodeLens,
  type InlayHint,
  MarkupKind,
  type Range,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Address } from '../../core/address';
import { rangeOf } from '../../core/syntax';
import { inlayHints } from '../../features/inlay-hints';
import { segmentLenses } from '../../features/segment-lenses';
import { toRange } from '../lines';
import type { Session } from '../session';

/** What each segment needs and has, above it. A click opens the preview where the client has one. */
export function codeLenses(session: Session, { textDocument }: { textDocument: TextDocumentIdentifier }): CodeLens[] {
  const file = fileOf(session, textDocument);
  const command = session.options.clientCommands ? 'gtmPlan.openPreviewToSide' : '';
  return segmentLenses(session.plans.current(), file).flatMap(({ at, title }) => {
    const range = rangeAt(session, at);
    return range ? [{ range, command: { title, command } }] : [];
  });
}

/** Derived figures behind the numbers that they follow from. */
export function hints(
  session: Session,
  { textDocument, range }: { textDocument: TextDocumentIdentifier; range: Range },
): InlayHint[] {
  return inlayHints(session.plans.current(), fileOf(session, textDocument)).flatMap(({ at, label, derivation }) => {
    const position = rangeAt(session, at)?.end;
    if (!position || position.line < range.start.line || position.line > range.end.line) return [];
    return [{ position, label, paddingLeft: true, tooltip: { kind: MarkupKind.Markdown, value: derivation } }];
  });
}

function fileOf(session: Session, { uri }: TextDocumentIdentifier): string {
  return session.documents.get(uri)?.uri ?? uri;
}

function rangeAt(session: Session, at: Address): Range | undefined {
  const source = session.plans.current().sources.get(at.file);
  const span = source && rangeOf(source, at.path, 'value');
  return source && span && toRange(source, span);
}
