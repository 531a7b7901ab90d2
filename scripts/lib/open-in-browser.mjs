import { spawn } from 'node:child_process';
import { startPreviewServer } from './preview-server.mjs';
import { onPath } from './processes.mjs';
import { say } from './progress.mjs';

/** Starts the npm-delivered VS Code, prints its address, opens it where there is a desktop, and stays until Ctrl+C. */
export async function openInBrowser(folder, settings) {
  const server = await startPreviewServer(settings);
  const address = server.url({ folder });
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  const hasScreen = process.platform === 'darwin' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  process.stdout.write(`\n  ${address}\n\n`);
  if (hasScreen && onPath(opener)) {
    say('It opens in your browser. Ctrl+C ends.');
    spawn(opener, [address], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
  } else {
    say('Open this address in a browser on this machine. Ctrl+C ends.');
  }
  await server.ended;
}
