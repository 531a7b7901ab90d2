import * as vscode from 'vscode';

/** Asks for the newest state, one question at a time. */
export interface Pull {
  /** There is something newer: ask now, or again as soon as the answer that is under way has come. */
  readonly now: () => void;
  /** The question itself has changed: the answer under way is of no use any more. */
  readonly afresh: () => void;
  readonly stop: () => void;
}

/** Runs `ask` so that never two are under way and the newest always comes; typing meanwhile costs one more question, not many. */
export function createPull(ask: (token: vscode.CancellationToken) => Promise<void>): Pull {
  let current: vscode.CancellationTokenSource | undefined;
  let again = false;

  async function run(): Promise<void> {
    const source = new vscode.CancellationTokenSource();
    current = source;
    again = false;
    try {
      await ask(source.token);
    } finally {
      source.dispose();
      if (current === source) current = undefined;
    }
    if (again && current === undefined) void run();
  }

  return {
    now: () => {
      if (current) again = true;
      else void run();
    },
    afresh: () => {
      current?.cancel();
      current = undefined;
      void run();
    },
    stop: () => {
      current?.cancel();
      again = false;
    },
  };
}
