import * as vscode from 'vscode';
import type { PlanServer } from './plan-server';

const scheme = 'gtm-plan-rule';

/** Where a rule's page is: `gtm-plan-rule:/HND-002.md`. */
export const rulePages = `${scheme}:/`;

/** The page of one rule. */
export function rulePage(code: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${code}.md` });
}

/** Serves rule pages as read-only Markdown documents; their text comes from the server. */
export function registerRulePages(server: PlanServer): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async (uri) => {
      const code = uri.path.slice(1).replace(/\.md$/, '');
      const page = await server.explain(code);
      return page?.markdown ?? vscode.l10n.t('There is no rule {0}.', code);
    },
  });
}
