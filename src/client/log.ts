import * as vscode from 'vscode';

/** The extension's output channel, and the one place where failures of commands end. */
export interface Log extends vscode.Disposable {
  readonly channel: vscode.LogOutputChannel;
  /** Runs `action`; a failure is logged with `what` and shown once, and answers `undefined`. */
  readonly guard: <T>(what: string, action: () => T | Promise<T>) => Promise<T | undefined>;
  /** Shows an error with a button that opens the output, unless the same words stand there already. */
  readonly show: (message: string) => void;
}

/** Makes the log "Go-to-Market Plan"; it is shown only when asked for. */
export function createLog(): Log {
  const channel = vscode.window.createOutputChannel('Go-to-Market Plan', { log: true });
  const open = new Set<string>();

  async function show(message: string): Promise<void> {
    if (open.has(message)) return;
    open.add(message);
    const showOutput = vscode.l10n.t('Show Output');
    const chosen = await vscode.window.showErrorMessage(message, showOutput);
    open.delete(message);
    if (chosen === showOutput) channel.show(true);
  }

  return {
    channel,
    show: (message) => void show(message),
    guard: async (what, action) => {
      try {
        return await action();
      } catch (error) {
        if (error instanceof vscode.CancellationError) return undefined;
        channel.error(what, error instanceof Error ? error : String(error));
        void show(vscode.l10n.t('This did not work: {0}', error instanceof Error ? error.message : String(error)));
        return undefined;
      }
    },
    dispose: () => channel.dispose(),
  };
}
