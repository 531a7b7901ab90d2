/** Marks that stand for a text still to be written. */
const marks: readonly RegExp[] = [
  // In capitals: `todo` is a word in Spanish and Portuguese.
  /(?<![\p{L}\p{N}_])TODO(?![\p{L}\p{N}_])/u,
  /(?<![\p{L}\p{N}_])(?:todo|fixme)(?=:)/iu,
  /(?<![\p{L}\p{N}])change[- _]?me(?![\p{L}\p{N}])/iu,
  /(?<![\p{L}\p{N}])lorem(?![\p{L}\p{N}])/iu,
  // At the start of a word and closed at once, so that "<5 days" and "under <10 % and >2 %" are none.
  /(?<![\p{L}\p{N}<])<(?:\p{L}[^<>@\n]{0,60}|\.{3}|…)(?<!\s)>/u,
  /(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])/u,
  /^XXX+(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])(?:tbd|TBD|Tbd|t\.b\.d\.)(?![\p{L}\p{N}])/u,
];

/** Looks at most texts once only: few hold any of these. */
const any = /todo|fixme|change[- _]?me|lorem|<|xxx|tbd|t\.b\.d/i;

/** Tags of formatted text and web addresses in angle brackets. */
const marked = /<\/|:\/\/|<(?:br|b|i|em|strong|p|a|ul|li)\b/i;

/**
 * The placeholder that is left in a text, as it is written there; `undefined` when there is none.
 *
 * @source Plan format, GOV-005
 */
export function placeholder(text: string): string | undefined {
  if (!any.test(text)) return undefined;
  for (const mark of marks) {
    const found = mark.exec(text)?.[0];
    if (found !== undefined && !(found.startsWith('<') && marked.test(text))) return found;
  }
  return undefined;
}
