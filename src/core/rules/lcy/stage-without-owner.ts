import { below } from '../../address';
import { entryRule } from '../rule';

/** LCY-001. */
export const stageWithoutOwner = entryRule({
  code: 'LCY-001',
  name: 'stage-without-owner',
  severity: 'error',
  atReview: 'warning',
  each: 'stages',
  reads: [],
  summary: 'A stage that nobody owns',
  why: 'Nobody answers for the buyers in it: each side can take them for the other side’s.',
  settle: 'Name a role or a team under `owner`.',
  check: (stage) =>
    stage.owner !== undefined
      ? []
      : [
          {
            at: below(stage.at, 'owner'),
            message: `Nobody owns the stage ${stage.name ?? `\`${stage.id}\``}. Name the role or team that answers for it under \`owner\`.`,
            args: { stage: stage.id },
          },
        ],
});
