import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, openPlan } from './editor';

/** The finding on the unknown segment, as the editor has it. */
function finding(document: vscode.TextDocument): vscode.Diagnostic | undefined {
  return vscode.languages.getDiagnostics(document.uri).find(({ message }) => message.includes('mid-markt'));
}

async function actionsAt(document: vscode.TextDocument): Promise<readonly vscode.CodeAction[]> {
  const { range } = await eventually('finding on the unknown segment', () => finding(document));
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
}

describe('a finding', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.files.revert'));

  it('is settled by its fix, as one step that can be undone', async () => {
    const document = await openPlan('broken.gtm.yaml');
    const before = document.getText();
    const fix = (await actionsAt(document)).find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit, 'the fix is preferred and has an edit');
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), before.replace('mid-markt', 'mid-market'));
    await eventually('end of the finding', () => finding(document) === undefined);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('offers its explanation and a way to ignore it after its fix', async () => {
    const document = await openPlan('broken.gtm.yaml');
    const titles = (await actionsAt(document)).map(({ title }) => title);
    const own = titles.filter((title) => /REF-001/.test(title));
    assert.deepEqual(own, ['Ignore REF-001 here with a reason…', 'Explain REF-001']);
    assert.ok(titles.indexOf(own[0] ?? '') > 0, 'the fix comes first');
  });

  it('has a link to the page of its rule', async () => {
    const document = await openPlan('broken.gtm.yaml');
    const { code } = await eventually('finding on the unknown segment', () => finding(document));
    assert.ok(typeof code === 'object' && 'target' in code, 'the code is a link');
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.ok(page.getText().startsWith('# REF-001'), page.getText());
  });

  it('leads through that link to a page that reads as one', async () => {
    const document = await openPlan('broken.gtm.yaml');
    const { code } = await eventually('finding on the unknown segment', () => finding(document));
    assert.ok(typeof code === 'object' && 'target' in code, 'the code is a link');
    await vscode.commands.executeCommand('vscode.open', code.target);
    const { input } = await eventually('page', () => vscode.window.tabGroups.activeTabGroup.activeTab);
    assert.ok(input instanceof vscode.TabInputCustom, 'the page is drawn, not shown as Markdown text');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('is shown as the settings of this editor want it', async () => {
    const document = await openPlan('broken.gtm.yaml');
    await eventually('finding on the unknown segment', () => finding(document));
    const settings = vscode.workspace.getConfiguration('gtmPlan');
    await settings.update('rules', { 'REF-001': 'off' }, vscode.ConfigurationTarget.Global);
    await eventually('end of the finding', () => finding(document) === undefined);
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    await eventually('finding on the unknown segment', () => finding(document));
  });
});
