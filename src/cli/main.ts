import { buffer } from 'node:stream/consumers';
import { run } from './run';

// A reader that closes early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

run(process.argv.slice(2), {
  cwd: process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stdin: async () => buffer(process.stdin),
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  today,
}).then((code) => {
  // Not process.exit: what is still being written to a pipe would be cut off.
  process.exitCode = code;
});
