import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { viewRenders } from '../../src/views/render';
import { type PageOptions, previewPage, type Theme } from '../kit/render-view';
import { example, mutated, smallest, viewInput } from '../kit/view-input';
import { launch } from './kit/open-page';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const plans = {
  fernwhistle: viewInput(example('fernwhistle-fy27')),
  faulty: viewInput(mutated()),
  smallest: viewInput(smallest),
};

/** Each theme with the width where its layout is hardest; narrow once, because colours do not change with the width. */
const looks: readonly (readonly [Theme, keyof typeof plans, number])[] = [
  ['light', 'fernwhistle', 480],
  ['light', 'smallest', 900],
  ['dark', 'faulty', 1280],
  ['hc-dark', 'faulty', 1280],
  ['hc-light', 'faulty', 1280],
];

/** What axe finds wrong with the page, one line each. */
async function faults(page: Page, html: string): Promise<readonly string[]> {
  await page.setContent(html);
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}

describe('the views for those who cannot see or point well', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await launch();
    page = await browser.newPage();
  });
  after(() => browser.close());

  for (const { id } of viewRenders) {
    for (const [theme, plan, width] of looks) {
      it(`${id} has no fault in ${theme}, ${plan} at ${width}`, async () => {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await faults(page, previewPage({ theme, view: id, input: plans[plan] })), []);
      });
    }
  }

  const broken: PageOptions['frame'] = {
    broken: {
      count: 2,
      problems: [
        {
          message: 'A quote is not closed.',
          location: { uri: 'file:///a', range: { start: { line: 3, character: 1 }, end: { line: 3, character: 2 } } },
        },
      ],
    },
    minutes: 3,
  };
  const failed: PageOptions['frame'] = {
    failed: { message: 'The plan was moved or deleted.', action: { title: 'Open another plan', command: 'x' } },
  };
  for (const [name, frame] of Object.entries({ broken, failed })) {
    it(`the frame has no fault while the text is ${name}`, async () => {
      const html = previewPage({ theme: 'light', view: 'aspects', input: plans.smallest, frame });
      assert.deepEqual(await faults(page, html), []);
    });
  }
});
