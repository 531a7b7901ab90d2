import type { Fix } from '../../finding';
import type { Said } from '../../model/plan';
import type { PlanRule, Report } from '../rule';
import { personalData } from './personal-data';
import { personaTexts, roleTexts, textsOf } from './plan-texts';

/** GOV-004. The message does not repeat what it found: findings travel further than the plan. */
export const personalContact: PlanRule = {
  code: 'GOV-004',
  name: 'personal-contact',
  severity: 'warning',
  reads: ['roles', 'personas'],
  summary: 'An e-mail address or phone number in a role or persona',
  why: 'A plan is read, copied and kept by many. It needs the job and the kind of buyer, never how to reach a person.',
  settle: 'Take the address or number out.',
  check: ({ plan }) => [
    ...plan.roles.flatMap((role) =>
      textsOf(role, roleTexts.fields).flatMap((said) => report(said, `The role ${role.title ?? `\`${role.id}\``}`)),
    ),
    ...plan.personas.flatMap((persona) =>
      textsOf(persona, personaTexts.fields).flatMap((said) =>
        report(said, `The persona ${persona.name ?? `\`${persona.id}\``}`),
      ),
    ),
  ],
};

function report({ text, at }: Said, who: string): readonly Report[] {
  const found = personalData(text);
  if (found === undefined) return [];
  // A name that is an address would be repeated by naming who it is.
  const named = personalData(who) === undefined ? who : who.replace(/^(The \w+) .*$/, '$1');
  const field = at.path.at(-1);
  return [
    {
      at: { ...at, on: 'value' },
      message: `${named} holds ${found === 'e-mail address' ? 'an' : 'a'} ${found}. Take it out: a plan names jobs and kinds of buyers, not how to reach a person.`,
      args: { found },
      fixes: field === 'person' ? [remove({ text, at })] : [],
    },
  ];
}

function remove({ at }: Said): Fix {
  return { title: 'Remove `person`', edits: [{ op: 'remove', at }], safe: false };
}
