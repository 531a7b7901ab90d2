import * as vscode from 'vscode';
import type { Pickable, ScaffoldFlow } from '../../protocol/server';

/** What somebody chose, by question. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

type Question = ScaffoldFlow['questions'][number];

/**
 * Asks the questions of a flow one after the other.
 *
 * @param offers - choices by the name that a question gives in `from`
 * @returns the answers; skipped optional questions are absent; `undefined` when somebody pressed Escape
 */
export async function ask(
  flow: ScaffoldFlow,
  offers: Readonly<Record<string, readonly Pickable[]>>,
): Promise<Answers | undefined> {
  const answers: Record<string, string | readonly string[]> = {};
  for (const [at, question] of flow.questions.entries()) {
    const title = `${flow.title} (${at + 1}/${flow.questions.length})`;
    const choices = question.from === undefined ? [] : (offers[question.from] ?? []);
    // With nothing to choose from, the question is left open; the finding about it says what to add first.
    if (question.kind !== 'text' && choices.length === 0) continue;
    const answer = await askOne(question, title, choices);
    if (answer === undefined) return undefined;
    if (answer.length > 0) answers[question.id] = answer;
  }
  return answers;
}

function askOne(
  question: Question,
  title: string,
  choices: readonly Pickable[],
): Promise<string | readonly string[] | undefined> {
  if (question.kind === 'text') return askText(question, title);
  return question.kind === 'one' ? askChoice(question, title, choices) : askChoices(question, title, choices);
}

async function askText({ ask: prompt, preset, optional }: Question, title: string): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title,
    prompt: optional ? vscode.l10n.t('{0} May stay empty.', prompt) : prompt,
    value: preset ?? '',
    ignoreFocusOut: true,
    validateInput: (text) =>
      optional || text.trim() !== '' ? undefined : vscode.l10n.t('Write a few words, or press Escape to leave.'),
  });
  return answer?.trim();
}

async function askChoice(
  { ask: placeHolder, optional }: Question,
  title: string,
  choices: readonly Pickable[],
): Promise<string | undefined> {
  const items = choices.map(toItem);
  const none = optional ? [{ id: '', label: vscode.l10n.t('Leave open') }] : [];
  const chosen = await vscode.window.showQuickPick([...items, ...none], { title, placeHolder, ...searchable });
  return chosen?.id;
}

async function askChoices(
  { ask: placeHolder }: Question,
  title: string,
  choices: readonly Pickable[],
): Promise<readonly string[] | undefined> {
  const chosen = await vscode.window.showQuickPick(choices.map(toItem), {
    title,
    placeHolder,
    canPickMany: true,
    ...searchable,
  });
  return chosen?.map(({ id }) => id);
}

const searchable = { ignoreFocusOut: true, matchOnDescription: true, matchOnDetail: true } as const;

function toItem({ id, label, description }: Pickable): vscode.QuickPickItem & { id: string } {
  return { id, label, ...(description === undefined ? {} : { description }) };
}
