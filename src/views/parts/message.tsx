import type { VNode } from 'preact';
import { messagePieces } from '../common/message';

/** A finding's message; names from the text stand as code. */
export function Message({ text }: { text: string }): VNode {
  return (
    <>
      {messagePieces(text).map((piece, i) =>
        piece.code ? <code key={`${i} ${piece.text}`}>{piece.text}</code> : piece.text,
      )}
    </>
  );
}
