import * as vscode from 'vscode';
import { commands } from './commands';
import { createLog } from './log';
import type { MakeClient } from './make-client';
import { createPlanServer, type PlanServer } from './plan-server';
import { followEditors } from './preview/follow-editors';
import { createPreviews } from './preview/previews';
import { registerRulePages } from './rule-pages';
import { showStatus } from './status';

let running: PlanServer | undefined;

/** Puts the extension together: server, previews, status, commands. The same in every host. */
export function startExtension(context: vscode.ExtensionContext, makeClient: MakeClient): void {
  const log = createLog();
  const server = createPlanServer(context, makeClient, log);
  const previews = createPreviews(context.extensionUri, server, log);
  running = server;
  context.subscriptions.push(
    log,
    server,
    previews,
    followEditors(previews, server),
    registerRulePages(server, context.extensionUri),
    showStatus(server),
    ...commands.map(({ id, run }) =>
      vscode.commands.registerCommand(id, (...args: readonly unknown[]) =>
        log.guard(id, () => run({ server, previews, log, extension: context.extensionUri }, ...args)),
      ),
    ),
  );
  server.start();
}

/** Ends the server; resolves when it has gone. */
export async function stopExtension(): Promise<void> {
  await running?.stop();
  running = undefined;
}
