import * as vscode from 'vscode';
import { ask } from './ask';
import type { Command } from './command';

/** Asks for a template and a few facts and opens the plan as an untitled text; nothing is written to disk. */
export const newPlan: Command = {
  id: 'gtmPlan.newPlan',
  run: async ({ server }) => {
    const { flow, choices } = await server.newPlanFlow();
    const answers = await ask(flow, choices);
    if (!answers) return;
    const text = (id: string): { [key: string]: string } => {
      const answer = answers[id];
      return typeof answer === 'string' ? { [id]: answer } : {};
    };
    const reply = await server.newPlan({
      template: text('template').template ?? '',
      answers: { ...text('name'), ...text('period'), ...text('currency'), ...text('method') },
    });
    if ('refused' in reply) {
      void vscode.window.showWarningMessage(reply.refused);
      return;
    }
    const document = await vscode.workspace.openTextDocument({ language: 'gtm-plan', content: reply.text });
    await vscode.window.showTextDocument(document);
  },
};
