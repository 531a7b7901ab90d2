import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Runs what a message asks for. The one place where our own failures end. */
export interface Guard {
  /** A request: `otherwise` is its answer when we fail; a cancelled one is refused as LSP wants it. */
  readonly request: <R>(
    what: string,
    token: CancellationToken,
    otherwise: R,
    answer: () => R | Promise<R>,
  ) => Promise<R | ResponseError<void>>;
  /** A notification, or work of our own. */
  readonly run: (what: string, action: () => void | Promise<void>) => Promise<void>;
}

/** Logs failures to the client's output with what was asked; never shows them as a diagnostic. */
export function createGuard(connection: Connection): Guard {
  const log = (what: string, error: unknown): void =>
    connection.console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return {
    request: async (what, token, otherwise, answer) => {
      try {
        const result = await answer();
        return token.isCancellationRequested ? cancelled() : result;
      } catch (error) {
        if (error instanceof ResponseError) return error;
        log(what, error);
        return otherwise;
      }
    },
    run: async (what, action) => {
      try {
        await action();
      } catch (error) {
        log(what, error);
      }
    },
  };
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Nobody waits for this any more.');
}
