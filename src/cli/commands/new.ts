import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { methods } from '../../core/catalogue';
import { newPlan } from '../../features/scaffold/new-plan';
import { templates } from '../../features/scaffold/templates';
import { type Command, option, UsageError } from '../command';

/** `gtm-plan new`: writes a plan to start from; refuses to write over a file. */
export const command: Command = {
  name: 'new',
  summary: 'Write a new plan to start from',
  usage: 'gtm-plan new [--template ID] [-o FILE]',
  options: {
    template: { value: templates.map((one) => one.id).join('|'), about: `what to start from (${templates[0]?.id})` },
    method: { value: 'ID', about: 'sales methodology whose questions are written into the playbook' },
    name: { value: 'TEXT', about: 'name of the plan' },
    period: { value: 'P', about: 'period: 2027, 2027-H1, 2027-Q1, 2027-03' },
    currency: { value: 'C', about: 'currency, e.g. EUR' },
    output: { value: 'FILE', short: 'o', about: 'file to write; standard output when absent' },
    list: { about: 'list the templates' },
  },
  async run(args, terminal) {
    if (args.options.list) {
      for (const { id, label, description } of templates) terminal.out(`${id}\t${label}: ${description}\n`);
      return 0;
    }
    const template = option(
      args,
      'template',
      templates.map((one) => one.id),
    );
    const method = option(
      args,
      'method',
      methods.map((one) => one.id),
    );
    const made = newPlan({
      template: template ?? templates[0]?.id ?? '',
      today: terminal.today,
      answers: {
        ...(method ? { method } : {}),
        name: option(args, 'name'),
        period: option(args, 'period'),
        currency: option(args, 'currency'),
      },
    });
    if ('refused' in made) throw new UsageError(made.refused);
    const output = option(args, 'output');
    if (output === undefined) {
      terminal.out(made.text);
      return 0;
    }
    const file = path.resolve(terminal.cwd, output);
    if (
      await access(file).then(
        () => true,
        () => false,
      )
    ) {
      throw new UsageError(`${output} is already there. Name another file; nothing was written.`);
    }
    await mkdir(path.dirname(file), { recursive: true });
    // `wx`: if the file has appeared since, it is not written over either.
    await writeFile(file, made.text, { flag: 'wx' });
    terminal.err(`${output} written. Next: gtm-plan check ${output}\n`);
    return 0;
  },
};
