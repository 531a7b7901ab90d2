import type { Path } from '../address';
import { definedKinds } from './annotations';
import type { FlatSchema } from './plan-schema';
import { sectionVisits } from './section-visits';
import type { Look, Looks, Steps } from './visit';

/** An id where it is given. */
export interface IdDefinition {
  readonly kind: string;
  readonly id: string;
  /** The id's own value, relative to the section's value or the entry. */
  readonly path: Path;
  readonly on: 'value';
  /** The id need only be unique within its own list (elements of a playbook, steps of a process). */
  readonly local: boolean;
}

/** An id where it is used. */
export interface IdReference {
  /** Kinds that the field accepts. */
  readonly kinds: readonly string[];
  /** Without its kind where the text is `kind:id`. */
  readonly id: string;
  readonly path: Path;
  readonly on: 'key' | 'value';
  /** The field takes free text too: an id that nothing defines is no fault. */
  readonly may: boolean;
  /** The text is `kind:id`; the id begins after the colon. */
  readonly long: boolean;
}

/** A text that other places may quote, such as a persona's objection. */
export interface QuotableText {
  readonly kind: string;
  readonly text: string;
  readonly path: Path;
}

/** The ids and references of a piece of a plan. */
export interface Ids {
  readonly defines: readonly IdDefinition[];
  readonly refers: readonly IdReference[];
  readonly names: readonly QuotableText[];
}

/**
 * The ids that a section (or, with `asItem`, one entry of a section that is a list) defines and refers to, in the
 * schema's order of keys. Paths are relative to the value. Anything of the wrong shape is passed over, as are blank
 * texts and extension keys. The result of a map or list is remembered by its identity.
 */
export function collectIds(section: string, value: unknown, asItem = false): Ids {
  if (typeof value !== 'object' || value === null) return collected(section, value, asItem);
  const known = remembered.get(value);
  if (known && known.section === section && known.asItem === asItem) return known.ids;
  const ids = collected(section, value, asItem);
  remembered.set(value, { section, asItem, ids });
  return ids;
}

const remembered = new WeakMap<object, { readonly section: string; readonly asItem: boolean; readonly ids: Ids }>();

function collected(section: string, value: unknown, asItem: boolean): Ids {
  const sink: Sink = { defines: [], refers: [], names: [] };
  visit(section, value, asItem, sink);
  return sink;
}

interface Sink extends Ids {
  readonly defines: IdDefinition[];
  readonly refers: IdReference[];
  readonly names: QuotableText[];
}

const looks: Looks<Sink> = {
  value: (part) => definition(part) ?? reference(part, 'value') ?? longReference(part) ?? maybe(part) ?? quotable(part),
  key: (part) => reference(part, 'key'),
};

const visit = sectionVisits(looks);

function definition(part: FlatSchema): Look<Sink> | undefined {
  const kind = part['x-defines'];
  if (kind === undefined) return undefined;
  const local = part['x-local'] ?? false;
  return whenText((id, steps, sink) => sink.defines.push({ kind, id, path: [...steps], on: 'value', local }));
}

function reference(part: FlatSchema, on: 'key' | 'value'): Look<Sink> | undefined {
  if (part['x-refers'] === undefined) return undefined;
  const kinds = [part['x-refers']].flat();
  const words = part['x-words'] ?? {};
  return whenText((id, steps, sink) => {
    if (Object.hasOwn(words, id)) return;
    sink.refers.push({ kinds, id, path: [...steps], on, may: false, long: false });
  });
}

function longReference(part: FlatSchema): Look<Sink> | undefined {
  if (!part['x-refers-long']) return undefined;
  return whenText((text, steps, sink) => {
    const [, kind, id] = /^([a-z]+):([a-z][a-z0-9-]*)$/.exec(text) ?? [];
    if (kind === undefined || id === undefined || !definedKinds().has(kind)) return;
    sink.refers.push({ kinds: [kind], id, path: [...steps], on: 'value', may: false, long: true });
  });
}

function maybe(part: FlatSchema): Look<Sink> | undefined {
  const all = part['x-may-refer'];
  if (!all) return undefined;
  const by = part['x-may-refer-by'];
  return whenText((id, steps, sink, owner) => {
    const kinds = by ? by.kinds[String(owner[by.key])] : all;
    if (kinds) sink.refers.push({ kinds, id, path: [...steps], on: 'value', may: true, long: false });
  });
}

function quotable(part: FlatSchema): Look<Sink> | undefined {
  const kind = part['x-names'];
  return kind === undefined
    ? undefined
    : whenText((text, steps, sink) => sink.names.push({ kind, text, path: [...steps] }));
}

function whenText(
  take: (text: string, steps: Steps, sink: Sink, owner: Readonly<Record<string, unknown>>) => unknown,
): Look<Sink> {
  return (value, steps, sink, owner) => {
    if (typeof value === 'string' && value.trim() !== '') take(value, steps, sink, owner);
  };
}
