import type { Handoff, Said, Stage } from '../../model/plan';
import type { PlanRule, Report } from '../rule';
import { stageName } from '../stage-name';
import { vagueWord } from './vague-word';

/** LCY-008, for all that decides whether a buyer moves on: a stage's entry and exit, and what a handoff accepts. */
export const vagueCriterion: PlanRule = {
  code: 'LCY-008',
  name: 'vague-criterion',
  severity: 'info',
  reads: ['stages', 'handoffs', 'head'],
  summary: 'A criterion that two people read differently',
  why: 'Words such as “interested” or “warm” mean one thing to marketing and another to sales: each is right, and they quarrel.',
  settle: 'Say what can be seen or counted: what the buyer did, said or is.',
  check: ({ plan }) => [
    ...plan.stages.flatMap((stage) => ofStage(stage, plan.head.locale)),
    ...plan.handoffs.flatMap((handoff) => ofHandoff(handoff, plan.head.locale)),
  ],
};

function ofStage(stage: Stage, locale: string | undefined): readonly Report[] {
  const name = stageName({ stages: [stage] }, stage.id);
  return [
    ...stage.entry.flatMap((said) => vague(said, `Entry to ${name}`, locale)),
    ...stage.exit.flatMap((said) => vague(said, `Exit from ${name}`, locale)),
  ];
}

function ofHandoff(handoff: Handoff, locale: string | undefined): readonly Report[] {
  return handoff.acceptIf.flatMap((said) => vague(said, `The handoff \`${handoff.id}\``, locale));
}

function vague({ text, at }: Said, where: string, locale: string | undefined): readonly Report[] {
  const word = vagueWord(text, locale);
  if (word === undefined) return [];
  return [
    {
      at: { ...at, on: 'value' },
      message: `${where} asks for “${word}”, which two people read differently. Say what can be seen or counted instead.`,
      args: { word },
    },
  ];
}
