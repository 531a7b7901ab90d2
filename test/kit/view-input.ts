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
