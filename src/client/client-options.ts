import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler, type LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../protocol/server';
import type { Log } from './log';
import { planSelector } from './plan-documents';
import { rulePages } from './rule-pages';

const crashesAllowed = 3;
const crashWindowMs = 3 * 60_000;

/** How the language client meets the server: which documents, what it offers, what happens after a crash. */
export function clientOptions(log: Log): LanguageClientOptions {
  const offers: InitializationOptions = {
    clientFiles: true,
    clientCommands: true,
    rulePages,
    locale: vscode.env.language,
  };
  return {
    documentSelector: planSelector(),
    diagnosticCollectionName: 'gtm-plan',
    outputChannel: log.channel,
    initializationOptions: offers,
    errorHandler: restartAfterCrash(log),
    markdown: { supportHtml: false, isTrusted: { enabledCommands: ['gtmPlan.explainRule'] } },
  };
}

/** Starts the server again after a crash, with one message in all; after the third in three minutes a person decides. */
function restartAfterCrash(log: Log): ErrorHandler {
  const crashes: number[] = [];
  let told = false;
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      const now = Date.now();
      crashes.push(now);
      const recent = crashes.filter((at) => now - at < crashWindowMs).length;
      if (recent > crashesAllowed) {
        log.show(
          vscode.l10n.t(
            'The plan server stopped {0} times in three minutes and stays off. Your text is untouched. "Go-to-Market Plan: Restart Server" starts it again.',
            recent,
          ),
        );
        return { action: CloseAction.DoNotRestart, handled: true };
      }
      if (!told) log.show(vscode.l10n.t('The plan server stopped and was started again. Your text is untouched.'));
      told = true;
      return { action: CloseAction.Restart, handled: true };
    },
  };
}
