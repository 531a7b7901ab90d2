import { below } from '../../address';
import { method } from '../../catalogue';
import { entryRule } from '../rule';

/** MTH-009. `inbound_owner: none` is how a plan says that it has outbound only. */
export const inboundWithoutInbound = entryRule({
  code: 'MTH-009',
  name: 'inbound-without-inbound',
  severity: 'info',
  each: 'playbooks',
  reads: ['stance'],
  summary: 'An inbound method in a plan without inbound',
  why: 'The method starts from buyers who came by themselves; this plan says that nobody works for that.',
  settle: 'Choose a method for outbound, or name who owns inbound under `stance`.',
  check: (playbook, { plan }) => {
    const known = method(playbook.method);
    if (known?.direction !== 'inbound' || plan.stance?.inboundOwner !== 'none') return [];
    return [
      {
        at: { ...below(playbook.at, 'method'), on: 'value' },
        message: `\`${playbook.id}\` follows ${known.label}, but \`stance.inbound_owner\` is \`none\`. Choose a method for outbound, or name who owns inbound.`,
        args: { playbook: playbook.id, method: known.id },
        related: [{ at: below(plan.stance.at, 'inbound_owner'), message: 'Nobody owns inbound.' }],
      },
    ];
  },
});
