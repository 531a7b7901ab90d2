/** What a reader calls an entry of a kind: `kpi` is a KPI, `line` a budget line. */
export function kindWord(kind: string): string {
  return words[kind]?.[0] ?? kind.replaceAll('_', ' ').replaceAll('-', ' ');
}

/** The same for several. */
export function kindWords(kind: string): string {
  return words[kind]?.[1] ?? `${kindWord(kind)}s`;
}

const words: Readonly<Record<string, readonly [string, string]>> = {
  kpi: ['KPI', 'KPIs'],
  line: ['budget line', 'budget lines'],
  'budget-line': ['budget line', 'budget lines'],
  content: ['piece of content', 'pieces of content'],
  activity: ['activity', 'activities'],
  scoring: ['scoring model', 'scoring models'],
  feedback: ['feedback loop', 'feedback loops'],
};
