import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { Workbench } from './workbench';

/** What scripts/ui.mjs hands over. */
interface Harness {
  /** Where the running browser listens. */
  readonly browser: string;
  /** Address of a window with the extension under test and no folder. */
  readonly window: string;
  /** The folder that every window opens a fresh copy of. */
  readonly workspace: string;
  /** Where pictures go. */
  readonly shots: string;
}

/**
 * A window of VS Code for the tests of one `describe`: opened before the first on its own copy of the workspace, closed
 * after the last. A failed test leaves a picture.
 *
 * @param settings - workspace settings
 * @returns the window, to be asked for inside a test
 */
export function useWorkbench(settings: Readonly<Record<string, unknown>> = {}): () => Workbench {
  let browser: Browser | undefined;
  let workbench: Workbench | undefined;

  before('open a window', async function () {
    this.timeout(120_000);
    const harness = readHarness();
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gtm-plan-window-'));
    fs.cpSync(harness.workspace, folder, { recursive: true });
    fs.mkdirSync(path.join(folder, '.vscode'));
    fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));
    browser = await chromium.connect(harness.browser);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    workbench = new Workbench(page, folder, harness.shots);
    const address = new URL(harness.window);
    address.searchParams.set('folder', folder);
    await page.goto(address.href, { timeout: 60_000 });
    await page
      .locator('.monaco-workbench .explorer-folders-view .monaco-list-row')
      .first()
      .waitFor({ timeout: 60_000 });
  });

  afterEach('picture of a failure', async function () {
    if (this.currentTest?.state !== 'failed') return;
    await workbench?.screenshot(`failed ${this.currentTest.fullTitle()}`);
  });

  after('close the window', async () => {
    await browser?.close();
    if (workbench) fs.rmSync(workbench.folder, { recursive: true, force: true });
  });

  return () => {
    assert.ok(workbench, 'the window is not open yet: ask for it inside a test');
    return workbench;
  };
}

function readHarness(): Harness {
  const text = process.env.GTM_PLAN_WORKBENCH;
  assert.ok(text, 'these tests need a running VS Code: node scripts/ui.mjs');
  return JSON.parse(text);
}
