import type { Address, Path } from '../../address';
import { memo } from '../../memo';
import { memoList } from '../../memo-list';
import { byId } from '../lookup';
import type { Lint, Plan } from '../plan';
import { lowerBudget } from './budget';
import { lowerCampaign } from './campaigns';
import { lowerCapacity } from './capacity';
import { lowerContent, lowerFeedback, lowerRitual } from './collaboration';
import { type Context, contextOf } from './context';
import { lowerEconomics } from './economics';
import { lowerFunnel } from './funnel';
import { lowerGoal } from './goals';
import { lowerHandoff } from './handoffs';
import { lowerCalendar, lowerHead } from './head';
import { lowerKpi } from './kpis';
import { lowerReturn, lowerStage } from './lifecycle';
import { lowerLint } from './lint';
import { lowerOffering } from './offerings';
import { lowerRole, lowerTeam } from './people';
import { lowerPersona } from './personas';
import { lowerPlaybook } from './playbooks';
import { lowerPositioning } from './positioning';
import { lowerProcesses } from './processes';
import { isMap, type Node, nodeAt } from './read';
import { lowerActivity, lowerAspect } from './responsibilities';
import { lowerScoring } from './scoring';
import { lowerSegment } from './segments';
import { lowerStance } from './stance';
import { lowerTool } from './tools';

/** One file of a plan as plain data. */
export interface PlanFile {
  readonly file: string;
  /** What was understood of the text; any shape. */
  readonly data: unknown;
  /** A `kind: base` file: its entries give way to the plan's own of the same id. */
  readonly base?: boolean;
}

/** A root and everything that it includes or extends, in the order in which lists are joined. */
export interface PlanFiles {
  /** The root's URI; it stands among the files. */
  readonly root: string;
  readonly files: readonly PlanFile[];
}

/**
 * The Plan that a project's files make together. Total: what has the wrong shape is left out.
 *
 * An item whose data, file and position are the same objects as before keeps its lowered object, and a list in which
 * nothing changed keeps its array, so that rules and views can reuse what they made of it.
 */
export function lowerPlan({ root, files }: PlanFiles): Plan {
  const data = files.find((file) => file.file === root)?.data;
  const context = contextOf(data);
  const own = files.filter((file) => !file.base);
  const base = files.filter((file) => file.base);
  const list = <T extends object>(path: Path, lower: (node: Node) => T | undefined): readonly T[] =>
    joined(own.map((file) => lowerList(file, path, lower, context)));
  const shared = <T extends { readonly id: string }>(path: Path, lower: (node: Node) => T | undefined): readonly T[] =>
    overridden(joined(base.map((file) => lowerList(file, path, lower, context))), list(path, lower));
  const single = <T extends object>(key: string, lower: (node: Node) => T | undefined): T | undefined =>
    own.map((file) => lowerSection(file, key, lower, context)).find((section) => section !== undefined);
  return {
    file: root,
    sections: sectionsOf(files),
    head: lowerHead(data, root, context, single('calendar', lowerCalendar)),
    stance: single('stance', lowerStance),
    teams: shared(paths.teams, lowerTeam),
    roles: shared(paths.roles, lowerRole),
    offerings: list(paths.offerings, lowerOffering),
    goals: list(paths.goals, lowerGoal),
    segments: list(paths.segments, lowerSegment),
    personas: list(paths.personas, lowerPersona),
    positioning: list(paths.positioning, lowerPositioning),
    stages: shared(paths.stages, lowerStage),
    returns: joined([...base, ...own].map((file) => lowerList(file, paths.returns, lowerReturn, context))),
    handoffs: list(paths.handoffs, lowerHandoff),
    scoring: list(paths.scoring, lowerScoring),
    funnel: single('funnel', lowerFunnel),
    campaigns: list(paths.campaigns, lowerCampaign),
    capacity: list(paths.capacity, lowerCapacity),
    playbooks: shared(paths.playbooks, lowerPlaybook),
    processes: single('processes', lowerProcesses),
    kpis: list(paths.kpis, lowerKpi),
    budget: single('budget', lowerBudget),
    economics: single('economics', lowerEconomics),
    aspects: list(paths.aspects, lowerAspect),
    activities: list(paths.activities, lowerActivity),
    rituals: list(paths.rituals, lowerRitual),
    feedback: list(paths.feedback, lowerFeedback),
    content: joined(
      own.flatMap((file) => [
        lowerList(file, paths.content, lowerContent, context),
        lowerList(file, paths.partContent, lowerContent, context),
      ]),
    ),
    tools: shared(paths.tools, lowerTool),
    lint: lintOf([...base, ...own].flatMap((file) => lowerSection(file, 'lint', lowerLint, context) ?? [])),
  };
}

