import { type Args, type Command, UsageError } from './command';

/**
 * Reads the arguments after the command's name: `--name value`, `--name=value`, `-o value`, switches, files, `-`, `--`.
 * An unknown option or a missing value is a `UsageError`.
 */
export function parseArgs(command: Command, words: readonly string[]): Args {
  const files: string[] = [];
  const options: Record<string, string | true> = {};
  const queue = [...words];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (word === '--') {
      files.push(...queue);
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      files.push(word);
      continue;
    }
    const [flag = '', inline] = splitOnce(word);
    const name = flag.startsWith('--')
      ? flag.slice(2)
      : Object.keys(command.options).find((one) => command.options[one]?.short === flag.slice(1));
    const known = name === undefined ? undefined : command.options[name];
    if (name === undefined || !known) {
      throw new UsageError(`\`${command.name}\` has no option ${flag}.\n${command.usage}`);
    }
    if (known.value === undefined) options[name] = true;
    else {
      const value = inline ?? queue.shift();
      if (value === undefined) throw new UsageError(`${flag} needs a value: ${known.value}.`);
      options[name] = value;
    }
  }
  return { files, options };
}

function splitOnce(word: string): readonly [string, string | undefined] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}
