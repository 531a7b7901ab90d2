import { type FlatSchema, flat } from './plan-schema';

/** Where a visitor stands; the array is shared and changes as the visit goes on, so a sink copies what it keeps. */
export type Steps = (string | number)[];

/** Looks at one annotated value (or key) and tells the sink what it finds. `owner` is the map around it. */
export type Look<S> = (value: unknown, steps: Steps, sink: S, owner: Readonly<Record<string, unknown>>) => void;

/** What is to be done at a schema; nothing where there is nothing to look at. */
export interface Looks<S> {
  readonly value?: (part: FlatSchema) => Look<S> | undefined;
  /** At the keys of a map, by the schema of its keys. */
  readonly key?: (part: FlatSchema) => Look<S> | undefined;
}

/**
 * A visitor made once from a schema: it goes only where an annotation can be found, and never looks at the schema
 * again. Values of another shape than the schema's are passed over.
 *
 * @returns `undefined` when there is nothing to look at below this schema
 */
export function compileVisit<S>(part: FlatSchema, looks: Looks<S>): Look<S> | undefined {
  const own = looks.value?.(part);
  const inMap = compileMap(part, looks);
  const item = part.items && compileVisit(flat(part.items), looks);
  if (!own && !inMap && !item) return undefined;
  return (value, steps, sink, owner) => {
    own?.(value, steps, sink, owner);
    if (Array.isArray(value)) {
      if (item) eachItem(value, steps, (entry) => item(entry, steps, sink, owner));
    } else if (inMap && isMap(value)) inMap(value, steps, sink, value);
    // A text where a list belongs is a fault of shape, and still understood as a list of one.
    else if (item && !own && typeof value === 'string') item(value, steps, sink, owner);
  };
}

type MapLook<S> = (
  value: Readonly<Record<string, unknown>>,
  ...rest: [Steps, S, Readonly<Record<string, unknown>>]
) => void;

function compileMap<S>(part: FlatSchema, looks: Looks<S>): MapLook<S> | undefined {
  const known = Object.entries(part.properties ?? {}).flatMap(([key, sub]): [string, Look<S>][] => {
    const look = compileVisit(flat(sub), looks);
    return look ? [[key, look]] : [];
  });
  const free = typeof part.additionalProperties === 'object' ? flat(part.additionalProperties) : undefined;
  const atKey = free && part.propertyNames ? looks.key?.(flat(part.propertyNames)) : undefined;
  const atValue = free && compileVisit(free, looks);
  if (known.length === 0 && !atKey && !atValue) return undefined;
  return (value, steps, sink, owner) => {
    for (const [key, look] of known) {
      if (!Object.hasOwn(value, key)) continue;
      steps.push(key);
      look(value[key], steps, sink, owner);
      steps.pop();
    }
    if (!atKey && !atValue) return;
    for (const key of Object.keys(value)) {
      if (key.startsWith('x-')) continue;
      steps.push(key);
      atKey?.(key, steps, sink, owner);
      atValue?.(value[key], steps, sink, owner);
      steps.pop();
    }
  };
}

function eachItem(items: readonly unknown[], steps: Steps, look: (item: unknown) => void): void {
  for (let i = 0; i < items.length; i++) {
    steps.push(i);
    look(items[i]);
    steps.pop();
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