/** Where each list stands in a file. One object a path, so that results can be remembered by it. */
const paths = {
  teams: ['teams'],
  roles: ['roles'],
  offerings: ['offerings'],
  goals: ['goals'],
  segments: ['segments'],
  personas: ['personas'],
  positioning: ['positioning'],
  stages: ['lifecycle', 'stages'],
  returns: ['lifecycle', 'returns'],
  handoffs: ['handoffs'],
  scoring: ['scoring'],
  campaigns: ['campaigns'],
  capacity: ['capacity'],
  playbooks: ['playbooks'],
  kpis: ['kpis'],
  aspects: ['responsibilities', 'aspects'],
  activities: ['responsibilities', 'activities'],
  rituals: ['collaboration', 'rituals'],
  feedback: ['collaboration', 'feedback'],
  content: ['collaboration', 'content'],
  partContent: ['content'],
  tools: ['tools'],
} as const satisfies Record<string, Path>;

const none: readonly never[] = Object.freeze([]);

function lowerList<T extends object>(
  { file, data }: PlanFile,
  path: Path,
  lower: (node: Node) => T | undefined,
  context: Context,
): readonly T[] {
  let value: unknown = data;
  for (const step of path) value = isMap(value) ? value[step] : undefined;
  return Array.isArray(value) ? (lowerItems(value, file, path, lower, context) as readonly T[]) : none;
}

const lowerItems = memo(
  (
    items: readonly unknown[],
    file: string,
    path: Path,
    lower: (node: Node) => object | undefined,
    context: Context,
  ): readonly object[] => lowerEach(items, file, path, lower, context).filter((entry) => entry !== undefined),
);

const lowerEach = memoList(
  (
    item: unknown,
    index: number,
    file: string,
    path: Path,
    lower: (node: Node) => object | undefined,
    context: Context,
  ): object | undefined => {
    const node = nodeAt(item, { file, path: [...path, index] }, context);
    return node && lower(node);
  },
);

function lowerSection<T extends object>(
  { file, data }: PlanFile,
  key: string,
  lower: (node: Node) => T | undefined,
  context: Context,
): T | undefined {
  const section = isMap(data) ? data[key] : undefined;
  return isMap(section) ? (lowerMap(section, file, key, lower, context) as T | undefined) : undefined;
}

const lowerMap = memo(
  (
    section: object,
    file: string,
    key: string,
    lower: (node: Node) => object | undefined,
    context: Context,
  ): object | undefined => {
    const node = nodeAt(section, { file, path: [key] }, context);
    return node && lower(node);
  },
);

/** The lists one after another; a list that stands alone is itself. */
function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const [first, ...rest] = lists.filter((list) => list.length > 0);
  if (!first) return none;
  return rest.length === 0 ? first : (join(first, ...rest) as readonly T[]);
}

const join = memo((first: readonly unknown[], ...rest: readonly (readonly unknown[])[]): readonly unknown[] => [
  ...first,
  ...rest.flat(),
]);

/** The base's entries in their order, each replaced by the plan's own of the same id; then the plan's others. */
function overridden<T extends { readonly id: string }>(base: readonly T[], own: readonly T[]): readonly T[] {
  if (base.length === 0 || own.length === 0) return own.length === 0 ? base : own;
  return override(base, own) as readonly T[];
}

const override = memo(
  (base: readonly { readonly id: string }[], own: readonly { readonly id: string }[]): readonly object[] => {
    const inherited = byId(base);
    const mine = byId(own);
    return [...base.map((entry) => mine.get(entry.id) ?? entry), ...own.filter((entry) => !inherited.has(entry.id))];
  },
);

const noLint: Lint = { severity: {}, ignore: none, limits: {} };

/** Of two that set the same word the later one wins: the plan's own after its base's. */
function lintOf(lints: readonly Lint[]): Lint {
  const [first, ...rest] = lints;
  if (!first) return noLint;
  return rest.length === 0 ? first : joinLint(first, ...rest);
}

const joinLint = memo(
  (...lints: [Lint, ...Lint[]]): Lint => ({
    severity: Object.assign({}, ...lints.map((lint) => lint.severity)),
    ignore: lints.flatMap((lint) => lint.ignore),
    limits: Object.assign({}, ...lints.map((lint) => lint.limits)),
  }),
);

function sectionsOf(files: readonly PlanFile[]): Readonly<Record<string, readonly Address[]>> {
  const sections = new Map<string, Address[]>();
  for (const { file, data } of files) {
    if (!isMap(data)) continue;
    for (const key of Object.keys(data)) {
      const places = sections.get(key) ?? [];
      places.push({ file, path: [key] });
      sections.set(key, places);
    }
  }
  return Object.fromEntries(sections);
}
