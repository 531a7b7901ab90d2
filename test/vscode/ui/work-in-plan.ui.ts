import assert from 'node:assert/strict';
import { useWorkbench } from '../kit/use-workbench';

const plan = 'fernwhistle-fy27.gtm.yaml';

describe('text and preview', () => {
  const workbench = useWorkbench();

  it('mark in the preview what the text cursor is on', async () => {
    await workbench().openFile(plan);
    await workbench().palette('Go-to-Market Plan: Open Preview to the Side');
    const view = await workbench().previewReady();
    await workbench().cursorAfter(plan, '- aspect: timeline');
    await view.locator('tr.is-cursor').waitFor();
    assert.match((await view.locator('tr.is-cursor').textContent()) ?? '', /Timeline/);
    await workbench().screenshot('cursor in the preview');
  });

  it('go from a click in the preview to the line in the text', async () => {
    const view = await workbench().previewReady();
    const row = view.locator('tr', { hasText: 'Timeline' }).first();
    await row.hover();
    const link = row.locator('.goto').first();
    const line = /Ln (\d+)/.exec((await link.textContent()) ?? '')?.[1];
    await workbench().goTo(1);
    await link.click({ force: true });
    await workbench()
      .page.locator('.statusbar-item', { hasText: `Ln ${line},` })
      .waitFor();
  });

  it('show the last good state under a banner while the text is broken', async () => {
    await workbench().cursorAfter(plan, 'name: Fernwhistle FY2027');
    await workbench().page.keyboard.press('End');
    await workbench().typeText(': "');
    const banner = workbench().previewFrame().locator('.banner');
    await banner.waitFor();
    assert.match((await (await workbench().previewReady()).textContent()) ?? '', /Timeline/);
    await workbench().screenshot('broken text');
    await workbench().page.keyboard.press('Backspace');
    await workbench().page.keyboard.press('Backspace');
    await workbench().page.keyboard.press('Backspace');
    await banner.waitFor({ state: 'detached' });
  });

  it('follow each keystroke', async () => {
    await workbench().cursorAfter(plan, 'name: Fernwhistle FY2027');
    await workbench().typeText(' and a half');
    await workbench().previewFrame().locator('h1', { hasText: 'FY2027 and a half' }).waitFor();
    for (let i = 0; i < ' and a half'.length; i++) await workbench().page.keyboard.press('Backspace');
    await workbench()
      .previewFrame()
      .locator('h1', { hasText: /FY2027 new/ })
      .waitFor();
  });

  it('come back after the window was loaded again', async () => {
    await workbench().saved(plan);
    await workbench().previewFrame().getByRole('tab', { name: 'Stages' }).click();
    await workbench().previewFrame().locator('[data-view="stages"][data-ready="true"]').waitFor();
    // The workbench writes its layout down a moment later.
    await workbench().palette('Developer: Reload Window');
    await workbench().previewFrame().locator('[data-view="stages"][data-ready="true"]').waitFor({ timeout: 60_000 });
    await workbench().screenshot('after a reload');
  });
});

describe('writing in the preview', () => {
  const workbench = useWorkbench();

  it('changes the text as one step that can be undone, and shows it at once', async () => {
    await workbench().openFile('broken.gtm.yaml');
    await workbench().palette('Go-to-Market Plan: Open Preview to the Side');
    const view = await workbench().previewReady();
    await view.locator('.add').first().click();
    await view.locator('.edit__input').fill('be known among dock managers');
    await view.locator('.edit__input').press('Enter');
    await workbench().page.locator('.view-line', { hasText: 'be known among dock managers' }).first().waitFor();
    await view.getByText('be known among dock managers').first().waitFor();
    await workbench().screenshot('written in the preview');
    await workbench().focusText('broken.gtm.yaml');
    await workbench().page.keyboard.press('Control+Z');
    await workbench().page.locator('.tab:not(.dirty)', { hasText: 'broken.gtm.yaml' }).waitFor();
  });
});

describe('adding to a plan', () => {
  const workbench = useWorkbench();

  it('asks for a persona and writes it, as one step that can be undone', async () => {
    await workbench().openFile(plan);
    await workbench().palette('Go-to-Market Plan: Add Persona');
    await workbench().answer('Yard inspector');
    await workbench().quickPick('Mid-market operators');
    await workbench().page.keyboard.press('Enter');
    await workbench().quickPick('champion');
    const editor = workbench().page.locator('.editor-group-container.active .view-line', { hasText: 'yard-inspector' });
    await editor.first().waitFor();
    await workbench().screenshot('added persona');
    await workbench().page.keyboard.press('Control+Z');
    await editor.first().waitFor({ state: 'detached' });
    await workbench().page.locator('.tab.active:not(.dirty)').waitFor();
  });

  it('leaves nothing behind when somebody thinks better of it', async () => {
    await workbench().palette('Go-to-Market Plan: Add Campaign');
    await workbench().quickInput().waitFor();
    await workbench().page.keyboard.press('Escape');
    await workbench().quickInput().waitFor({ state: 'hidden' });
    assert.equal(await workbench().page.locator('.tab.active.dirty').count(), 0);
  });

  it('opens a new plan that was never saved, without an error in it', async () => {
    const step = (n: number): Promise<void> =>
      workbench()
        .page.locator('.quick-input-title', { hasText: `New Plan (${n}/5)` })
        .waitFor();
    await workbench().palette('Go-to-Market Plan: New Plan');
    await step(1);
    await workbench().page.keyboard.press('Enter');
    for (const [at, answer] of ['Harbour plan', '2028', 'CHF'].entries()) {
      await step(at + 2);
      await workbench().answer(answer);
    }
    await step(5);
    await workbench().page.keyboard.press('Enter');
    await workbench().page.locator('.tab.active.dirty', { hasText: 'harbour-plan.gtm.yaml' }).waitFor();
    await workbench().page.locator('.view-line', { hasText: 'Harbour plan' }).first().waitFor();
    await workbench().palette('Go-to-Market Plan: Open Preview to the Side');
    await workbench().previewFrame().locator('h1', { hasText: 'Harbour plan' }).waitFor();
    assert.equal(await workbench().previewFrame().locator('.count--error').count(), 0);
    await workbench().screenshot('new plan');
  });
});

describe('a finding', () => {
  const workbench = useWorkbench();

  it('is explained on a page of its own', async () => {
    await workbench().openFile('broken.gtm.yaml');
    await workbench().palette('Go-to-Market Plan: Explain a Rule');
    await workbench().answer('REF-001');
    const page = workbench().page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await page.locator('h1', { hasText: 'REF-001' }).waitFor();
    await workbench().screenshot('rule page');
  });
});
