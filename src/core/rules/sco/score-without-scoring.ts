import type { PlanRule } from '../rule';
import { stageName } from '../stage-name';
import { listed } from '../words';

/**
 * SCO-005, once a plan: one scoring model settles all mentions. A threshold whose stage is unknown is a dead link, and
 * REF-001 says so.
 */
export const scoreWithoutScoring: PlanRule = {
  code: 'SCO-005',
  name: 'score-without-scoring',
  severity: 'warning',
  reads: ['stages', 'scoring'],
  summary: 'A stage speaks of a score, but the plan has no scoring',
  why: 'Marketing and sales each imagine another score, and nobody can check a threshold that is written nowhere.',
  settle: 'Add a model under `scoring` with its rules and thresholds, or say the criterion without a score.',
  check: ({ plan }) => {
    if (plan.scoring.length > 0) return [];
    const mentions = plan.stages.flatMap((stage) =>
      [...stage.entry, ...stage.exit].filter(({ text }) => isAboutScore(text)).map((said) => ({ stage, said })),
    );
    const [first, ...others] = mentions;
    if (!first) return [];
    const stages = [...new Set(mentions.map(({ stage }) => stageName(plan, stage.id)))];
    return [
      {
        at: { ...first.said.at, on: 'value' },
        message: `${listed(stages)} ${stages.length === 1 ? 'speaks' : 'speak'} of a score, but the plan has no scoring model. Add one under \`scoring\`, or say what must be true without a score.`,
        args: { stage: first.stage.id },
        related: others.map(({ stage, said }) => ({
          at: said.at,
          message: `${stageName(plan, stage.id)} speaks of it too.`,
        })),
      },
    ];
  },
};

/** Scores of another kind: they are not made of points for leads. */
const otherScores =
  /\b(credit|nps|promoter|health|satisfaction|csat|risk|security|sustainability|test)[ -]scores?\b/giu;
const score = /\b(lead )?scor(e|es|ed|ing)\b|\bpunkte?(zahl|stand|wert)\b/iu;

function isAboutScore(text: string): boolean {
  return score.test(text.replace(otherScores, ' '));
}
