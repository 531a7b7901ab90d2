import { rules } from '../../core/rules';
import { type RuleExample, rulePage } from '../../core/rules/page';
import { type Command, UsageError } from '../command';
import { packageFile } from '../package-files';

/** `gtm-plan explain CODE`: a rule's page. */
export const command: Command = {
  name: 'explain',
  summary: 'Say what a rule means and how to settle it',
  usage: 'gtm-plan explain CODE',
  options: {},
  async run(args, terminal) {
    const [code] = args.files;
    const rule = rules.find((one) => one.code === code?.toUpperCase() || one.name === code);
    if (!rule) {
      throw new UsageError(
        code === undefined ? 'Name a rule, e.g. gtm-plan explain HND-002.' : `There is no rule ${code}.`,
      );
    }
    terminal.out(`${rulePage(rule, await exampleOf(rule.code))}\n`);
    return 0;
  },
};

/** An excerpt of the rule's fixtures, made at build time. A page is whole without one. */
async function exampleOf(code: string): Promise<RuleExample | undefined> {
  const text = await packageFile('media/rule-examples.json').catch(() => '{}');
  return (JSON.parse(text) as Readonly<Record<string, RuleExample>>)[code];
}
