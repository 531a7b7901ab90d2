import { analyze } from '../../src/core/analysis';
import type { Analysis, AnalyzeOptions, Project } from '../../src/core/analysis-types';
import { parse, type Source } from '../../src/core/syntax';

/** The day on which all tests take place, unless they say another. */
export const today = '2027-03-08';

/** What a plan needs at least; `planText` adds what a text leaves out. */
const head: Readonly<Record<string, string>> = {
  gtm: '1',
  kind: 'plan',
  id: 'test-plan',
  name: 'Test plan',
  period: '{ start: 2027-01-01, end: 2027-12-31 }',
  status: 'approved',
};

/**
 * A plan's text with the keys of the smallest valid plan that it leaves out added at its end, so that tests say only
 * what matters and every line keeps its number. A text that says it is a part or a base gets `gtm` only. The status is
 * `approved` unless the text says another: then rules speak with their own severity.
 */
export function planText(text: string): string {
  const kind = /^kind:\s*(\S+)/m.exec(text)?.[1] ?? 'plan';
  const lacks = Object.entries(head).filter(
    ([key]) => !new RegExp(`^${key}:`, 'm').test(text) && (kind === 'plan' || key === 'gtm'),
  );
  if (lacks.length === 0) return text;
  return `${text.replace(/\n*$/, '\n')}${lacks.map(([key, value]) => `${key}: ${value}\n`).join('')}`;
}

/** Sources by URI, from texts by file name. */
export function sourcesOf(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Source> {
  return new Map(
    Object.entries(texts).map(([name, text]) => {
      const file = name.includes(':') ? name : `file:///plans/${name}`;
      return [file, parse(file, text)];
    }),
  );
}

/** One plan file, analyzed; what the text leaves out of the smallest plan is added. */
export function loadPlan(
  text: string,
  options: Partial<AnalyzeOptions> = {},
): Project & { readonly analysis: Analysis } {
  const analysis = analyze(sourcesOf({ 'plan.gtm.yaml': planText(text) }), { today, ...options });
  const [project] = analysis.projects;
  if (!project) throw new Error('The text is not a plan.');
  return { ...project, analysis };
}
