import type { Path } from '../address';
import type { Fix } from '../finding';
import { nearest } from './nearest';
import { mapName, nameOf, type Place } from './place';
import { type FlatSchema, flat, rootSchemas, sectionSchemas } from './plan-schema';
import { type ShapeCode, type ShapeProblem, unplaced } from './shape-problem';
import { valueFault } from './value-fault';
import { afterColon, argument, capital, fieldName } from './wording';

/** What is wrong with a key of a map: needed and absent, unknown, or not of the kind that the map's keys are. */
export function keyProblems(place: Place, keyword: string, key: string): readonly ShapeProblem[] {
  if (keyword === 'required') return misspelt(place, key) ? [] : [missing(place, key)];
  return [keyword === 'propertyNames' ? wrongName(place, key) : unknown(place, key)];
}

/** Whether an absent key stands there under a name that is nearly its own: that is one fault, told at the name. */
function misspelt({ schema, value }: Place, key: string): boolean {
  const known = Object.keys(schema.properties ?? {});
  const unknown = Object.keys(value ?? {}).filter((name) => !known.includes(name) && !name.startsWith('x-'));
  return unknown.some((name) => nearest(name, known) === key);
}

/** A needed key that is absent, shown at the key that holds the map, or at the first key of a list's entry. */
function missing(place: Place, key: string): ShapeProblem {
  const { schema } = place;
  const part = schema.properties?.[key];
  const meaning = part && flat(part).description;
  const path = keyAbove(place);
  return {
    code: codeOf(schema),
    message: `${capital(nameOf(place))} has no \`${key}\`. Add it: ${afterColon(meaning ?? key)}`,
    args: { key, owner: nameOf(place) },
    path: path ?? place.path,
    on: path ? 'key' : 'value',
  };
}

/** The key that stands for a map; `undefined` for an entry of a list that has no key at all. */
function keyAbove({ value, path, scope }: Place): Path | undefined {
  const inList = typeof path.at(-1) === 'number' || (path.length === 0 && scope === 'entry');
  if (!inList) return path;
  const first = typeof value === 'object' && value !== null ? Object.keys(value)[0] : undefined;
  return first === undefined ? undefined : [...path, first];
}

function unknown(place: Place, key: string): ShapeProblem {
  const { schema, value, path } = place;
  const known = Object.keys(schema.properties ?? {});
  const own = `Remove it, or write \`x-${key}\` to keep it.`;
  if (place.scope === 'file' && sectionSchemas.has(key)) return at('STR-002', elsewhere(place, key));
  const split = known.find((name) => key.startsWith(`${name}:`));
  if (split !== undefined) {
    return at(
      'STR-003',
      `\`${key}\` is one key, because the colon has no space after it. Write \`${split}: ${key.slice(split.length + 1)}\`.`,
    );
  }
  const near = nearest(key, known);
  if (near === undefined) {
    return at('STR-002', `\`${key}\` is no key of ${mapName(place)}. ${own}`, {}, rename(`x-${key}`, false));
  }
  const no = `\`${key}\` is no key of ${mapName(place)}.`;
  if (has(value, near)) return at('STR-003', `${no} \`${near}\` is already there. ${own}`, { near });
  const needed = (schema.required ?? []).includes(near);
  const meant = at(
    'STR-003',
    `${no} Did you mean \`${near}\`?${needed ? ' It is needed.' : ''}`,
    { near },
    rename(near, true),
  );
  return needed ? { ...meant, severity: 'error' } : meant;

  function at(code: ShapeCode, message: string, more: Readonly<Record<string, string>> = {}, fix?: Fix): ShapeProblem {
    const args = { key, ...more };
    return { code, message, args, path: [...path, key], on: 'key', ...(fix ? { fixes: [fix] } : {}) };
  }

  function rename(to: string, safe: boolean): Fix {
    return { title: `Rename to \`${to}\``, edits: [{ op: 'rename-key', at: unplaced([...path, key]), to }], safe };
  }
}

function has(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

/** A known key in a kind of file that cannot hold it. */
function elsewhere({ section }: Place, key: string): string {
  const home = [...rootSchemas].find(([, root]) => root.properties && Object.hasOwn(root.properties, key))?.[0];
  const move = home === 'plan' ? "Move it to the plan's own file." : `Move it to a file of kind \`${home}\`.`;
  return `\`${key}\` does not belong in a file of kind \`${section}\`. ${move}`;
}

/** A key of a map with free keys that is not of the kind that the map wants. */
function wrongName({ schema, path, section }: Place, key: string): ShapeProblem {
  const names = schema.propertyNames ? flat(schema.propertyNames) : {};
  const { code, message, args, fix } = valueFault(names, key, `A key of ${fieldName(path, section)}`);
  const at = [...path, key];
  const fixes: readonly Fix[] | undefined =
    typeof fix?.value === 'string'
      ? [{ ...fix, edits: [{ op: 'rename-key', at: unplaced(at), to: fix.value }] }]
      : undefined;
  return { code, message, args: { ...args, value: argument(key) }, path: at, on: 'key', ...(fixes ? { fixes } : {}) };
}

function codeOf(schema: FlatSchema): ShapeCode {
  return schema['x-code'] === 'STR-006' || schema['x-code'] === 'STR-007' ? schema['x-code'] : 'STR-002';
}
