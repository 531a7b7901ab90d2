import { below } from './address';
import { memo } from './memo';
import { isMap } from './model/lower/read';
import { type Definition, definitionsByKind } from './model/references';
import type { Raw } from './rules/judge';
import { relative } from './uri-path';

/** Sections that are not lists: they stand in one file of a plan only (ruling 10.3.1). */
const singleSections: readonly string[] = [
  'calendar',
  'stance',
  'lifecycle',
  'funnel',
  'processes',
  'budget',
  'economics',
  'responsibilities',
  'collaboration',
  'lint',
];

/** One of a plan's own files (not its base), in order. */
interface Part {
  readonly file: string;
  readonly data: unknown;
}

/** REF-006 for a section that stands in a second file of a plan. */
export function doubledSections(files: readonly Part[]): readonly Raw[] {
  return singleSections.flatMap((key) => {
    const [first, ...others] = files.filter(({ data }) => isMap(data) && Object.hasOwn(data, key));
    if (!first) return [];
    return others.map(
      ({ file }): Raw => ({
        code: 'REF-006',
        at: { file, path: [key], on: 'key' },
        message: `\`${key}\` stands in \`${relative(file, first.file)}\` already. Only lists can be spread over files: keep \`${key}\` in one of them.`,
        args: { section: key },
        related: [{ at: { file: first.file, path: [key], on: 'key' }, message: `The first \`${key}\`.` }],
      }),
    );
  });
}

/** Kinds of entries that a base file may hold, of which the plan's own stand in place of the base's. */
const inherited: readonly string[] = ['team', 'role', 'tool', 'stage', 'playbook'];

/** What a plan and its base define together: the base's own without what the plan overrides, and REF-008 for that. */
export interface Inherited {
  readonly definitions: readonly Definition[];
  readonly raws: readonly Raw[];
}

/** Joins the definitions of a plan's own files and of its base. */
export const inheritedDefinitions: (own: readonly Definition[], base: readonly Definition[]) => Inherited = memo(
  (own: readonly Definition[], base: readonly Definition[]): Inherited => {
    const mine = definitionsByKind(own);
    const overriding = (entry: Definition): Definition | undefined =>
      inherited.includes(entry.kind) ? mine.get(entry.kind)?.get(entry.id)?.[0] : undefined;
    return {
      definitions: [...own, ...base.filter((entry) => !overriding(entry))],
      raws: base.flatMap((entry) => {
        const over = overriding(entry);
        return over ? [overridden(over, entry)] : [];
      }),
    };
  },
);

function overridden(own: Definition, base: Definition): Raw {
  const name = relative(own.at.file, base.at.file);
  return {
    code: 'REF-008',
    at: { ...below(own.at), on: 'value' },
    message: `\`${own.id}\` stands in place of the entry of the same id in \`${name}\`.`,
    args: { id: own.id },
    related: [{ at: { ...base.at, on: 'value' }, message: `The entry in \`${name}\`, which does not count here.` }],
  };
}
