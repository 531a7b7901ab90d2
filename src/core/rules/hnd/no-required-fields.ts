import { below } from '../../address';
import { entryRule } from '../rule';
import { isRuled } from './is-ruled';

/** HND-013. */
export const noRequiredFields = entryRule({
  code: 'HND-013',
  name: 'no-required-fields',
  severity: 'info',
  each: 'handoffs',
  reads: ['stages'],
  summary: 'A handoff that does not say what must be filled in',
  why: 'Without the agreed data the receiver starts blind and asks the buyer again.',
  settle: 'List under `required_fields` what must be filled in before the handoff.',
  check: (handoff, { plan }) =>
    handoff.requiredFields.length > 0 || !isRuled(plan, handoff)
      ? []
      : [
          {
            at: below(handoff.at, 'required_fields'),
            message: `The handoff \`${handoff.id}\` does not say which data must be filled in. List it under \`required_fields\`.`,
            args: { handoff: handoff.id },
          },
        ],
});
