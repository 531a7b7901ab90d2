import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { applyTextEdits } from '../../core/syntax';
import { safeFixes } from '../../features/safe-fixes';
import { type Command, UsageError } from '../command';
import { readPlans } from '../read-plans';
import { relative } from '../reported';

/** `gtm-plan fix`: applies the fixes that have one right answer, and says what it did. */
export const command: Command = {
  name: 'fix',
  summary: 'Apply the fixes that have one right answer',
  usage: 'gtm-plan fix [--check] FILES...',
  options: { check: { about: 'write nothing; exit 1 when something would change' } },
  async run(args, terminal) {
    if (args.files.length === 0) throw new UsageError('Name the plans to fix: gtm-plan fix FILES...');
    const { analysis, asked, unreadable } = await readPlans(args.files, terminal, {});
    for (const line of unreadable) terminal.err(`${line}\n`);
    const { edits, done } = safeFixes(analysis, asked);
    for (const { file, title, code } of done) terminal.out(`${relative(file, terminal.cwd)}: ${title} (${code})\n`);
    if (!args.options.check) {
      for (const file of new Set(edits.map((one) => one.file))) {
        const before = analysis.sources.get(file)?.text() ?? '';
        const path = fileURLToPath(file);
        if ((await readFile(path, 'utf8')) !== before) {
          terminal.err(`${relative(file, terminal.cwd)} changed while it was being fixed; left as it is.\n`);
          return 2;
        }
        await writeFile(
          path,
          applyTextEdits(
            before,
            edits.filter((one) => one.file === file),
          ),
        );
      }
    }
    if (done.length === 0) terminal.out('Nothing to fix.\n');
    if (unreadable.length > 0) return 2;
    return args.options.check && done.length > 0 ? 1 : 0;
  },
};
