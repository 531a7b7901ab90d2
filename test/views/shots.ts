import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { viewRenders } from '../../src/views/render';
import { previewPage, type Theme, themes } from '../kit/render-view';
import { example, viewInput } from '../kit/view-input';

/**
 * Pictures of every view for a designer's eye: view × plan × theme × width, into `.vscode-test/shots/views`.
 * `npx tsx test/views/shots.ts [words...]` draws those whose name holds every word.
 */
const widths = [480, 900, 1280] as const;
const plans: Readonly<Record<string, string>> = {
  fernwhistle: example('fernwhistle-fy27'),
  moonbadger: example('moonbadger-2027'),
  smallest: 'gtm: 1\nkind: plan\nid: first-plan\nname: First plan\nperiod: { start: 2027-01-01, end: 2027-12-31 }\n',
};

async function main(words: readonly string[]): Promise<void> {
  const folder = join(__dirname, '../../.vscode-test/shots/views');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  for (const view of viewRenders) {
    for (const [plan, text] of Object.entries(plans)) {
      const input = viewInput(text);
      for (const theme of Object.keys(themes) as Theme[]) {
        for (const width of widths) {
          const name = `${view.id}.${plan}.${theme}.${width}`;
          if (!words.every((word) => name.includes(word))) continue;
          await page.setViewportSize({ width, height: 900 });
          await page.setContent(previewPage({ theme, view: view.id, input }));
          await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
          process.stdout.write(`${name}\n`);
        }
      }
    }
  }
  await browser.close();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
