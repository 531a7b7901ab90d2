import type { Uri } from 'vscode';
import type { Log } from '../log';
import type { PlanServer } from '../plan-server';
import type { Previews } from '../preview/previews';

/** What a command may use. */
export interface CommandHost {
  readonly server: PlanServer;
  readonly previews: Previews;
  readonly log: Log;
  /** The extension's own folder. */
  readonly extension: Uri;
}

/** A command of the palette or a menu; `id` as in package.json. Arguments come from menus, links and key bindings: unknown. */
export interface Command {
  readonly id: string;
  readonly run: (host: CommandHost, ...args: readonly unknown[]) => unknown;
}
