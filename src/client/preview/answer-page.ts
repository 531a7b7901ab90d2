import * as vscode from 'vscode';
import type { EditReply, Location } from '../../protocol/server';
import type { FromPage } from '../../protocol/webview';
import { applyEdits } from '../apply-edits';
import { reveal } from '../reveal';
import type { Preview, PreviewHost } from './preview';
import { keptState } from './preview-state';

type Answers = { readonly [T in FromPage['type']]: (message: Extract<FromPage, { type: T }>) => unknown };

/** Does what the page asks for. A message of an unknown type is logged and dropped. */
export function answerPage(preview: Preview, host: PreviewHost): (message: unknown) => void {
  const { server, log } = host;

  async function goTo(location: Location | null): Promise<void> {
    if (location) await reveal(location, preview.panel.viewColumn);
  }

  async function write(asked: Promise<EditReply>): Promise<void> {
    const refused = await applyEdits(await asked);
    if (refused) void vscode.window.showWarningMessage(refused);
  }

  const answers: Answers = {
    ready: ({ state }) => preview.ready(keptState(state)),
    select: ({ view }) => preview.show({ view }),
    reveal: async ({ at }) => goTo(await server.locate(at)),
    open: ({ location }) => goTo(location),
    edit: ({ edits, version }) => write(server.edits({ edits, version, root: preview.root() })),
    fix: ({ finding, fix, version }) => write(server.fix({ root: preview.root(), finding, fix, version })),
    command: ({ id, args }) => runCommand(id, args, preview),
    copy: ({ text }) => vscode.env.clipboard.writeText(text),
    lock: ({ locked }) => preview.lock(locked),
    follow: ({ follow }) => preview.keep({ ...preview.state(), follow }),
    root: ({ uri }) => preview.show({ root: uri }),
    state: ({ state }) => preview.keep(keptState(state) ?? preview.state()),
    error: ({ message }) => log.channel.error(`preview: ${message}`),
  };

  return (message) => {
    const answer = isMessage(message)
      ? (answers[message.type] as ((message: FromPage) => unknown) | undefined)
      : undefined;
    if (!answer) return log.channel.warn('preview: unknown message', message);
    void log.guard('preview', () => answer(message as FromPage));
  };
}

/** Only our own commands: a page can ask for nothing else. They act on the plan that is shown. */
async function runCommand(id: string, args: unknown, preview: Preview): Promise<void> {
  if (!id.startsWith('gtmPlan.')) throw new Error(`"${id}" is not a command of this extension.`);
  const plan = { uri: preview.root() };
  await vscode.commands.executeCommand(id, typeof args === 'object' && args !== null ? { ...plan, ...args } : plan);
}

function isMessage(message: unknown): message is FromPage {
  return typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string';
}
