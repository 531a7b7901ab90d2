import type { Path } from '../address';
import { type FlatSchema, stepInto } from './plan-schema';
import { aNoun, nounOf, shown } from './wording';

/** What the faults were found in. */
export interface Judged {
  /** The schema of `value`. */
  readonly schema: FlatSchema;
  readonly value: unknown;
  /** Top-level key that holds it; of a whole file, its kind. */
  readonly section: string;
  /** What of a file `value` is. */
  readonly scope: 'file' | 'section' | 'entry';
}

/** A value in there, with its own schema. */
export interface Place extends Judged {
  readonly path: Path;
}

/** The value that a validator's pointer names; `undefined` where the schema says nothing. */
export function placeOf(judged: Judged, pointer: string): Place | undefined {
  let { schema, value } = judged;
  const path: (string | number)[] = [];
  for (const text of pointer.split('/').slice(1)) {
    const name = text.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(name) : name;
    const next = stepInto(schema, step);
    if (!next) return undefined;
    schema = next;
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
    path.push(step);
  }
  return { ...judged, schema, value, path };
}

/** A map as its entries call it: `campaign `spring-fair``, `this campaign`, `` `sla` ``. */
export function nameOf({ schema, value, path, section, scope }: Place): string {
  const last = path.at(-1);
  if (typeof last === 'string') return `\`${last}\``;
  if (scope === 'file') return section === 'plan' ? 'the plan' : 'this file';
  const noun = nounOf(schema);
  if (noun === undefined || (path.length === 0 && scope === 'section')) return `\`${section}\``;
  const id = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
  return typeof id === 'string' && id !== '' ? `${noun} ${shown(id)}` : `this ${noun}`;
}

/** What a message calls the map that a key is not part of: `a campaign`, `` `sla` ``. */
export function mapName({ schema, path, section, scope }: Place): string {
  const last = path.at(-1);
  const noun = nounOf(schema);
  if (typeof last === 'string') return `\`${last}\``;
  if (scope === 'file') return `a file of kind \`${section}\``;
  return noun === undefined || (path.length === 0 && scope === 'section') ? `\`${section}\`` : aNoun(noun);
}
