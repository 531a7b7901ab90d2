import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  aspects,
  campaignTypes,
  defaultStages,
  disagreements,
  kpiTemplates,
  marketingSteps,
  measures,
  mechanisms,
  methods,
  teamFunctions,
  toolCategories,
} from '../../../src/core/catalogue';

type Node = Readonly<Record<string, unknown>>;

const schema: { readonly $defs: Readonly<Record<string, Node>> } = JSON.parse(
  readFileSync('schemas/plan.schema.json', 'utf8'),
);

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The definition behind references and list items. */
function settled(node: Node): Node {
  const target = typeof node.$ref === 'string' ? schema.$defs[node.$ref.replace('#/$defs/', '')] : undefined;
  if (target) return settled(target);
  return isNode(node.items) ? settled(node.items) : node;
}

/** The schema at keys joined by dots, list items not counted; `undefined` when the plan format has no such place. */
function schemaAt(path: string): Node | undefined {
  let node: Node | undefined = schema.$defs['plan-file'];
  for (const key of path.split('.')) {
    const members: unknown = node && settled(node).properties;
    const member: unknown = isNode(members) ? members[key] : undefined;
    if (!isNode(member)) return undefined;
    node = member;
  }
  return node && settled(node);
}

const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map((entry) => entry.id);

describe('the plan schema and the catalogue', () => {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['responsibilities.aspects.aspect', ids(aspects)],
    ['campaigns.type', ids(campaignTypes)],
    ['kpis.measures', ids(measures)],
    ['tools.category', ids(toolCategories)],
    ['playbooks.method', [...ids(methods), 'custom']],
    ['teams.function', ids(teamFunctions)],
  ];
  for (const [path, expected] of lists) {
    it(`agree on the words of ${path}`, () => {
      assert.deepEqual([...((schemaAt(path)?.enum as string[] | undefined) ?? [])].sort(), [...expected].sort());
    });
  }

  const uses: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['kpis.unit', kpiTemplates.map((kpi) => kpi.unit)],
    ['kpis.direction', kpiTemplates.map((kpi) => kpi.direction)],
    ['kpis.side', kpiTemplates.map((kpi) => kpi.side)],
    ['lifecycle.stages.position', defaultStages.map((stage) => stage.position)],
    ['lifecycle.stages.unit', defaultStages.map((stage) => stage.unit)],
    ['lifecycle.stages.terminal', defaultStages.map((stage) => stage.terminal)],
  ];
  for (const [path, used] of uses) {
    it(`agree that the catalogue writes only allowed words at ${path}`, () => {
      const allowed = schemaAt(path)?.enum as string[] | undefined;
      assert.ok(allowed);
      for (const word of used) assert.ok(word === undefined || allowed.includes(word), word);
    });
  }

  it('agree on where things stand in a plan', () => {
    const named = [
      ...aspects.flatMap((entry) => entry.evidence),
      ...marketingSteps.flatMap((entry) => entry.sections),
      ...mechanisms.flatMap((entry) => entry.planKeys),
      ...disagreements.flatMap((entry) => entry.settledBy),
      ...disagreements.flatMap((entry) => entry.stance.map((key) => `stance.${key}`)),
    ];
    assert.deepEqual(
      named.filter((path) => schemaAt(path) === undefined),
      [],
    );
  });

  it('agree that every key of the stance settles a disagreement', () => {
    const stance = schemaAt('stance')?.properties;
    assert.ok(isNode(stance));
    const settledKeys = new Set(disagreements.flatMap((entry) => entry.stance));
    assert.deepEqual([...settledKeys].sort(), Object.keys(stance).sort());
  });
});
