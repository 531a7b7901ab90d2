import * as vscode from 'vscode';
import type { PlanServer } from './plan-server';

const scheme = 'gtm-plan-rule';

/** Where a rule's page is: `gtm-plan-rule:/HND-002.md`. */
export const rulePages = `${scheme}:/`;

/** The page of one rule. */
export function rulePage(code: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${code}.md` });
}

/**
 * Serves rule pages as read-only Markdown documents. The words come from the server, the examples from a file of the
 * extension: there it is once, in the server it would be in both bundles.
 */
export function registerRulePages(server: PlanServer, extension: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async (uri) => {
      const code = uri.path.slice(1).replace(/\.md$/, '');
      const page = await server.explain(code, (await examples(extension))[code]);
      return page?.markdown ?? vscode.l10n.t('There is no rule {0}.', code);
    },
  });
}

async function examples(extension: vscode.Uri): Promise<Readonly<Record<string, unknown>>> {
  const file = vscode.Uri.joinPath(extension, 'media', 'rule-examples.json');
  const read = vscode.workspace.fs.readFile(file);
  // A page is whole without its example.
  return read.then(
    (bytes) => JSON.parse(new TextDecoder().decode(bytes)),
    () => ({}),
  );
}
