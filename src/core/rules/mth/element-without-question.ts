import { below } from '../../address';
import { method } from '../../catalogue';
import { entryRule } from '../rule';

/** MTH-001. The fix puts in the catalogue's question for that element, where the method has one. */
export const elementWithoutQuestion = entryRule({
  code: 'MTH-001',
  name: 'element-without-question',
  severity: 'warning',
  each: 'playbooks',
  reads: [],
  summary: 'A playbook element without a discovery question',
  why: 'A checklist tells the seller what to know, not how to find out: the field stays empty or is guessed.',
  settle: 'Write under `questions` what the seller asks to find it out.',
  check: (playbook) =>
    playbook.elements
      .filter(({ questions }) => questions.length === 0)
      .map((element) => {
        const known = method(playbook.method)?.elements.find(({ id }) => id === element.id);
        const at = below(element.at, 'questions');
        return {
          at,
          message: `\`${element.id}\` in the playbook \`${playbook.id}\` has no question. Write what the seller asks under \`questions\`${known ? `, e.g. "${known.question}"` : ''}.`,
          args: { playbook: playbook.id, element: element.id },
          ...(known
            ? {
                fixes: [
                  {
                    title: `Ask "${known.question}"`,
                    edits: [{ op: 'set', at, value: [known.question], after: ['required_by', 'id'] }],
                    safe: false,
                  },
                ],
              }
            : {}),
        };
      }),
});
