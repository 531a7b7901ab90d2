const vscode = require('vscode');

/** Opens what `npm start` promises; the extension itself opens nothing unasked. */
exports.activate = async () => {
  const name = vscode.workspace.getConfiguration('openPreview').get('file');
  const [plan] = await vscode.workspace.findFiles(name ?? '*.gtm.{yaml,yml}', undefined, 1);
  if (!plan) return;
  await vscode.window.showTextDocument(plan, { preview: false });
  await vscode.commands.executeCommand('gtmPlan.openPreviewToSide');
};
