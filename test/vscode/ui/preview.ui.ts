import assert from 'node:assert/strict';
import { useWorkbench } from '../kit/use-workbench';

describe('the preview', () => {
  const workbench = useWorkbench();

  it('opens beside the text and shows the plan', async () => {
    await workbench().openFile('fernwhistle-fy27.gtm.yaml');
    await workbench().palette('Go-to-Market Plan: Open Preview to the Side');
    const view = await workbench().previewReady();
    assert.match((await view.textContent()) ?? '', /\S/);
    await workbench().screenshot('preview');
  });

  it('stays beside the text', async () => {
    const groups = workbench().page.locator('.editor-group-container');
    assert.equal(await groups.count(), 2);
  });
});
