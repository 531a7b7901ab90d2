import type { Change } from './edit-source';

/** A stretch of the first text, or text that was put in. */
type Piece = { readonly from: number; readonly to: number } | { readonly text: string };

/** A text as pieces of the one it came from, so that changes made one after another become changes of the first text. */
export class Pieces {
  private pieces: Piece[];

  constructor(private readonly length: number) {
    this.pieces = length > 0 ? [{ from: 0, to: length }] : [];
  }

  /** Makes a change, in offsets of the text as it is now. */
  apply(change: Change): void {
    const head = this.slice(0, change.start);
    const tail = this.slice(change.end, Number.POSITIVE_INFINITY);
    this.pieces = [...head, ...(change.text ? [{ text: change.text }] : []), ...tail];
  }

  /** All changes in offsets of the first text, in order, none touching another. */
  changes(): Change[] {
    const found: Change[] = [];
    let at = 0;
    let text = '';
    const flush = (to: number) => {
      if (text !== '' || to > at) found.push({ start: at, end: to, text });
      text = '';
    };
    for (const piece of this.pieces) {
      if ('text' in piece) text += piece.text;
      else {
        flush(piece.from);
        at = piece.to;
      }
    }
    flush(this.length);
    return found;
  }

  private slice(start: number, end: number): Piece[] {
    const found: Piece[] = [];
    let at = 0;
    for (const piece of this.pieces) {
      const size = 'text' in piece ? piece.text.length : piece.to - piece.from;
      const a = Math.max(start - at, 0);
      const b = Math.min(end - at, size);
      if (a < b)
        found.push('text' in piece ? { text: piece.text.slice(a, b) } : { from: piece.from + a, to: piece.from + b });
      at += size;
    }
    return found;
  }
}
