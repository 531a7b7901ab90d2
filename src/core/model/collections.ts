import type { Path } from '../address';
import type { Located, Plan } from './plan';

/** A list of entries that users name by `collection/id`. */
export interface Collection {
  /** The word before the slash. */
  readonly name: string;
  /** Where the list stands in a file; `content` has a second place, in part files. */
  readonly paths: readonly Path[];
  readonly entries: (plan: Plan) => readonly Located[];
  /** What an entry is called. */
  readonly nameOf: (entry: Located) => string | undefined;
}

/** All collections of the format, in the order of its sections. */
export const collections: readonly Collection[] = [
  withIds('teams', [['teams']], (plan) => plan.teams),
  withIds('roles', [['roles']], (plan) => plan.roles),
  withIds('offerings', [['offerings']], (plan) => plan.offerings),
  withIds('goals', [['goals']], (plan) => plan.goals),
  withIds('segments', [['segments']], (plan) => plan.segments),
  withIds('personas', [['personas']], (plan) => plan.personas),
  collection(
    'positioning',
    [['positioning']],
    (plan) => plan.positioning,
    (entry) => entry.segment ?? entry.persona ?? entry.offering,
  ),
  withIds('stages', [['lifecycle', 'stages']], (plan) => plan.stages),
  withIds('handoffs', [['handoffs']], (plan) => plan.handoffs),
  withIds('scoring', [['scoring']], (plan) => plan.scoring),
  collection(
    'targets',
    [['funnel', 'targets']],
    (plan) => plan.funnel?.targets ?? [],
    (entry) => entry.segment,
  ),
  collection(
    'assumptions',
    [['funnel', 'assumptions']],
    (plan) => plan.funnel?.assumptions ?? [],
    (entry) => entry.segment,
  ),
  withIds('campaigns', [['campaigns']], (plan) => plan.campaigns),
  collection(
    'capacity',
    [['capacity']],
    (plan) => plan.capacity,
    (entry) => entry.role,
  ),
  withIds('playbooks', [['playbooks']], (plan) => plan.playbooks),
  withIds('kpis', [['kpis']], (plan) => plan.kpis),
  withIds('lines', [['budget', 'lines']], (plan) => plan.budget?.lines ?? []),
  collection(
    'aspects',
    [['responsibilities', 'aspects']],
    (plan) => plan.aspects,
    (entry) => entry.aspect,
  ),
  withIds('activities', [['responsibilities', 'activities']], (plan) => plan.activities),
  withIds('rituals', [['collaboration', 'rituals']], (plan) => plan.rituals),
  withIds('feedback', [['collaboration', 'feedback']], (plan) => plan.feedback),
  withIds('content', [['collaboration', 'content'], ['content']], (plan) => plan.content),
  withIds('tools', [['tools']], (plan) => plan.tools),
];

function collection<T extends Located>(
  name: string,
  paths: readonly Path[],
  entries: (plan: Plan) => readonly T[],
  nameOf: (entry: T) => string | undefined,
): Collection {
  // The two functions belong together: `nameOf` only ever sees what `entries` gave.
  return { name, paths, entries, nameOf: nameOf as (entry: Located) => string | undefined };
}

function withIds(
  name: string,
  paths: readonly Path[],
  entries: (plan: Plan) => readonly (Located & { readonly id: string })[],
): Collection {
  return collection(name, paths, entries, (entry) => entry.id);
}
