import { below } from '../../address';
import { method } from '../../catalogue';
import { entryRule } from '../rule';

/** MTH-007. */
export const elementWithoutEvidence = entryRule({
  code: 'MTH-007',
  name: 'element-without-evidence',
  severity: 'info',
  each: 'playbooks',
  reads: [],
  summary: 'A playbook element without evidence',
  why: 'Without something to note, an element is known when the seller feels that it is.',
  settle: 'Say under `evidence` what is written down once it is known.',
  check: (playbook) =>
    playbook.elements
      .filter(({ evidence }) => evidence === undefined)
      .map((element) => {
        const known = method(playbook.method)?.elements.find(({ id }) => id === element.id);
        const at = below(element.at, 'evidence');
        return {
          at,
          message: `Nothing shows that \`${element.id}\` in \`${playbook.id}\` is known. Say under \`evidence\` what is written down${known ? `, e.g. "${known.evidence}"` : ''}.`,
          args: { playbook: playbook.id, element: element.id },
          ...(known
            ? {
                fixes: [
                  {
                    title: `Note "${known.evidence}"`,
                    edits: [{ op: 'set', at, value: known.evidence, after: ['questions'] }],
                    safe: false,
                  },
                ],
              }
            : {}),
        };
      }),
});
