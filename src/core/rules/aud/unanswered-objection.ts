import { below } from '../../address';
import { plainWords } from '../../catalogue/entry';
import type { Fix } from '../../finding';
import { memo } from '../../memo';
import type { Content, Playbook } from '../../model/plan';
import { called } from '../called';
import { entryRule } from '../rule';
import { listed } from '../words';

/**
 * AUD-008. An objection is answered where `answers` of content says it in the same words, more words around it allowed
 * on either side, or where a playbook speaks of it.
 */
export const unansweredObjection = entryRule({
  code: 'AUD-008',
  name: 'unanswered-objection',
  severity: 'warning',
  each: 'personas',
  reads: ['content', 'playbooks'],
  summary: 'An objection that no content and no playbook answers',
  why: 'Sales hears it in every call and stands alone with it.',
  settle: 'Add the objection under `answers` of the content that meets it, or write that content.',
  check: (persona, { plan }) => {
    const said = answers(plan.content, plan.playbooks);
    return persona.objections
      .filter(({ text }) => !isAnswered(plainWords(text), said))
      .map(({ text, at }) => {
        const near = plan.content.filter(({ personas }) => personas.includes(persona.id)).slice(0, 3);
        const advice =
          near.length === 0
            ? 'Write content for it and name the objection under its `answers`.'
            : `Name it under \`answers\` of ${listed(near.map(called), 'or')}, or write content for it.`;
        return {
          at: { ...at, on: 'value' as const },
          message: `Nothing answers the objection "${text}" of ${called(persona)}. ${advice}`,
          args: { persona: persona.id, objection: text },
          fixes: near.map((content) => answer(content, text)),
        };
      });
  },
});

function answer(content: Content, text: string): Fix {
  return {
    title: `Answer it in ${called(content)}`,
    edits: [{ op: 'append', at: below(content.at, 'answers'), value: text }],
    safe: false,
  };
}

interface Said {
  readonly exact: ReadonlySet<string>;
  /** Longer texts in which an objection may be said, or shorter ones that it may say. */
  readonly texts: readonly string[];
  readonly playbooks: readonly string[];
}

const answers = memo((content: readonly Content[], playbooks: readonly Playbook[]): Said => {
  const texts = [...new Set(content.flatMap((one) => one.answers.map(({ text }) => plainWords(text))))].filter(Boolean);
  return {
    exact: new Set(texts),
    texts,
    playbooks: playbooks.flatMap((one) =>
      [
        one.rationale,
        ...one.disqualifyIf,
        ...one.elements.flatMap(({ questions, evidence }) => [...questions, evidence]),
      ]
        .filter((text) => text !== undefined)
        .map(plainWords),
    ),
  };
});

function isAnswered(objection: string, { exact, texts, playbooks }: Said): boolean {
  if (objection === '' || exact.has(objection)) return true;
  return (
    texts.some((text) => holds(text, objection) || holds(objection, text)) ||
    playbooks.some((text) => holds(text, objection))
  );
}

function holds(text: string, part: string): boolean {
  return ` ${text} `.includes(` ${part} `);
}
