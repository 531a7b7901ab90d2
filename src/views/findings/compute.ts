import type { Finding, Severity } from '../../core/finding';
import { entryName } from '../../core/model/entry-name';
import type { Plan } from '../../core/model/plan';
import { findingSide } from '../common/finding-side';
import { findingView } from '../common/finding-view';
import { sideLabels } from '../common/names';
import type { SideName } from '../parts/side';
import type { ViewCompute, ViewInput } from '../view';
import { findingsAnswer } from './answer';
import { groupNames, groupOrder } from './groups';
import type { FindingGroup, FindingRow, FindingsModel } from './model';

/** V14: everything that is open in a plan, and what it ignores with a reason. */
export const findingsCompute: ViewCompute<FindingsModel> = {
  id: 'findings',
  title: 'Findings',
  icon: 'list',
  compute: (input) => {
    const rows = input.findings.map((finding) => row(input, finding));
    const open = rows.filter((entry) => entry.ignored === undefined);
    const model = {
      view: 'findings',
      groups: grouped(open),
      ignored: rows.filter((entry) => entry.ignored !== undefined),
      sides: sides(input.plan, open),
    } as const;
    return { ...model, answer: findingsAnswer(model) };
  },
};

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function row(input: ViewInput, finding: Finding): FindingRow {
  const { plan } = input;
  const side = findingSide(plan, finding);
  const place = entryName(plan, finding.at);
  const rule = input.explain?.(finding.code);
  const stop = finding.ignored === undefined ? undefined : ignoreEntry(plan, finding);
  return {
    ...findingView(finding),
    side,
    sideLabel: labelOf(plan, side),
    place,
    related: (finding.related ?? []).map((related) => ({
      text: related.message,
      at: { file: related.at.file, path: related.at.path },
    })),
    // Only the words: a rule may carry functions, and the model is plain JSON.
    ...(rule ? { note: { name: rule.name, why: rule.why, settle: rule.settle } } : {}),
    ...(canBeIgnored(finding)
      ? {
          ignore: {
            root: plan.file,
            list: { file: plan.sections.lint?.[0]?.file ?? plan.file, path: ['lint', 'ignore'] },
            code: finding.code,
            at: place,
          },
        }
      : {}),
    ...(stop ? { stop: { op: 'remove', at: stop.at } } : {}),
  };
}

/** Faults of the text itself have no entry that could be named, and no reason makes them right. */
function canBeIgnored({ code, at }: Finding): boolean {
  return at.path.length > 0 && !code.startsWith('STR-00');
}

/** The entry whose reason the finding carries. */
function ignoreEntry(plan: Plan, finding: Finding) {
  return plan.lint.ignore.find((entry) => entry.rule === finding.code && entry.reason === finding.ignored);
}

function labelOf(plan: Plan, side: SideName): string {
  const labels = sideLabels(plan);
  return side === 'other' ? 'Others' : labels[side];
}

function grouped(rows: readonly FindingRow[]): readonly FindingGroup[] {
  const byGroup = new Map<string, FindingRow[]>();
  for (const entry of rows) {
    const code = entry.code.slice(0, 3);
    const list = byGroup.get(code);
    if (list) list.push(entry);
    else byGroup.set(code, [entry]);
  }
  return [...byGroup]
    .map(([code, list]) => ({
      code,
      name: groupNames[code] ?? code,
      rows: [...list].sort((a, b) => rank[a.severity] - rank[b.severity]),
    }))
    .sort((a, b) => worst(a) - worst(b) || groupOrder(a.code) - groupOrder(b.code));
}

function worst({ rows }: FindingGroup): number {
  return Math.min(...rows.map((entry) => rank[entry.severity]));
}

function sides(plan: Plan, rows: readonly FindingRow[]): FindingsModel['sides'] {
  const all: readonly SideName[] = ['marketing', 'shared', 'sales', 'other'];
  return all
    .map((side) => ({
      side,
      label: labelOf(plan, side),
      total: rows.filter((entry) => entry.side === side).length,
    }))
    .filter((entry) => entry.side !== 'other' || entry.total > 0);
}
