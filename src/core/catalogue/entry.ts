/** A code of `sources`: one of the five articles `S0` to `S4`, or `practice` for what was added from common practice. */
export type SourceCode = 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'practice';

/** Part of the funnel: top, middle, bottom, after the sale. */
export type FunnelPosition = 'tofu' | 'mofu' | 'bofu' | 'post';

/** The two sides that are compared. */
export type TwoSides = 'marketing' | 'sales';

/** Whether buyer and company meet (`direct`) or not. */
export type Contact = 'direct' | 'indirect';

/** What every entry of the catalogue has. Texts are plain phrases without a full stop. */
export interface CatalogueEntry {
  /** Stable, never reused; what plans write. */
  readonly id: string;
  /** What the reader sees, at most 40 characters. */
  readonly label: string;
  /** Where the fact comes from; never empty. */
  readonly source: readonly SourceCode[];
}

/** A statement and who makes it. */
export interface Claim {
  readonly text: string;
  readonly source: readonly SourceCode[];
}

/** The entry with this id; `undefined` for an unknown or absent id. The lists are short, so no index is kept. */
export function withId<T extends { readonly id: string }>(
  entries: readonly T[],
  id: string | undefined,
): T | undefined {
  return entries.find((entry) => entry.id === id);
}

/** Lower case words with single spaces between, all other signs dropped, so that `E-Mail` and `e mail` are the same. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
