import { version } from '../../package.json';
import { parseArgs } from './args';
import { type Command, type Terminal, UsageError } from './command';

/** Subcommands, loaded when they are called: start-up is most of what a check costs. */
const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  check: () => import('./commands/check'),
  view: () => import('./commands/view'),
  calc: () => import('./commands/calc'),
  new: () => import('./commands/new'),
  fix: () => import('./commands/fix'),
  explain: () => import('./commands/explain'),
  lsp: () => import('./commands/lsp'),
};

/**
 * Runs the command line; the words are those after the program's name.
 *
 * @returns the exit code: 0, 1 (errors found) or 2 (wrong usage, unreadable file)
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = words;
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') return await help(terminal);
    if (name === '--version' || name === '-v') {
      terminal.out(`${version}\n`);
      return 0;
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load) {
      terminal.err(`There is no command \`${name}\`. Commands: ${Object.keys(commands).join(', ')}.\n`);
      return 2;
    }
    const { command } = await load();
    if (rest.includes('--help') || rest.includes('-h')) return commandHelp(command, terminal);
    return await command.run(parseArgs(command, rest), terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.err(`${error.message}\n`);
      return 2;
    }
    terminal.err(
      `Something in gtm-plan itself went wrong: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 2;
  }
}

async function help(terminal: Terminal): Promise<number> {
  const lines = await Promise.all(Object.values(commands).map(async (load) => (await load()).command));
  terminal.out(
    `gtm-plan: go-to-market plans as code\n\n${lines.map((one) => `  ${one.name.padEnd(9)}${one.summary}`).join('\n')}\n\n` +
      'gtm-plan COMMAND --help says more. Exit codes: 0 no errors, 1 errors found, 2 wrong usage or unreadable file.\n',
  );
  return 0;
}

function commandHelp(command: Command, terminal: Terminal): number {
  const rows = Object.entries(command.options).map(
    ([name, { value, short, about }]) =>
      `  ${`${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`.padEnd(34)}${about}`,
  );
  terminal.out(`${command.summary}\n\n${command.usage}\n${rows.length > 0 ? `\n${rows.join('\n')}\n` : ''}`);
  return 0;
}
