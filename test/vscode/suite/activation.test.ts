import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, openPlan } from './editor';

describe('the extension', () => {
  it('is there and becomes active when a plan is opened', async () => {
    await openPlan('broken.gtm.yaml');
    await extension().activate();
    assert.equal(extension().isActive, true);
  });

  it('gives plan files a language of their own', async () => {
    const document = await openPlan('broken.gtm.yaml');
    assert.equal(document.languageId, 'gtm-plan');
  });

  it('offers the commands that open the preview', async () => {
    const commands = await vscode.commands.getCommands(true);
    const missing = ['gtmPlan.openPreview', 'gtmPlan.openPreviewToSide'].filter((id) => !commands.includes(id));
    assert.deepEqual(missing, []);
  });
});
