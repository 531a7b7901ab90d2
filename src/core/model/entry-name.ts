import type { Address, Path } from '../address';
import { memo } from '../memo';
import { type Collection, collections } from './collections';
import type { Located, Plan } from './plan';

/**
 * What users call the entry in which a place lies: `handoffs/mql-to-sal`. It survives reordering and splitting.
 * Outside of any entry it is the place's section (`funnel`), and empty for the file as a whole.
 */
export function entryName(plan: Plan, at: Address): string {
  const found = collectionAt(at.path);
  const entry = found && entryAt(found.collection.entries(plan), at.file, at.path[found.depth]);
  const name = entry && found.collection.nameOf(entry);
  return name !== undefined ? `${found?.collection.name}/${name}` : at.path.length > 0 ? String(at.path[0]) : '';
}

/**
 * The place that `collection/id`, `collection/id/field`, or a section's key with steps below it names; entries of
 * lists inside an entry go by their id too (`playbooks/meddic-ent/elements/champion`).
 *
 * @returns where the entry or field stands (it need not be written); `undefined` when there is no such entry
 */
export function placeNamed(plan: Plan, text: string): Address | undefined {
  const [first = '', second, ...rest] = text.split('/');
  const named = collections.find((collection) => collection.name === first);
  const entry = named?.entries(plan).find((entry) => named.nameOf(entry) === second);
  if (entry) return { file: entry.at.file, path: stepsBelow(entry, rest) };
  const nested = second === undefined ? undefined : nestedCollection(first, second);
  if (nested)
    return rest.length === 0
      ? sectionPlace(plan, [first, second ?? ''])
      : placeNamed(plan, [nested.name, ...rest].join('/'));
  if (named && second !== undefined) return undefined;
  const steps = second === undefined ? [first] : [first, second, ...rest];
  return sectionPlace(plan, steps);
}

/** Whether a path leads to `above` or to something in it. */
export function isWithin(path: Path, above: Path): boolean {
  return path.length >= above.length && above.every((step, i) => step === path[i]);
}

/** `lifecycle/stages/mql` says the same as `stages/mql`. */
function nestedCollection(section: string, list: string): Collection | undefined {
  return collections.find(({ paths }) =>
    paths.some((path) => path.length === 2 && path[0] === section && path[1] === list),
  );
}

function sectionPlace(plan: Plan, steps: readonly string[]): Address | undefined {
  const [section = ''] = steps;
  const place = Object.hasOwn(plan.sections, section) ? plan.sections[section]?.[0] : undefined;
  return place && { file: place.file, path: steps.map(asStep) };
}

/** Steps as written, with ids of inner entries turned into their positions. */
function stepsBelow(entry: Located, steps: readonly string[]): Path {
  const inner = innerEntries(entry);
  let path: Path = entry.at.path;
  for (const step of steps) {
    const named = inner.find(
      ({ id, at }) => id === step && isWithin(at.path, path) && at.path.length === path.length + 1,
    );
    path = named ? named.at.path : [...path, asStep(step)];
  }
  return path;
}

interface Inner extends Located {
  readonly id: unknown;
}

function innerEntries(value: unknown): readonly Inner[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(innerEntries);
  return 'id' in value && 'at' in value ? [value as Inner, ...below] : below;
}

function asStep(step: string): string | number {
  return /^(0|[1-9]\d*)$/.test(step) ? Number(step) : step;
}

function collectionAt(path: Path): { readonly collection: Collection; readonly depth: number } | undefined {
  for (const collection of collections) {
    const place = collection.paths.find(
      (place) => path.length > place.length && place.every((step, i) => step === path[i]),
    );
    if (place) return { collection, depth: place.length };
  }
  return undefined;
}

function entryAt(entries: readonly Located[], file: string, index: string | number | undefined): Located | undefined {
  return typeof index === 'number' ? entryIndex(entries).get(`${index} ${file}`) : undefined;
}

/** A list's entries by position and file. */
const entryIndex = memo((entries: readonly Located[]): ReadonlyMap<string, Located> => {
  return new Map(entries.map((entry) => [`${entry.at.path[entry.at.path.length - 1]} ${entry.at.file}`, entry]));
});
