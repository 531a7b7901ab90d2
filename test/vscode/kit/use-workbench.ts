import assert from 'node:assert/strict';
import fs from 'node:fs';
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
  /** Where those copies go; it is removed in the end. */
  readonly windows: string;
  /** Where pictures go. */
  readonly shots: string;
}

/**
 * A window of VS Code for the tests of one `describe`: opened before the first on its own copy of the workspace, closed
 * after the last. The tests build on each other: a failed one leaves a picture, and those behind it are skipped.
 *
 * @param settings - workspace settings
 * @returns the window, to be asked for inside a test
 */
export function useWorkbench(settings: Readonly<Record<string, unknown>> = {}): () => Workbench {
  let browser: Browser | undefined;
  let workbench: Workbench | undefined;
  let failed = false;

  before('open a window', async function () {
    this.timeout(120_000);
    const harness = readHarness();
    const folder = fs.mkdtempSync(path.join(harness.windows, 'plans-'));
    fs.cpSync(harness.workspace, folder, { recursive: true });
    fs.mkdirSync(path.join(folder, '.vscode'));
    fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));
    browser = await chromium.connect(harness.browser);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(40_000);
    workbench = new Workbench(page, folder, harness.shots);
    const address = new URL(harness.window);
    address.searchParams.set('folder', folder);
    await page.goto(address.href, { timeout: 60_000 });
    await page
      .locator('.monaco-workbench .explorer-folders-view .monaco-list-row')
      .first()
      .waitFor({ timeout: 60_000 });
  });

  beforeEach('stop after a failure', function () {
    if (failed) this.skip();
  });

  afterEach('picture of a failure', async function () {
    if (this.currentTest?.state !== 'failed') return;
    failed = true;
    await workbench?.screenshot(`failed ${this.currentTest.fullTitle()}`);
  });

  after('close the window', async () => {
    await browser?.close();
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
