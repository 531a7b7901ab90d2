import { below } from '../../address';
import type { Fix } from '../../finding';
import { lettersApart, nearest } from '../../model/nearest';
import { type DefinitionsByKind, definitionsByKind, type Reference } from '../../model/references';
import type { ReferenceRule, Report } from '../rule';
import { listed, named } from '../words';
import { kindWord, kindWords } from './kind-words';

/**
 * REF-001. In fields that also take free text, an unknown id is just text; only a text within two letters of an id
 * is worth an information (ruling 10.2.36), under this rule's code so that one entry in `lint` covers both.
 */
export const unknownReference: ReferenceRule = {
  code: 'REF-001',
  name: 'unknown-reference',
  severity: 'error',
  by: 'references',
  reads: [],
  summary: 'An id that nothing in the plan has',
  why: 'A dead link: the campaign, owner or figure that it stands for is missing from every count and every view.',
  settle: 'Write the id of an entry that exists, or add the entry.',
  checkReferences: ({ definitions, references, incomplete }) => {
    const known = definitionsByKind(definitions);
    return references.flatMap((reference) => {
      if (reference.kinds.some((kind) => incomplete.includes(kind))) return [];
      if (reference.kinds.some((kind) => known.get(kind)?.has(reference.id))) return [];
      return reference.may ? perhapsMeant(reference, known) : [unknown(reference, known)];
    });
  },
};

/** How many names a message lists when none of them is near. */
const FEW = 6;

function unknown(reference: Reference, known: DefinitionsByKind): Report {
  const { id, kinds, at, on } = reference;
  const ids = idsOf(kinds, known);
  const near = nearest(id, ids);
  return {
    at: { ...at, on },
    message: `No ${listed(kinds.map(kindWord), 'or')} is called \`${id}\`. ${advice(ids, near, kinds)}`,
    args: near === undefined ? { id } : { id, near },
    ...(near === undefined ? {} : { fixes: [rename(reference, near)] }),
  };
}

function advice(ids: readonly string[], near: string | undefined, kinds: readonly string[]): string {
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  const plural = listed(kinds.map(kindWords), 'or');
  if (ids.length === 0) return `The plan has no ${plural} yet.`;
  return ids.length > FEW
    ? `The plan has ${ids.length} ${plural}.`
    : `There ${ids.length === 1 ? 'is' : 'are'} ${named(ids)}.`;
}

function perhapsMeant(reference: Reference, known: DefinitionsByKind): readonly Report[] {
  const { id, kinds, at, on } = reference;
  const kind = kinds.find((kind) => nearId(id, kind, known) !== undefined);
  const near = kind === undefined ? undefined : nearId(id, kind, known);
  if (kind === undefined || near === undefined) return [];
  return [
    {
      at: { ...at, on },
      severity: 'info',
      message: `\`${id}\` is text here. Did you mean the ${kindWord(kind)} \`${near}\`?`,
      args: { id, near },
      fixes: [{ ...rename(reference, near), safe: false }],
    },
  ];
}

/** Words of three letters are two letters from half the dictionary: the shorter the word, the nearer it must be. */
function nearId(text: string, kind: string, known: DefinitionsByKind): string | undefined {
  const near = nearest(text, known.get(kind)?.keys() ?? []);
  return near !== undefined && lettersApart(text, near) <= 2 ? near : undefined;
}

function idsOf(kinds: readonly string[], known: DefinitionsByKind): readonly string[] {
  return kinds.flatMap((kind) => [...(known.get(kind)?.keys() ?? [])]);
}

function rename({ at, on, long, kinds }: Reference, id: string): Fix {
  const value = long ? `${kinds[0]}:${id}` : id;
  return {
    title: `Write ${value}`,
    edits: [on === 'key' ? { op: 'rename-key', at: below(at), to: id } : { op: 'set', at: below(at), value }],
    safe: true,
  };
}
