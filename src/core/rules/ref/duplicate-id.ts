import { pointer } from '../../address';
import { type Definition, definitionsByKind } from '../../model/references';
import type { ReferenceRule, Report } from '../rule';
import { kindWord } from './kind-words';

/** REF-002. Roles and teams share one id space, because an owner is either (plan format, section 2). */
export const duplicateId: ReferenceRule = {
  code: 'REF-002',
  name: 'duplicate-id',
  severity: 'error',
  by: 'references',
  reads: [],
  summary: 'An id that two entries share',
  why: 'Whoever names the id means one of the two, and nobody can tell which.',
  settle: 'Give one of the two another id, and change the places that mean it.',
  checkReferences: ({ definitions }) => {
    const kinds = definitionsByKind(definitions);
    const doubles = [...kinds.values()].flatMap((ids) => [...ids.values()].flatMap(doublesOf));
    const teams = kinds.get('team');
    const shared = [...(kinds.get('role')?.values() ?? [])].flatMap(([role]) => {
      const team = role && teams?.get(role.id)?.[0];
      return role && team ? [sharedByRoleAndTeam(role, team)] : [];
    });
    return [...doubles, ...shared];
  },
};

/** All but the first of those that share an id; a local id is shared only within its own list. */
function doublesOf(same: readonly Definition[]): readonly Report[] {
  if (same.length < 2 || same[0]?.quoted) return [];
  const firsts = new Map<string, Definition>();
  return same.flatMap((definition) => {
    const scope = definition.local ? listOf(definition) : '';
    const first = firsts.get(scope);
    if (first) return [double(definition, first)];
    firsts.set(scope, definition);
    return [];
  });
}

/** The list of an entry with an id: two steps above the id's value. */
function listOf({ at }: Definition): string {
  return `${at.file}${pointer(at.path.slice(0, -2))}`;
}

function double(again: Definition, first: Definition): Report {
  const kind = kindWord(again.kind);
  return {
    at: { ...again.at, on: 'value' },
    message: `${/^[aeiou]/.test(kind) ? 'An' : 'A'} ${kind} called \`${again.id}\` exists already. Give one of the two another id.`,
    args: { id: again.id },
    related: [{ at: { ...first.at, on: 'value' }, message: `The first ${kind} called \`${again.id}\`.` }],
  };
}

function sharedByRoleAndTeam(role: Definition, team: Definition): Report {
  return {
    at: { ...role.at, on: 'value' },
    message: `\`${role.id}\` is a role and a team. An owner may be either, so give one of them another id.`,
    args: { id: role.id },
    related: [{ at: { ...team.at, on: 'value' }, message: `The team called \`${role.id}\`.` }],
  };
}
