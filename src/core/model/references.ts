import type { Address } from '../address';
import { memo } from '../memo';

/** One id where it is defined. */
export interface Definition {
  readonly kind: string;
  readonly id: string;
  /** The id's own value. */
  readonly at: Address;
  /** It need only be unique in its own list (elements of a playbook, steps of a process), and nothing refers to it. */
  readonly local?: boolean;
  /** Not an id but a text that other places may quote, such as a persona's objection; it may stand several times. */
  readonly quoted?: boolean;
}

/** One use of an id. */
export interface Reference {
  /** Kinds that the field accepts. */
  readonly kinds: readonly string[];
  readonly id: string;
  readonly at: Address;
  readonly on: 'key' | 'value';
  /** The field also takes free text. */
  readonly may: boolean;
  /** Written as `kind:id`. */
  readonly long?: boolean;
}

/** All ids of a plan and their uses, over all its files. */
export interface ReferenceIndex {
  /** In file order, then document order. */
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
}

/** The index of a whole plan, with what it cannot know. */
export interface PlanReferences extends ReferenceIndex {
  /** Kinds of which some ids may stand where the text is not understood, or in a file that is missing. */
  readonly incomplete: readonly string[];
}

/** Definitions by kind and id; each list in document order, more than one where an id is doubled. */
export type DefinitionsByKind = ReadonlyMap<string, ReadonlyMap<string, readonly Definition[]>>;

/** The definitions by kind, then id; made once per list. */
export const definitionsByKind: (definitions: readonly Definition[]) => DefinitionsByKind = memo(
  (definitions: readonly Definition[]) => {
    const kinds = new Map<string, Map<string, Definition[]>>();
    for (const definition of definitions) {
      const ids = kinds.get(definition.kind) ?? new Map<string, Definition[]>();
      kinds.set(definition.kind, ids);
      const known = ids.get(definition.id);
      if (known) known.push(definition);
      else ids.set(definition.id, [definition]);
    }
    return kinds;
  },
);

/** Where the first definition of an id stands, among the kinds that a field accepts; `undefined` when there is none. */
export function definitionOf(
  definitions: readonly Definition[],
  kinds: readonly string[],
  id: string,
): Definition | undefined {
  const index = definitionsByKind(definitions);
  for (const kind of kinds) {
    const found = index.get(kind)?.get(id)?.[0];
    if (found) return found;
  }
  return undefined;
}
