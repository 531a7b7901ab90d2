const vscode = require('vscode');

/** Opens what `npm start` promises; the extension itself opens nothing unasked. */
exports.activate = async () => {
  const [plan] = await vscode.workspace.findFiles('*.gtm.{yaml,yml}', undefined, 1);
  if (!plan) return;
  await vscode.window.showTextDocument(plan, { preview: false });
  await vscode.commands.executeCommand('gtmPlan.openPreviewToSide');
};
