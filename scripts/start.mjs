// Opens the example plan in a real VS Code with this extension loaded and the preview beside the text.
//   npm start -- [--file PLAN] [--theme light|dark|hc-dark|hc-light]
//   npm start -- --screenshot FILE [--view ID] [--width W] [--height H]     a picture instead of a window
// The plan is opened as a copy: whatever happens in that window, the original stays as it is.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/dependencies.mjs';
import { openDesktop } from './lib/open-desktop.mjs';
import { openInBrowser } from './lib/open-in-browser.mjs';
import { examplePlan, root } from './lib/paths.mjs';
import { onPath, runCommand, tail, tempFolder } from './lib/processes.mjs';
import { main, say, Trouble, timed } from './lib/progress.mjs';
import { themes } from './lib/settings.mjs';
import { takeScreenshot } from './lib/take-screenshot.mjs';

await main(async () => {
  const options = read();
  await ensureDependencies();
  await timed('Building the extension', build);
  const settings = {
    // The preview needs the width.
    'editor.minimap.enabled': false,
    'openPreview.file': path.basename(options.file),
    ...(options.theme ? { 'workbench.colorTheme': themes[options.theme] } : {}),
  };
  if (options.screenshot) {
    const folder = copyOf(options.file, tempFolder('start'));
    return takeScreenshot({ ...options, folder, settings });
  }
  const folder = copyOf(options.file, fs.mkdtempSync(path.join(os.tmpdir(), 'gtm-plan-start-')));
  say(`You edit a copy in ${folder}; ${path.relative(root, options.file)} stays as it is.`);
  const code = desktop();
  return code ? openDesktop(code, folder, settings) : openInBrowser(folder, settings);
});

function read() {
  const { values } = parseArgs({
    options: {
      screenshot: { type: 'string' },
      theme: { type: 'string' },
      view: { type: 'string' },
      width: { type: 'string', default: '1600' },
      height: { type: 'string', default: '1000' },
      file: { type: 'string', default: examplePlan },
    },
  });
  if (values.theme && !(values.theme in themes)) {
    throw new Trouble(`There is no theme "${values.theme}": ${Object.keys(themes).join(', ')}.`);
  }
  const file = path.resolve(values.file);
  if (!fs.existsSync(file)) throw new Trouble(`There is no file ${file}.`);
  const [width, height] = [values.width, values.height].map(Number);
  if (!(width >= 400 && height >= 300)) throw new Trouble('--width is at least 400 and --height at least 300 pixels.');
  return { ...values, file, width, height };
}

async function build() {
  const { code, output } = await runCommand(process.execPath, [path.join(root, 'scripts/build.mjs')], { cwd: root });
  if (code !== 0) throw new Trouble(tail(output, 40));
}

/** Copies the plan, and with a plan that includes others the plans around it. */
function copyOf(file, folder) {
  const from = path.dirname(file);
  const isSplit = /^(include|extends):/m.test(fs.readFileSync(file, 'utf8'));
  const around = isSplit ? fs.readdirSync(from).filter((name) => /\.gtm\.ya?ml$/.test(name)) : [];
  for (const name of new Set([path.basename(file), ...around])) {
    fs.copyFileSync(path.join(from, name), path.join(folder, name));
  }
  return folder;
}

/** A desktop VS Code, where one is installed and there is a desktop to show it. */
function desktop() {
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasScreen ? onPath('code') : undefined;
}
