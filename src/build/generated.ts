/** A committed file that the generator writes: its path from the repository's root, and its whole text. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}
