import fs from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { startBrowser } from './browser.mjs';
import { cacheFolder, shotsFolder, shown } from './paths.mjs';
import { tail } from './processes.mjs';
import { say } from './progress.mjs';
import { startServer } from './vscode-server.mjs';

const mark = '\u2063';

/**
 * Runs a test bundle in the extension host of the npm-delivered VS Code and prints what its suite prints.
 *
 * @param options.folder - the folder that the window opens
 * @param options.extensions - folders of the extensions under development
 * @param options.tests - the bundle, whose `run()` is called
 * @param options.settings - user settings on top of the common ones
 * @returns the exit code. VS Code also reports 0 for a host that died, so 0 counts only after the suite's closing line.
 */
export async function runExtensionTests({ folder, extensions, tests, settings, timeoutMs }) {
  const verbose = Boolean(process.env.VERBOSE);
  const server = await startServer({ settings });
  const browser = await startBrowser();
  try {
    const { chromium } = await import('playwright-core');
    const connection = await chromium.connect(browser.endpoint);
    const page = await connection.newPage({ viewport: { width: 1280, height: 800 } });
    const outcome = new Outcome(timeoutMs);
    page.on('crash', () => outcome.died('the window crashed'));
    await page.exposeFunction('codeAutomationExit', (code, logs) => {
      if (code !== 0) keepLogs(logs ?? []);
      outcome.exited(code);
    });
    await page.exposeFunction('codeAutomationLog', (kind, values) => {
      for (const line of format(...values).split('\n')) {
        if (line.includes(mark)) outcome.printed(line.replaceAll(mark, ''));
        else if (verbose) say(`[${kind}] ${line}`);
        if (/Extension host.* terminated unexpectedly/i.test(line)) outcome.died('the extension host crashed');
      }
    });
    await page.goto(server.url({ folder, extensions, tests }), { timeout: 60_000 });
    const { code, reason } = await outcome.result;
    if (reason) {
      fs.mkdirSync(shotsFolder, { recursive: true });
      const picture = path.join(shotsFolder, 'suite-failed.png');
      await page.screenshot({ path: picture, timeout: 10_000 }).catch(() => {});
      say(`The suite did not come to its end: ${reason}. Picture: ${picture}\n${tail(server.log(), 15)}`);
    }
    return code;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** What VS Code and the extension wrote to their Output channels. */
function keepLogs(logs) {
  const folder = path.join(cacheFolder, 'logs');
  fs.rmSync(folder, { recursive: true, force: true });
  for (const { relativePath, contents } of logs) {
    const file = path.join(folder, path.normalize(`/${relativePath}`));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, contents);
  }
  if (logs.length > 0) say(`Output channels of that window: ${shown(folder)}`);
}

/** What became of the suite: its exit code, or why there is none. */
class Outcome {
  #settle;
  #timer;
  #closed = false;

  constructor(timeoutMs) {
    this.result = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.#timer = setTimeout(() => this.died(`no result after ${timeoutMs / 1000} s`), timeoutMs);
  }

  printed(line) {
    process.stdout.write(`${line}\n`);
    if (/^\d+ passed, \d+ failed$/.test(line)) this.#closed = true;
  }

  exited(code) {
    if (code === 0 && !this.#closed) this.died('the extension host went away');
    else this.#end({ code });
  }

  died(reason) {
    this.#end({ code: 70, reason });
  }

  #end(result) {
    clearTimeout(this.#timer);
    this.#settle(result);
  }
}
