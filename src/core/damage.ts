import { memo } from './memo';
import { isMap } from './model/lower/read';
import type { Raw } from './rules/judge';
import type { EntryRule, Input, PlanRule } from './rules/rule';
import { rangeOf, type Source } from './syntax';

/**
 * The top-level keys of a file whose content is not all understood: text that is no YAML, doubles, a list that is no
 * list, a key that is mistyped. What a rule would say about them may be false, and the writer has the fault itself
 * before their eyes, so rules are silent about them until it is mended.
 *
 * @param shape - what the schema says about the file
 */
export function damagedSections(source: Source, shape: readonly (readonly Raw[])[]): readonly string[] {
  const faults = shape.filter((raws) => raws.length > 0).flat();
  const byShape = faults.flatMap(({ at, args }) => {
    const [key, ...below] = at.path;
    // A key that is absent is shown at the document's start; it is not there to be misread.
    if (typeof key !== 'string' || below.length > 0) return [];
    return [key, ...(typeof args?.near === 'string' ? [args.near] : [])];
  });
  const byText = source.problems.some(({ kind }) => kind !== 'warning') ? damagedByText(source) : [];
  return [...new Set([...byShape, ...byText])];
}

const damagedByText = memo((source: Source): readonly string[] => {
  const data = isMap(source.data) ? source.data : {};
  const starts = source.sections.map(({ key }) => ({ key, start: rangeOf(source, [key], 'key')?.start ?? 0 }));
  const struck = source.problems.map(({ kind, path, start }) => {
    if (kind === 'warning') return undefined;
    if (path && path.length > 0) return String(path[0]);
    return starts.filter((section) => section.start <= start).at(-1)?.key;
  });
  // What an open quote swallowed still stands in the text, at the beginning of a line.
  const written = [...source.text().matchAll(/^([a-z_]+)[ \t]*(?=:|\r?$)/gm)].map(([, key]) => key);
  return [...struck, ...written.filter((key) => key !== undefined && !Object.hasOwn(data, key))].filter(
    (key): key is string => key !== undefined,
  );
});

/** Sections of the format that hold a part of the Plan; what is not named here is a section of the same name. */
const sectionsOfPart: Readonly<Partial<Record<Input, readonly string[]>>> = {
  stages: ['lifecycle'],
  returns: ['lifecycle'],
  aspects: ['responsibilities'],
  activities: ['responsibilities'],
  rituals: ['collaboration'],
  feedback: ['collaboration'],
  content: ['collaboration', 'content'],
  figures: [
    ...['period', 'currency', 'fx', 'teams', 'roles', 'segments', 'lifecycle', 'handoffs', 'funnel', 'campaigns'],
    ...['capacity', 'kpis', 'budget', 'economics'],
  ],
};

/** Whether a rule reads something that is not all understood. */
export function readsDamaged(rule: PlanRule | EntryRule, damaged: readonly string[]): boolean {
  if (damaged.length === 0) return false;
  const parts: readonly Input[] = 'each' in rule ? [rule.each, ...rule.reads] : rule.reads;
  return parts.some((part) => {
    if (part === 'sections') return true;
    if (part === 'head') return damaged.some((key) => !bodySections.has(key));
    return (sectionsOfPart[part] ?? [part]).some((key) => damaged.includes(key));
  });
}

/** Sections that say nothing about the head of a plan. */
const bodySections: ReadonlySet<string> = new Set([
  ...['stance', 'teams', 'roles', 'offerings', 'goals', 'segments', 'personas', 'positioning', 'lifecycle', 'handoffs'],
  ...['scoring', 'funnel', 'campaigns', 'capacity', 'playbooks', 'processes', 'kpis', 'budget', 'economics'],
  ...['responsibilities', 'collaboration', 'content', 'tools', 'links', 'lint', 'include', 'extends'],
]);

const sectionOfKind: Readonly<Record<string, readonly string[]>> = {
  team: ['teams'],
  role: ['roles'],
  offering: ['offerings'],
  goal: ['goals'],
  segment: ['segments'],
  persona: ['personas'],
  objection: ['personas'],
  stage: ['lifecycle'],
  handoff: ['handoffs'],
  scoring: ['scoring'],
  campaign: ['campaigns'],
  playbook: ['playbooks'],
  kpi: ['kpis'],
  line: ['budget'],
  activity: ['responsibilities'],
  ritual: ['collaboration'],
  feedback: ['collaboration'],
  content: ['collaboration', 'content'],
  tool: ['tools'],
};

/** Kinds of ids of which some may be defined where the plan is not all understood. */
export function incompleteKinds(damaged: readonly string[]): readonly string[] {
  return Object.keys(sectionOfKind).filter((kind) => sectionOfKind[kind]?.some((key) => damaged.includes(key)));
}

/** Every section: what is lost with a file that is not there. */
export const allSections: readonly string[] = [...bodySections, 'period'];
