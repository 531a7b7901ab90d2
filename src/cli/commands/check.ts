import type { Finding } from '../../core/finding';
import type { Status } from '../../core/model/values';
import { type Command, option, UsageError } from '../command';
import { formats } from '../formats';
import { readPlans } from '../read-plans';
import { reported } from '../reported';

const statuses = ['draft', 'review', 'approved', 'active', 'archived'];

/** `gtm-plan check`: exit 1 on any finding of severity error, or on more warnings than `--max-warnings`. */
export const command: Command = {
  name: 'check',
  summary: 'Check plans: shape, references, numbers, owners',
  usage: 'gtm-plan check [FILES|FOLDERS...] [--format text|json|sarif|junit|github] (- reads standard input)',
  options: {
    format: { value: Object.keys(formats).join('|'), about: 'how to print the findings (text)' },
    'max-warnings': { value: 'N', about: 'exit 1 when there are more warnings' },
    status: { value: statuses.join('|'), about: 'judge as if the plan had this status' },
    rule: { value: 'CODE[,CODE]', about: 'show only these rules' },
    today: { value: 'YYYY-MM-DD', about: 'judge as on this day' },
  },
  async run(args, terminal) {
    const format = formats[option(args, 'format', Object.keys(formats)) ?? 'text'];
    const maxWarnings = count(option(args, 'max-warnings'));
    const status = option(args, 'status', statuses) as Status | undefined;
    const today = day(option(args, 'today'));
    const only = await codes(option(args, 'rule'));
    const { analysis, asked, unreadable } = await readPlans(args.files.length > 0 ? args.files : ['.'], terminal, {
      ...(status ? { status } : {}),
      ...(today ? { today } : {}),
    });
    for (const line of unreadable) terminal.err(`${line}\n`);
    const files = [...new Set(asked.flatMap((uri) => [uri, ...analysis.rootsOf(uri).flatMap(filesOf)]))];
    const findings = files
      .flatMap((uri) => analysis.findings.get(uri) ?? [])
      .filter((one) => !only || only.includes(one.code));
    const open = findings.filter((one) => one.ignored === undefined);
    const [errors, warnings, infos] = (['error', 'warning', 'info'] as const).map(
      (severity) => open.filter((one: Finding) => one.severity === severity).length,
    ) as [number, number, number];
    const write = await format?.();
    if (files.length > 0 || unreadable.length === 0 || args.options.format !== undefined) {
      terminal.out(
        write?.({
          files: files.length,
          findings: reported(analysis, findings, terminal.cwd),
          errors,
          warnings,
          infos,
          colour: terminal.colour,
        }) ?? '',
      );
    }
    if (unreadable.length > 0) return 2;
    return errors > 0 || warnings > maxWarnings ? 1 : 0;

    function filesOf(uri: string): readonly string[] {
      const project = analysis.projects.find((one) => one.root === uri);
      return project ? project.files : [uri];
    }
  },
};

function count(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(text)) throw new UsageError(`--max-warnings is \`${text}\`. Use a whole number, 0 or more.`);
  return Number(text);
}

function day(text: string | undefined): string | undefined {
  if (text !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text)))) {
    throw new UsageError(`--today is \`${text}\`. Use a date such as 2027-03-08.`);
  }
  return text;
}

async function codes(text: string | undefined): Promise<readonly string[] | undefined> {
  if (text === undefined) return undefined;
  const { rules } = await import('../../core/rules');
  const wanted = text.split(',').map((one) => one.trim());
  for (const one of wanted) {
    if (!rules.some((rule) => rule.code === one)) throw new UsageError(`There is no rule ${one}.`);
  }
  return wanted;
}
