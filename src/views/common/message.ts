/** A piece of a finding's message: words, or a name as it stands in the text. */
export interface MessagePiece {
  readonly text: string;
  readonly code: boolean;
}

/** A message cut at its backticks. */
export function messagePieces(message: string): readonly MessagePiece[] {
  return message
    .split(/`([^`]*)`/)
    .map((text, i) => ({ text, code: i % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** A message without backticks, for titles and sentences. */
export function plainMessage(message: string): string {
  return messagePieces(message)
    .map((piece) => piece.text)
    .join('');
}

/** What is wrong, without what to do about it: the first sentence, with its full stop. */
export function firstSentence(message: string): string {
  const end = /[.!?](?=\s+[A-Z“"`])/.exec(message)?.index;
  return end === undefined ? message : message.slice(0, end + 1);
}
