import fs from 'node:fs';
import path from 'node:path';
import { startBrowser } from './browser.mjs';
import { cacheFolder } from './paths.mjs';
import { startPreviewServer } from './preview-server.mjs';
import { say, Trouble } from './progress.mjs';

/**
 * Takes a picture of the workbench with the plan and its preview.
 *
 * @param options.screenshot - the PNG file
 * @param options.folder - holds the plan
 * @param options.view - id of the view to show; default the first
 */
export async function takeScreenshot({ screenshot, folder, settings, view, width, height }) {
  const server = await startPreviewServer(settings);
  const browser = await startBrowser();
  const { chromium } = await import('playwright-core');
  const page = await (await chromium.connect(browser.endpoint)).newPage({ viewport: { width, height } });
  try {
    await page.goto(server.url({ folder }), { timeout: 60_000 });
    await showView(page, view);
    fs.mkdirSync(path.dirname(path.resolve(screenshot)), { recursive: true });
    await page.screenshot({ path: screenshot, timeout: 15_000 });
    say(`Picture of the workbench: ${screenshot}`);
  } catch (error) {
    const picture = path.join(cacheFolder, 'start-failed.png');
    await page.screenshot({ path: picture, timeout: 15_000 }).catch(() => {});
    throw error instanceof Trouble ? new Trouble(`${error.message} Picture: ${picture}`) : error;
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function showView(page, view) {
  const preview = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await appears(
    preview.locator('[data-view][data-ready="true"]'),
    60_000,
    'The preview did not show the plan within 60 s.',
  );
  if (!view) return;
  await preview
    .locator(`#tab-${view}`)
    .click({ timeout: 10_000 })
    .catch(() => {
      throw new Trouble(`The preview has no view "${view}".`);
    });
  const shown = preview.locator(`[data-view="${view}"][data-ready="true"]`);
  await appears(shown, 20_000, `The preview did not show the view "${view}" within 20 s.`);
}

async function appears(locator, timeout, otherwise) {
  await locator.waitFor({ timeout }).catch(() => {
    throw new Trouble(otherwise);
  });
}
