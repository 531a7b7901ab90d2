import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { newNonce, pageHtml } from '../../../src/client/preview/page-html';
import type { FromPage, PreviewState, ToPage } from '../../../src/protocol/webview';

const root = path.join(__dirname, '../../..');
const origin = 'http://preview.test';

/** The preview's page in a browser, with a stand-in for the editor. */
export interface OpenPage {
  readonly page: Page;
  /** Sends what the client would send, and waits until the page has drawn it. */
  readonly send: (message: ToPage) => Promise<void>;
  /** All messages of one type that the page has posted so far. */
  readonly posted: <T extends FromPage['type']>(type: T) => Promise<readonly Extract<FromPage, { type: T }>[]>;
  /** What the page last kept for a reload. */
  readonly kept: () => Promise<PreviewState | null>;
  /** Violations of the policy, console errors and failures; a test that ends with any of them fails. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

let bundles: Promise<{ script: string; style: string }> | undefined;

/** Builds the page as the product is built, from the sources as they are now. */
async function bundle(): Promise<{ script: string; style: string }> {
  const { targets } = await import(`${root}/scripts/lib/build-targets.mjs`);
  const text = async (name: string): Promise<string> => {
    const target = targets().find((one: { name: string }) => one.name === name);
    const { outputFiles } = await build({ ...target.options({ dev: false }), write: false });
    return outputFiles?.find((file) => file.path.endsWith(path.extname(name)))?.text ?? '';
  };
  return { script: await text('webview/main.js'), style: await text('webview/main.css') };
}

/** One browser for a whole test file. */
export function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** Opens the page under its real policy, as a webview does after a load with `kept` state. */
export async function openPage(browser: Browser, kept: PreviewState | null = null): Promise<OpenPage> {
  bundles ??= bundle();
  const { script, style } = await bundles;
  const page = await browser.newPage({ viewport: { width: 1280, height: 600 } });
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`page: ${error.message}`));
  const html = pageHtml({
    cspSource: origin,
    nonce: newNonce(),
    script: `${origin}/main.js`,
    style: `${origin}/main.css`,
    language: 'en',
  });
  // VS Code sets its theme as variables on the root and a class on the body.
  const theme = readFileSync(path.join(root, 'test/kit/themes.css'), 'utf8');
  const files: Readonly<Record<string, { contentType: string; body: string }>> = {
    '/': { contentType: 'text/html', body: html.replace('<body>', '<body class="vscode-dark">') },
    '/main.js': { contentType: 'text/javascript', body: script },
    '/main.css': { contentType: 'text/css', body: `${theme}\n${style}` },
  };
  await page.route('**/*', (route) => {
    const file = files[new URL(route.request().url()).pathname];
    return file ? route.fulfill(file) : route.fulfill({ status: 404, body: '' });
  });
  await page.addInitScript({ content: editorStandIn(kept) });
  await page.goto(`${origin}/`);
  const posted = async <T extends FromPage['type']>(type: T): Promise<readonly Extract<FromPage, { type: T }>[]> => {
    const all = await page.evaluate(() => Reflect.get(globalThis, 'posted') as FromPage[]);
    return all.filter((one): one is Extract<FromPage, { type: T }> => one.type === type);
  };
  return {
    page,
    posted,
    troubles,
    kept: () => page.evaluate(() => Reflect.get(globalThis, 'kept') as PreviewState | null),
    send: async (message) => {
      await page.evaluate((data) => window.postMessage(data, '*'), message);
      // A message to oneself is handled before the next frame is drawn after it.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    },
    close: async () => {
      for (const { message } of await posted('error')) troubles.push(`reported: ${message}`);
      await page.close();
    },
  };
}

/** The editor's side of the page, as text: functions of this file would need the loader's own helpers in the page. */
function editorStandIn(kept: PreviewState | null): string {
  return `
    globalThis.posted = [];
    globalThis.kept = ${JSON.stringify(kept)};
    globalThis.acquireVsCodeApi = () => ({
      postMessage: (message) => globalThis.posted.push(message),
      getState: () => globalThis.kept,
      setState: (next) => { globalThis.kept = next; },
    });`;
}
