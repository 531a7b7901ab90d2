import { below } from '../../address';
import { type Method, method } from '../../catalogue';
import type { Fix } from '../../finding';
import { nearest } from '../../model/nearest';
import type { Playbook } from '../../model/plan';
import { entryRule, type Report } from '../rule';
import { listed, named } from '../words';

/**
 * MTH-002. A `custom` method has no list to compare with. The fix adds all that is missing, each with the catalogue's
 * question; it has one right answer, since the ids are the method's own.
 */
export const incompleteMethod = entryRule({
  code: 'MTH-002',
  name: 'incomplete-method',
  severity: 'warning',
  each: 'playbooks',
  reads: [],
  summary: 'A method with elements missing or unknown',
  why: 'What the method leaves to be asked is what deals are lost on; half of it is another method.',
  settle: 'Add the missing elements with a question each, or say `method: custom`.',
  check: (playbook) => {
    const known = method(playbook.method);
    return known ? [...missing(playbook, known), ...unknown(playbook, known)] : [];
  },
});

function missing(playbook: Playbook, { label, elements }: Method): readonly Report[] {
  const has = new Set(playbook.elements.map(({ id }) => id));
  const lacking = elements.filter(({ id, required }) => required && !has.has(id));
  if (lacking.length === 0) return [];
  const at = below(playbook.at, 'elements');
  const fix: Fix = {
    title: `Add ${listed(lacking.map((element) => element.label))}`,
    edits: lacking.map(({ id, question, evidence }) => ({
      op: 'append',
      at,
      value: { id, questions: [question], evidence },
    })),
    safe: true,
  };
  return [
    {
      at: { ...below(playbook.at, 'method'), on: 'value' },
      message: `${label} asks for ${elements.filter(({ required }) => required).length} elements; \`${playbook.id}\` lacks ${named(lacking.map(({ id }) => id))}.`,
      args: { playbook: playbook.id, method: playbook.method ?? '', missing: lacking.map(({ id }) => id).join(', ') },
      fixes: [fix],
    },
  ];
}

function unknown(playbook: Playbook, { label, elements }: Method): readonly Report[] {
  const ids = elements.map(({ id }) => id);
  return playbook.elements
    .filter(({ id }) => !ids.includes(id))
    .map((element) => {
      const at = below(element.at, 'id');
      const near = nearest(element.id, ids);
      return {
        at: { ...at, on: 'value' },
        message: `${label} has no element \`${element.id}\`. ${near === undefined ? `It has ${named(ids)}.` : `Did you mean \`${near}\`?`}`,
        args: { playbook: playbook.id, element: element.id },
        ...(near === undefined
          ? {}
          : { fixes: [{ title: `Write ${near}`, edits: [{ op: 'set', at, value: near }], safe: false }] }),
      };
    });
}
