import { readFileSync } from 'node:fs';
import type { Figures } from '../../src/core/calc/figures';
import { lowerPlan } from '../../src/core/model/lower/lower-plan';
import { parse } from '../../src/core/syntax';
import type { ViewInput } from '../../src/views/view';

const none = { value: null, formula: 'F3', reason: 'not yet' } as const;
const noFigures: Figures = {
  segments: [],
  totals: [],
  campaigns: [],
  handoffs: [],
  capacity: [],
  budget: { lines: 0, bySide: { marketing: 0, sales: 0, shared: 0 }, campaigns: 0 },
  cac: none,
  ltv: none,
  ltvCac: none,
  paybackMonths: none,
  costPerLead: none,
};

/** What views see of a plan's text. */
export function viewInput(text: string): ViewInput {
  const file = 'file:///plan.gtm.yaml';
  const source = parse(file, text);
  const plan = lowerPlan({ root: file, files: [{ file, data: source.data }] });
  return { plan, figures: noFigures, findings: [], today: '2027-03-08' };
}

/** The shipped example with this name. */
export function example(name: string): string {
  return readFileSync(new URL(`../../examples/${name}.gtm.yaml`, `file://${__filename}`), 'utf8');
}

/** The smallest plan that its schema takes: a draft of five lines. */
export const smallest =
  'gtm: 1\nkind: plan\nid: first-plan\nname: First plan\nperiod: { start: 2027-01-01, end: 2027-12-31 }\n';
