import * as vscode from 'vscode';
import { toRange } from '../apply-edits';
import { reveal } from '../reveal';
import { ask } from './ask';
import type { Command, CommandHost } from './command';
import { targetPlan } from './target-plan';

/** Command -> kind of thing that it adds. What is asked and what is written, the server knows. */
const kinds: Readonly<Record<string, string>> = {
  'gtmPlan.addSegment': 'segment',
  'gtmPlan.addPersona': 'persona',
  'gtmPlan.addCampaign': 'campaign',
  'gtmPlan.addKpi': 'kpi',
  'gtmPlan.addHandoff': 'handoff',
  'gtmPlan.addPlaybook': 'playbook',
};

/** The `Add …` commands: a few questions, one undo step, the cursor on the first thing to fill in. */
export const addCommands: readonly Command[] = Object.entries(kinds).map(([id, kind]) => ({
  id,
  run: (host, argument) => add(host, kind, argument),
}));

async function add(host: CommandHost, kind: string, argument: unknown): Promise<void> {
  const plan = targetPlan(host, argument);
  if (!plan) return;
  const facts = await host.server.planFacts(plan);
  const flow = facts?.flows[kind];
  if (!facts || !flow) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('This file belongs to no plan. Open the plan that includes it.'),
    );
    return;
  }
  const answers = await ask(preset(flow, argument), { ...facts.choices, ...facts.entities });
  if (!answers) return;
  const reply = await host.server.scaffold({
    uri: host.server.uriText(plan),
    kind,
    answers: { ...given(argument), ...answers },
  });
  if ('refused' in reply) {
    void vscode.window.showWarningMessage(reply.refused);
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { location, text } of reply.edits) {
    edit.replace(vscode.Uri.parse(location.uri, true), toRange(location), text);
  }
  if (!(await vscode.workspace.applyEdit(edit))) return;
  const editor = await reveal(reply.cursor, host.previews.active()?.panel.viewColumn);
  const { start, end } = toRange(reply.cursor);
  editor.selection = new vscode.Selection(start, end);
}

type Flow = Parameters<typeof ask>[0];

/** A view that offers to add something knows some answers already (`{ answers: { stage: 'sal' } }`): they are not asked. */
function preset(flow: Flow, argument: unknown): Flow {
  const known = given(argument);
  return { ...flow, questions: flow.questions.filter(({ id }) => !(id in known)) };
}

function given(argument: unknown): Readonly<Record<string, string | readonly string[]>> {
  if (typeof argument !== 'object' || argument === null || !('answers' in argument)) return {};
  const { answers } = argument;
  if (typeof answers !== 'object' || answers === null) return {};
  return Object.fromEntries(
    Object.entries(answers).filter(
      (entry): entry is [string, string | string[]] =>
        typeof entry[1] === 'string' || (Array.isArray(entry[1]) && entry[1].every((word) => typeof word === 'string')),
    ),
  );
}
