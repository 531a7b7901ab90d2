import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ruleOf } from '../../core/rules';
import { viewComputes } from '../../views/compute';
import { type Command, option, UsageError } from '../command';
import { readPlans } from '../read-plans';
import { viewFormats } from '../view-formats';

/** `gtm-plan view`: one view of a plan, drawn by the same code as the preview. */
export const command: Command = {
  name: 'view',
  summary: 'Write one view of a plan as a file',
  usage: 'gtm-plan view FILE --view ID [--format html|json] [-o OUT]\ngtm-plan view --list',
  options: {
    view: { value: 'ID', about: 'which view (--list names them)' },
    format: { value: Object.keys(viewFormats).join('|'), about: 'html is one self-contained page (html)' },
    output: { value: 'OUT', short: 'o', about: 'file to write; standard output when absent' },
    today: { value: 'YYYY-MM-DD', about: 'show as on this day' },
    list: { about: 'list the views, one id a line' },
  },
  async run(args, terminal) {
    if (args.options.list) {
      for (const { id } of viewComputes) terminal.out(`${id}\n`);
      return 0;
    }
    const [file] = args.files;
    if (file === undefined || args.files.length > 1)
      throw new UsageError('Name one plan: gtm-plan view FILE --view ID');
    const ids = viewComputes.map((one) => one.id);
    const id = option(args, 'view', ids);
    const view = viewComputes.find((one) => one.id === id);
    if (!view) throw new UsageError(`Say which view: --view ${ids.join('|')}`);
    const format = option(args, 'format') ?? 'html';
    const allowed = Object.keys(viewFormats).filter((one) => viewFormats[one]?.has(view.id));
    if (!allowed.includes(format)) {
      throw new UsageError(`The view ${view.id} has no format \`${format}\`. It has ${allowed.join(', ')}.`);
    }
    const today = option(args, 'today') ?? terminal.today;
    const { analysis, asked, unreadable } = await readPlans([file], terminal, { today });
    for (const line of unreadable) terminal.err(`${line}\n`);
    if (unreadable.length > 0) return 2;
    const uri = asked[0] ?? '';
    const root = analysis.rootsOf(uri)[0] ?? uri;
    const project = analysis.projects.find((one) => one.root === root);
    if (!project) throw new UsageError(`${file} is a part that no plan includes. Name the plan that includes it.`);
    const { plan, figures, findings } = project;
    const input = { plan, figures, findings, today, explain: ruleOf };
    const text = await viewFormats[format]?.write(view.compute(input), input);
    const output = option(args, 'output');
    if (output === undefined) terminal.out(text ?? '');
    else {
      await writeFile(path.resolve(terminal.cwd, output), text ?? '');
      terminal.err(`${output} written.\n`);
    }
    return 0;
  },
};
