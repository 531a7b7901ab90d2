import fs from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** A window of VS Code as a person uses it: keys, clicks, and what can be read on the screen. */
export class Workbench {
  /**
   * @param page - the window itself, for whatever has no method here
   * @param folder - the folder that the window has open; the tests may change its files
   */
  constructor(
    readonly page: Page,
    readonly folder: string,
    private readonly shots: string,
  ) {}

  /** Opens a file of the workspace from the explorer and waits until its text is there. */
  async openFile(name: string): Promise<void> {
    const row = this.page.locator('.explorer-folders-view .monaco-list-row', {
      has: this.page.getByText(name, { exact: true }),
    });
    await row.dblclick();
    await this.page.locator(`.tab.active[data-resource-name="${path.basename(name)}"]`).waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
  }

  /** Puts the keys into the text of a file that is open, from wherever they went before. */
  async focusText(name: string): Promise<void> {
    await this.page
      .locator(`.tab[data-resource-name="${path.basename(name)}"]`)
      .first()
      .click();
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  }

  /** Runs a command by the words that the palette shows for it, as `Go-to-Market Plan: Open Preview`. */
  async palette(command: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.quickInput().waitFor();
    await this.quickInput().fill(`>${command}`);
    await this.quickPick(command);
    // What the command asks comes in the same field, so the palette has to be gone before the next key.
    await this.page.locator('.quick-input-widget:visible input[aria-label^="Type the name of a command"]').waitFor({
      state: 'detached',
    });
  }

  /** Picks a row of the open list. */
  async quickPick(row: string): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first().click();
  }

  /** Answers the open input box. */
  async answer(text: string): Promise<void> {
    await this.quickInput().fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** The text field of the palette, a quick pick or an input box. */
  quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible input').first();
  }

  /** Puts the cursor somewhere; lines and columns count from 1, as the status bar does. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.locator('.editor-group-container.active .monaco-editor .view-lines').first().click();
    await this.page.keyboard.press('Control+G');
    await this.answer(`:${line}:${column}`);
    await this.quickInput().waitFor({ state: 'hidden' });
  }

  /** Puts the cursor behind the first place where a text stands in a file that is open and unchanged. */
  async cursorAfter(name: string, text: string): Promise<void> {
    const content = fs.readFileSync(path.join(this.folder, name), 'utf8');
    const at = content.indexOf(text);
    if (at < 0) throw new Error(`${name} does not contain: ${text}`);
    const before = content.slice(0, at + text.length).split('\n');
    await this.goTo(before.length, (before.at(-1)?.length ?? 0) + 1);
  }

  /** Types at the cursor, key by key. */
  async typeText(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Lines of the active editor that are on the screen, in order. */
  async visibleText(): Promise<string> {
    const lines = await this.page
      .locator('.editor-group-container.active .monaco-editor .view-line')
      .evaluateAll((found) =>
        found
          .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' }))
          .sort((one, other) => one.top - other.top)
          .map(({ text }) => text.replaceAll('\u00a0', ' ')),
      );
    return lines.join('\n');
  }

  /** Saves the active editor and gives the file as it is on disk. */
  async saved(name: string): Promise<string> {
    await this.page.keyboard.press('Control+S');
    await this.page
      .locator(`.tab[data-resource-name="${path.basename(name)}"]:not(.dirty)`)
      .first()
      .waitFor();
    return fs.readFileSync(path.join(this.folder, name), 'utf8');
  }

  /** The underlined places of the active editor. */
  squiggles(severity: 'error' | 'warning' | 'info'): Locator {
    return this.page.locator(`.editor-group-container.active .monaco-editor .squiggly-${severity}`);
  }

  /** Rows of the Problems panel, which is opened when it is not. Files are rows too. */
  async problems(): Promise<Locator> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.palette('Problems: Focus on Problems View');
    await panel.waitFor();
    return panel.locator('.monaco-list-row');
  }

  /** What is shown when the pointer rests on a text of the active editor; on the last such text when there are several. */
  async hover(text: string): Promise<Locator> {
    const shown = this.page.locator('.monaco-hover:visible').first();
    // The editor drops a hover when it repaints under the pointer, as it does while findings arrive.
    for (let attempt = 1; attempt <= 3; attempt++) {
      const { x, y } = await this.placeOf(text);
      await this.page.mouse.move(x + 200, y);
      await this.page.mouse.move(x, y, { steps: 3 });
      const here = await shown.waitFor({ timeout: 5_000 }).then(
        () => true,
        () => false,
      );
      if (here) return shown;
    }
    throw new Error(`nothing is shown when the pointer rests on: ${text}`);
  }

  /** The middle of a text of the active editor on the screen. A line is many elements, so the text is looked for in all. */
  private async placeOf(text: string): Promise<{ x: number; y: number }> {
    const line = this.page.locator('.editor-group-container.active .view-line', { hasText: text }).last();
    const place = await line.evaluate((element, wanted) => {
      const at = (element.textContent ?? '').replaceAll('\u00a0', ' ').lastIndexOf(wanted);
      const range = document.createRange();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let passed = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        const start = at - passed;
        const end = start + wanted.length;
        if (start >= 0 && start < length) range.setStart(node, start);
        if (end > 0 && end <= length) range.setEnd(node, end);
        passed += length;
      }
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, text);
    return place;
  }

  /** Chooses what the light bulb at the cursor offers. */
  async quickFix(title: string): Promise<void> {
    const offer = this.page.locator('.action-widget').getByText(title);
    // The list closes again when findings arrive while it opens.
    for (let attempt = 1; attempt <= 3; attempt++) {
      await this.page.keyboard.press('Control+.');
      const chosen = await offer.click({ timeout: 10_000 }).then(
        () => true,
        () => false,
      );
      if (chosen) return;
      await this.page.keyboard.press('Escape');
    }
    throw new Error(`the light bulb does not offer: ${title}`);
  }

  /** Rows of the completion list, after asking for it. */
  async suggestions(): Promise<Locator> {
    await this.page.keyboard.press('Control+Space');
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.first().waitFor();
    return rows;
  }

  /** The page inside the preview. */
  previewFrame(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** The view that the preview shows, once it shows one. */
  async previewReady(): Promise<Locator> {
    const view = this.previewFrame().locator('[data-view][data-ready="true"]');
    await view.waitFor();
    return view;
  }

  /** Entries of the notification centre. Toasts are hidden while VS Code is automated; this works in every case. */
  async notifications(): Promise<Locator> {
    const centre = this.page.locator('.notifications-center.visible');
    if (!(await centre.isVisible())) await this.palette('Notifications: Show Notifications');
    await centre.waitFor();
    return centre.locator('.notification-list-item-message');
  }

  /** Leaves a picture of the window. */
  async screenshot(name: string): Promise<void> {
    fs.mkdirSync(this.shots, { recursive: true });
    const file = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.png`;
    await this.page.screenshot({ path: path.join(this.shots, file), timeout: 15_000 });
  }
}
