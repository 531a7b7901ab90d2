import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launch, type OpenPage, openPage } from './kit/open-page';
import { fernwhistle, reply, state } from './kit/reply';

describe('the preview page', () => {
  let browser: Browser;
  let open: OpenPage;

  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
  beforeEach(async () => {
    open = await openPage(browser);
  });
  afterEach(async () => {
    await open.close();
    assert.deepEqual(open.troubles, [], 'the page runs without a violation of its policy and without an error');
  });

  async function showPlan(): Promise<void> {
    await open.send({ type: 'state', state });
    await open.send({ type: 'show', view: 'aspects', reply: reply(fernwhistle()) });
  }

  it('says that it is ready and shows nothing until the plan comes', async () => {
    assert.deepEqual(await open.posted('ready'), [{ type: 'ready', state: null }]);
    assert.equal(await open.page.locator('#view').getAttribute('data-ready'), 'false');
  });

  it('says so on the view when the real content is there', async () => {
    await showPlan();
    const view = open.page.locator('#view');
    assert.deepEqual(
      [await view.getAttribute('data-view'), await view.getAttribute('data-ready')],
      ['aspects', 'true'],
    );
    assert.match((await open.page.locator('h1').textContent()) ?? '', /Fernwhistle/);
  });

  it('brings back after a reload what it kept', async () => {
    await showPlan();
    const kept = await open.kept();
    assert.deepEqual(kept, state);
    const again = await openPage(browser, kept);
    assert.deepEqual(await again.posted('ready'), [{ type: 'ready', state }]);
    await again.close();
  });

  it('patches what changed: scroll, focus and the elements of unchanged rows stay', async () => {
    await showPlan();
    const { page } = open;
    await page.evaluate(() => {
      window.scrollTo(0, 400);
      Object.assign(document.querySelector('tbody tr:nth-child(5)') ?? {}, { mark: 'the same' });
    });
    await page.locator('tbody tr:nth-child(6) button').first().focus({});
    const before = await page.evaluate(() => [window.scrollY, document.activeElement?.outerHTML]);
    const changed = fernwhistle().replace(/^name: .*$/m, 'name: Another name');
    await open.send({ type: 'show', view: 'aspects', reply: reply(changed, 'aspects', { version: 2 }) });
    assert.equal(await page.locator('h1').textContent(), 'Another name');
    assert.deepEqual(await page.evaluate(() => [window.scrollY, document.activeElement?.outerHTML]), before);
    const mark = await page.evaluate(() => Reflect.get(document.querySelector('tbody tr:nth-child(5)') ?? {}, 'mark'));
    assert.equal(mark, 'the same');
  });

  it('asks to reveal the place in the text that was clicked', async () => {
    await showPlan();
    await open.page.locator('tbody tr .goto').first().click({ force: true });
    const [message] = await open.posted('reveal');
    assert.equal(message?.at.file, 'file:///plan.gtm.yaml');
    assert.equal(message?.at.path[0], 'responsibilities');
  });

  it('marks the row under the text cursor and brings it into sight', async () => {
    await showPlan();
    const { page } = open;
    await open.send({ type: 'cursor', at: { file: state.uri, path: ['responsibilities', 'aspects', 12, 'sales'] } });
    const row = page.locator('tr.is-cursor');
    assert.equal(await row.count(), 1);
    const box = await row.boundingBox();
    assert.ok(box && box.y >= 0 && box.y + box.height <= 600, 'the row is in sight');
    await open.send({ type: 'cursor', at: null });
    assert.equal(await row.count(), 0);
  });

  it('does not scroll to the cursor while a control is in use', async () => {
    await showPlan();
    const { page } = open;
    await page.locator('[role=tab]').first().focus();
    await open.send({ type: 'cursor', at: { file: state.uri, path: ['responsibilities', 'aspects', 12, 'sales'] } });
    assert.equal(await page.locator('tr.is-cursor').count(), 1);
    assert.equal(await page.evaluate(() => window.scrollY), 0);
  });

  it('keeps a filter and tells the client', async () => {
    await showPlan();
    await open.page.getByRole('button', { name: 'Sales', exact: true }).click();
    assert.equal((await open.kept())?.filters.lens, 'sales');
    assert.equal((await open.posted('state')).at(-1)?.state.filters.lens, 'sales');
  });

  it('reaches the search with a slash and narrows the view by what is typed', async () => {
    await showPlan();
    const { page } = open;
    const rows = await page.locator('tbody tr').count();
    await page.keyboard.press('/');
    await page.keyboard.type('budget');
    const left = await page.locator('tbody tr').count();
    assert.ok(left > 0 && left < rows, `${left} of ${rows} rows`);
    assert.equal((await open.kept())?.filters.search, 'budget');
  });

  it('keeps the last good picture under a banner while the text is broken', async () => {
    await showPlan();
    const location = { uri: state.uri, range: { start: { line: 11, character: 0 }, end: { line: 11, character: 4 } } };
    const broken = { count: 1, problems: [{ message: 'The quote is not closed.', location }] };
    await open.send({ type: 'show', view: 'aspects', reply: reply(fernwhistle(), 'aspects', { broken }) });
    const { page } = open;
    assert.match((await page.locator('.banner').textContent()) ?? '', /The quote is not closed/);
    assert.ok((await page.locator('tbody tr').count()) > 10);
    await page.locator('.banner button').click();
    assert.deepEqual(await open.posted('open'), [{ type: 'open', location }]);
  });

  it('says why there is no view, and shows it again when there is one', async () => {
    await showPlan();
    const { page } = open;
    const action = { title: 'Restart Server', command: 'gtmPlan.restartServer' };
    await open.send({ type: 'failed', message: 'The plan server does not answer.', action });
    assert.match((await page.locator('#view').textContent()) ?? '', /does not answer/);
    assert.equal(await page.locator('#view').getAttribute('data-ready'), 'false');
    await page.getByText('Restart Server').click();
    assert.deepEqual(await open.posted('command'), [{ type: 'command', id: 'gtmPlan.restartServer' }]);
    await open.send({ type: 'show', view: 'aspects', reply: reply(fernwhistle()) });
    assert.equal(await page.locator('#view').getAttribute('data-ready'), 'true');
  });

  it('draws its controls in the theme of the editor', async () => {
    await showPlan();
    const field = open.page.locator('gtm-text-field');
    assert.equal(await field.count(), 1);
    const colours = await field.evaluate((element) => [
      getComputedStyle(element).getPropertyValue('--input-background').trim(),
      getComputedStyle(document.body).getPropertyValue('--vscode-input-background').trim(),
    ]);
    assert.equal(colours[0]?.toLowerCase(), colours[1]?.toLowerCase());
    assert.notEqual(colours[0], '');
  });
});
