import { calcReport, calcText } from '../../core/calc/report';
import { type Command, option, UsageError } from '../command';
import { readPlans } from '../read-plans';

/** `gtm-plan calc`: what the plan's numbers come to. */
export const command: Command = {
  name: 'calc',
  summary: 'Print the figures that follow from a plan',
  usage: 'gtm-plan calc FILE [--format text|json]',
  options: { format: { value: 'text|json', about: 'how to print them (text)' } },
  async run(args, terminal) {
    const [file] = args.files;
    if (file === undefined || args.files.length > 1) throw new UsageError('Name one plan: gtm-plan calc FILE');
    const format = option(args, 'format', ['text', 'json']) ?? 'text';
    const { analysis, asked, unreadable } = await readPlans([file], terminal, {});
    for (const line of unreadable) terminal.err(`${line}\n`);
    if (unreadable.length > 0) return 2;
    const uri = asked[0] ?? '';
    const root = analysis.rootsOf(uri)[0] ?? uri;
    const project = analysis.projects.find((one) => one.root === root);
    if (!project) throw new UsageError(`${file} is a part that no plan includes. Name the plan that includes it.`);
    terminal.out(
      format === 'json'
        ? `${JSON.stringify(calcReport(project.figures, project.plan), null, 2)}\n`
        : calcText(project.figures, project.plan),
    );
    return 0;
  },
};
