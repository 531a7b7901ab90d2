import assert from 'node:assert/strict';
import { useWorkbench } from '../kit/use-workbench';

describe('a plan with a mistake', () => {
  const workbench = useWorkbench();

  it('is underlined where the mistake is', async () => {
    await workbench().openFile('broken.gtm.yaml');
    await workbench().squiggles('error').first().waitFor();
  });

  it('is listed in the Problems panel', async () => {
    const rows = await workbench().problems();
    await rows.filter({ hasText: 'mid-markt' }).first().waitFor();
    await workbench().screenshot('problems');
  });

  it('says in a hover what to do', async () => {
    const shown = await workbench().hover('mid-markt');
    assert.match((await shown.textContent()) ?? '', /mid-market/);
  });

  it('is right again as soon as the mistake is corrected', async () => {
    await workbench().cursorAfter('broken.gtm.yaml', '[mid-mark');
    await workbench().typeText('e');
    await workbench().squiggles('error').first().waitFor({ state: 'detached' });
    assert.match(await workbench().visibleText(), /segments: \[mid-market\]/);
  });
});
