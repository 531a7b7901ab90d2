import { type Fault, items, roots, sections, type Validator } from './generated/validators';

const none: readonly Fault[] = [];

/**
 * Faults in the keys of a file of this kind: needed ones that are absent, and unknown ones. Values are not looked at.
 *
 * @param kind - the file's `kind`; anything unknown or absent counts as `plan`
 */
export function validateRoot(kind: string | undefined, keys: Readonly<Record<string, unknown>>): readonly Fault[] {
  return run(own(roots, kind ?? 'plan') ?? own(roots, 'plan'), keys);
}

/** Faults in the value of a top-level key; none for keys that the format does not have. */
export function validateSection(key: string, value: unknown): readonly Fault[] {
  return run(own(sections, key), value);
}

/** Faults in one entry of a section that is a list; none for sections that are not lists of entries. */
export function validateItem(section: string, value: unknown): readonly Fault[] {
  return run(own(items, section), value);
}

/** Whether the value of this key is a list whose entries can be validated one by one. */
export function hasItems(section: string): boolean {
  return own(items, section) !== undefined;
}

function run(validator: Validator | undefined, value: unknown): readonly Fault[] {
  return !validator || validator(value) ? none : (validator.errors ?? none);
}

function own(table: Readonly<Record<string, Validator>>, key: string): Validator | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
