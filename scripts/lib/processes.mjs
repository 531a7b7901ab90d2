import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const cleanups = new Set();
let armed = false;

/**
 * Registers what has to be undone when this process ends, in whatever way it ends short of SIGKILL.
 *
 * @param undo - synchronous; must not throw
 * @returns a function that does it now and only once
 */
export function whenDone(undo) {
  if (!armed) {
    armed = true;
    process.once('exit', () => {
      for (const each of [...cleanups].reverse()) each();
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
  }
  const once = () => {
    if (cleanups.delete(once)) undo();
  };
  cleanups.add(once);
  return once;
}

/** A new empty folder that is removed when this process ends. */
export function tempFolder(name) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `gtm-plan-${name}-`));
  whenDone(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/**
 * Starts a process in a group of its own, so that ending it ends its children and nothing else.
 * When this process ends first, the group is asked to end.
 *
 * @returns the child, and `stop`: asks it to end, insists after three seconds, resolves when it is gone
 */
export function startGroup(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  const signal = (name) => {
    try {
      if (process.platform === 'win32') child.kill(name);
      else if (child.pid !== undefined) process.kill(-child.pid, name);
    } catch {
      // The group is gone already, which is what was wanted.
    }
  };
  const gone = new Promise((resolve) => {
    for (const event of ['error', 'exit']) child.once(event, resolve);
  });
  // Asked and not forced: a script of ours has groups of its own to end, and no time to lose once it is killed.
  const ask = whenDone(() => signal('SIGTERM'));
  // A leader that ended by itself may leave members of its group behind.
  child.once('close', ask);
  const stop = async () => {
    ask();
    const insist = setTimeout(() => signal('SIGKILL'), 3000);
    await gone;
    clearTimeout(insist);
  };
  return { child, stop };
}

/**
 * Runs a command to its end.
 *
 * @param options.timeoutMs - after that the command and its children are ended, and the code is 124
 * @param options.onLine - gets every line of both streams as it comes
 * @returns the exit code (127 when the command could not be started), both streams as one text, and `timedOut`
 */
export function runCommand(command, args, { timeoutMs = 600_000, onLine, ...options } = {}) {
  return new Promise((resolve) => {
    const { child, stop } = startGroup(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      output += `\n${command} did not end within ${Math.round(timeoutMs / 1000)} s and was ended.\n`;
      // A grandchild may hold the pipes open for ever, so the end of the child itself has to do.
      stop().then(() => setTimeout(() => end(124), 1000));
    }, timeoutMs);
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) onLine?.(line);
      });
      stream.on('end', () => rest && onLine?.(rest));
    }
    const end = (code) => {
      clearTimeout(timer);
      resolve({ code: timedOut ? 124 : (code ?? 1), output, timedOut });
    };
    child.once('error', (error) => {
      output += String(error.message);
      end(127);
    });
    child.once('close', end);
  });
}

/** Runs a script on this Node with the terminal of this process, and returns its exit code. */
export function runNode(args, options) {
  const child = spawn(process.execPath, args, { ...options, stdio: 'inherit' });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

/** The full path of a command on PATH, or undefined. */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      try {
        fs.accessSync(file, fs.constants.X_OK);
        if (fs.statSync(file).isFile()) return file;
      } catch {
        // Not in this folder.
      }
    }
  }
  return undefined;
}

/** The last lines of a command's output, for a message. */
export function tail(output, lines = 20) {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}
