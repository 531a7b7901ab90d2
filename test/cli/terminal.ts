import { run } from '../../src/cli/run';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, in a folder, on a fixed day. */
export async function gtmPlan(cwd: string, words: readonly string[], stdin = ''): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await run(words, {
    cwd,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: async () => new TextEncoder().encode(stdin),
    colour: false,
    today: '2026-11-22',
  });
  return { code, out, err };
}
