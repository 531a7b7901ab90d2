import { definitionsByKind } from '../../model/references';
import type { ReferenceRule } from '../rule';
import { kindWord } from './kind-words';

/**
 * REF-005. Of segments, personas and KPIs that nothing uses AUD-003, AUD-001 and KPI-010 speak already, and a tool
 * counts as used by what it states itself (ruling 10.2.33): offerings, roles and tools are left.
 */
export const unusedEntry: ReferenceRule = {
  code: 'REF-005',
  name: 'unused-entry',
  severity: 'info',
  by: 'references',
  reads: ['tools'],
  summary: 'An offering, role or tool that nothing in the plan names',
  why: 'What nobody uses is dead weight: readers wonder what it is for, and it goes stale first.',
  settle: 'Name it where it is used, or remove it.',
  checkReferences: ({ definitions, references, incomplete }, { plan }) => {
    // A use may stand wherever the plan is not understood.
    if (incomplete.length > 0) return [];
    const used = new Set<string>();
    for (const reference of references) for (const kind of reference.kinds) used.add(`${kind} ${reference.id}`);
    for (const { id, usedBy, recordOf, syncsWith } of plan.tools) {
      if (usedBy.length + recordOf.length + syncsWith.length > 0) used.add(`tool ${id}`);
    }
    const kinds = definitionsByKind(definitions);
    return ['offering', 'role', 'tool'].flatMap((kind) =>
      [...(kinds.get(kind)?.values() ?? [])].flatMap(([definition]) => {
        if (!definition || used.has(`${kind} ${definition.id}`)) return [];
        const { id, at } = definition;
        const message = `Nothing in the plan names the ${kindWord(kind)} \`${id}\`. Use it or remove it.`;
        return [{ at: { ...at, on: 'value' as const }, message, args: { id } }];
      }),
    );
  },
};
