import type { Address, Path } from './address';
import { memo, sameItems } from './memo';
import { memoList } from './memo-list';
import { isMap } from './model/lower/read';
import type { Definition, Reference, ReferenceIndex } from './model/references';
import { collectIds, type Ids } from './schema/collect-ids';
import { hasItems } from './schema/validate';
import { share } from './share';
import type { Source } from './syntax';

/**
 * The ids that a file defines and uses, in its order. The same object as for `before` where an edit changed none of
 * them, so that typing a name costs nothing in what depends on ids.
 */
export function fileReferences(source: Source, before?: Source): ReferenceIndex {
  return ofSource(source, before && before !== source ? idsOf.get(before) : undefined).index;
}

/** The ids of several pieces, one after another; a piece that stands alone is itself. */
export function joinReferences(pieces: readonly ReferenceIndex[]): ReferenceIndex {
  const [only, ...others] = pieces;
  if (only && others.length === 0) return only;
  const definitions: Definition[] = [];
  const references: Reference[] = [];
  for (const piece of pieces) {
    for (const definition of piece.definitions) definitions.push(definition);
    for (const reference of piece.references) references.push(reference);
  }
  return { definitions, references };
}

/** A section or a file, and the pieces that it was joined from. */
interface Joined {
  readonly index: ReferenceIndex;
  readonly pieces: readonly ReferenceIndex[];
}

interface SectionIds extends Joined {
  readonly value: unknown;
}

interface FileIds extends Joined {
  readonly sections: ReadonlyMap<string, SectionIds>;
}

const idsOf = new WeakMap<Source, FileIds>();

function ofSource(source: Source, before: FileIds | undefined): FileIds {
  const known = idsOf.get(source);
  if (known) return known;
  const data = isMap(source.data) ? source.data : {};
  const sections = new Map(
    Object.entries(data).map(([key, value]) => [key, sectionIds(source.file, key, value, before?.sections.get(key))]),
  );
  const whole = join(
    [...sections.values()].map((section) => section.index),
    before,
  );
  const ids = { ...whole, sections };
  idsOf.set(source, ids);
  return ids;
}

function sectionIds(file: string, key: string, value: unknown, before: SectionIds | undefined): SectionIds {
  if (before && before.value === value) return before;
  const pieces =
    Array.isArray(value) && hasItems(key)
      ? itemReferences(value, file, key)
      : [isObject(value) ? mapReferences(value, file, key) : placed(collectIds(key, value), file, [key])];
  return { ...join(pieces, before), value };
}

/** Pieces that say the same as before are the ones of before; when all are, so is the whole. */
function join(fresh: readonly ReferenceIndex[], before: Joined | undefined): Joined {
  const pieces = before ? fresh.map((piece, i) => share(before.pieces[i], piece)) : fresh;
  return before && sameItems(before.pieces, pieces) ? before : { index: joinReferences(pieces), pieces };
}

const mapReferences = memo((value: object, file: string, key: string) => placed(collectIds(key, value), file, [key]));

const itemReferences = memoList((item: unknown, index: number, file: string, key: string) =>
  placed(collectIds(key, item, true), file, [key, index]),
);

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const none: ReferenceIndex = { definitions: [], references: [] };

function placed({ defines, refers, names }: Ids, file: string, base: Path): ReferenceIndex {
  if (defines.length + refers.length + names.length === 0) return none;
  const at = (path: Path): Address => ({ file, path: [...base, ...path] });
  return {
    definitions: [
      ...defines.map(
        ({ kind, id, path, local }): Definition => ({ kind, id, at: at(path), ...(local ? { local } : {}) }),
      ),
      ...names.map(({ kind, text, path }): Definition => ({ kind, id: text, at: at(path), quoted: true })),
    ],
    references: refers.map(
      ({ kinds, id, path, on, may, long }): Reference => ({
        kinds,
        id,
        at: at(path),
        on,
        may,
        ...(long ? { long } : {}),
      }),
    ),
  };
}
