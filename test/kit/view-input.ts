import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/core/analysis';
import { ruleOf } from '../../src/core/rules';
import { parse } from '../../src/core/syntax';
import type { ViewInput } from '../../src/views/view';

/** The day on which the tests look at a plan. */
const today = '2027-03-08';

/** What views see of a plan's text. */
export function viewInput(text: string): ViewInput {
  const file = 'file:///plan.gtm.yaml';
  const [project] = analyze(new Map([[file, parse(file, text)]]), { today }).projects;
  if (!project) throw new Error('The text is no plan.');
  const { plan, figures, findings } = project;
  return { plan, figures, findings, today, explain: ruleOf };
}

/** The shipped example with this name. */
export function example(name: string): string {
  return readFileSync(join(__dirname, '../../examples', `${name}.gtm.yaml`), 'utf8');
}

/** The smallest plan that its schema takes: a draft of five lines. */
export const smallest =
  'gtm: 1\nkind: plan\nid: first-plan\nname: First plan\nperiod: { start: 2027-01-01, end: 2027-12-31 }\n';

/** The business example with faults of many kinds: what a page full of findings is drawn from. */
export function mutated(): string {
  return example('fernwhistle-fy27')
    .replace('    sales_contribution: { owner: sdr-lead, play: Call within a day of a reply }\n', '')
    .replace('volume: 46', 'volume: 40')
    .replace(
      '    contributors: [ demand-lead, sales-head ]\n    unit: currency\n    direction: down',
      '    contributors: [ demand-lead ]\n    unit: currency\n    direction: down',
    )
    .replace('{ start: 2027-02-01, end: 2027-06-30 }', '{ start: 2027-07-01, end: 2027-08-31 }')
    .replace('marketing: [ lead, mql ]', 'marketing: [ lead, mql, sql ]')
    .replace('      sales: [ single account history ]\n', '');
}
