import { entries } from './data/stages.json';
import { type CatalogueEntry, type FunnelPosition, plainWords, withId } from './entry';

/** A system or school with its own names for stages. */
export type StageVocabulary = 'hubspot' | 'forrester' | 'bowtie';

/** A stage of the default ladder, or a state beside it. A proposal for new plans; no rule relies on these ids. */
export interface DefaultStage extends CatalogueEntry {
  /** `main`: on the way from first contact to advocate. `side`: off that way. */
  readonly line: 'main' | 'side';
  readonly position: FunnelPosition;
  readonly unit: 'person' | 'account' | 'opportunity' | 'order' | 'session';
  readonly terminal?: 'won' | 'lost' | 'churned';
  /** Criteria that anyone can check. */
  readonly entry: readonly string[];
  /** Empty where nothing follows. */
  readonly exit: readonly string[];
  /** Its name elsewhere; a vocabulary that has none is absent. */
  readonly alias: Readonly<Partial<Record<StageVocabulary, string>>>;
  /** Further names in use, lower case. */
  readonly words: readonly string[];
}

/** The ladder in order, then the side states. */
export const defaultStages = entries as readonly DefaultStage[];

/** The default stage with this id; `undefined` when there is none. */
export function defaultStage(id: string | undefined): DefaultStage | undefined {
  return withId(defaultStages, id);
}

/**
 * The default stage that a company's own word means: by id, label or further name, the whole text, case and hyphens
 * aside. `undefined` when it is not known, which is no fault.
 */
export function defaultStageNamed(text: string): DefaultStage | undefined {
  const said = plainWords(text);
  return defaultStages.find((stage) =>
    [stage.id, stage.label, ...stage.words].some((word) => plainWords(word) === said),
  );
}

/**
 * What a vocabulary calls a stage, given the stage's id or name in the plan. `undefined` when the stage or the
 * vocabulary's word for it is not known: then show the plan's own name.
 */
export function stageAlias(stage: string, vocabulary: StageVocabulary): string | undefined {
  return defaultStageNamed(stage)?.alias[vocabulary];
}
