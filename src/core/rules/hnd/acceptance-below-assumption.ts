import { below } from '../../address';
import type { Fix } from '../../finding';
import { mainLine } from '../../model/lookup';
import type { Commitment, Handoff, Plan } from '../../model/plan';
import { formatRate } from '../../units';
import { entryRule } from '../rule';
import { stageName } from '../stage-name';
import { figuresOfHandoff } from './figures-of-handoff';
import { isRuled } from './is-ruled';

/**
 * HND-006, against the rate of the stage that the handoff comes from, blended by volume (ruling 10.2.12). That rate
 * leads to the next stage of the main line, so a handoff that goes further can't be compared with it.
 */
export const acceptanceBelowAssumption = entryRule({
  code: 'HND-006',
  name: 'acceptance-below-assumption',
  severity: 'warning',
  each: 'handoffs',
  reads: ['figures', 'stages', 'funnel'],
  summary: 'Less acceptance promised than the funnel assumes',
  why: 'The plan counts on more accepted leads than anybody promised.',
  settle: 'Promise the rate that the funnel assumes, or assume what is promised.',
  check: (handoff, { plan, figures }) => {
    const { commitment, from } = handoff;
    const assumed = figuresOfHandoff(figures, handoff.id)?.assumedAcceptance.value;
    if (!commitment || commitment.acceptance === undefined || from === undefined || typeof assumed !== 'number')
      return [];
    if (commitment.acceptance >= assumed - 1e-9 || !isRuled(plan, handoff) || !isOneStep(plan, handoff)) return [];
    const stage = stageName(plan, from);
    const [less, more] = [formatRate(commitment.acceptance), formatRate(assumed)];
    return [
      {
        at: { ...below(commitment.at, 'acceptance'), on: 'value' },
        message: `\`${handoff.id}\` promises that ${less} are accepted, but the funnel assumes ${more} from ${stage} on. Promise ${more}, or assume ${less} under \`funnel.assumptions\`.`,
        args: { handoff: handoff.id, acceptance: commitment.acceptance, assumed },
        related: (plan.funnel?.assumptions ?? [])
          .filter((assumption) => Object.hasOwn(assumption.conversion, from))
          .map((assumption) => ({
            at: below(assumption.at, 'conversion', from),
            message: `Assumed for \`${assumption.segment ?? ''}\`.`,
          })),
        fixes: [promise(commitment, assumed)],
      },
    ];
  },
});

/** Whether a handoff leads to the stage that follows in the main line. */
function isOneStep(plan: Pick<Plan, 'stages'>, { from, to }: Handoff): boolean {
  const line = mainLine(plan);
  const own = plan.stages.find((stage) => stage.id === from);
  const place = line.findIndex((stage) => stage.id === (own?.alternativeTo ?? from));
  return place >= 0 && line[place + 1]?.id === to;
}

/** Rounded up to a tenth of a per cent, so that the promise covers the assumption. */
function promise(commitment: Commitment, assumed: number): Fix {
  const rate = `${Math.ceil(assumed * 1000 - 1e-9) / 10}%`;
  return {
    title: `Promise ${rate} acceptance`,
    edits: [{ op: 'set', at: below(commitment.at, 'acceptance'), value: rate }],
    safe: false,
  };
}
