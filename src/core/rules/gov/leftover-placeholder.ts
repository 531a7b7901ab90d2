import { memoFlat } from '../../memo-list';
import type { Located } from '../../model/plan';
import type { PlanRule, Report } from '../rule';
import { placeholder } from './placeholder';
import { allTexts, textsOf } from './plan-texts';

/** GOV-005, in what authors wrote in their own words; a placeholder that stands for an id is a dead link (REF-001). */
export const leftoverPlaceholder: PlanRule = {
  code: 'GOV-005',
  name: 'leftover-placeholder',
  severity: 'info',
  reads: [
    ...(['head', 'teams', 'roles', 'offerings', 'goals', 'segments', 'personas', 'positioning', 'stages'] as const),
    ...(['returns', 'handoffs', 'scoring', 'funnel', 'campaigns', 'playbooks', 'processes', 'kpis'] as const),
    ...(['aspects', 'activities', 'rituals', 'feedback', 'content', 'tools', 'lint'] as const),
  ],
  summary: 'A placeholder that is left in a text',
  why: 'The plan reads as finished where it is not.',
  settle: 'Write what is meant, or take the text out.',
  check: ({ plan }) => allTexts.flatMap(({ entries, fields }) => leftIn(entries(plan), fields)),
};

/** A plan of thousands of entries is looked through again at every keystroke, so each entry is read only once. */
const leftIn = memoFlat((entry: Located, _index: number, fields: readonly string[]): readonly Report[] =>
  textsOf(entry, fields).flatMap(({ text, at }) => {
    const found = placeholder(text);
    if (found === undefined) return [];
    const whole = text.trim() === found;
    return [
      {
        at: { ...at, on: 'value' as const },
        message: `${whole ? `“${found}” is a placeholder` : `The placeholder “${found}” is left in this text`}. Write what is meant, or take it out.`,
        args: { placeholder: found },
      },
    ];
  }),
);
