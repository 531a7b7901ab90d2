import { below } from '../../address';
import { called } from '../called';
import { entryRule } from '../rule';

const words = { b2b: 'companies', b2c: 'private people' } as const;

/** AUD-010. A plan that is `b2b2c` or `hybrid` sells to both. */
export const modelConflict = entryRule({
  code: 'AUD-010',
  name: 'model-conflict',
  severity: 'warning',
  each: 'segments',
  reads: ['head'],
  summary: 'A segment of another kind of market than the plan',
  why: 'Templates, roles and rules for companies do not fit private people, nor the other way round.',
  settle: 'Correct `model` of the segment, or say that the plan sells to both: `market_model: hybrid`.',
  check: (segment, { plan }) => {
    const { marketModel, at } = plan.head;
    if (segment.model === undefined || (marketModel !== 'b2b' && marketModel !== 'b2c')) return [];
    if (segment.model === marketModel) return [];
    return [
      {
        at: { ...below(segment.at, 'model'), on: 'value' },
        message: `${called(segment)} is sold to ${words[segment.model]} (\`${segment.model}\`), the plan to ${words[marketModel]} (\`${marketModel}\`). Correct one of them, or write \`market_model: hybrid\`.`,
        args: { segment: segment.id, model: segment.model, market: marketModel },
        related: [
          { at: { ...below(at, 'market_model'), on: 'value' }, message: `The plan sells to ${words[marketModel]}.` },
        ],
        fixes: [
          {
            title: `Make ${called(segment)} ${marketModel}`,
            edits: [{ op: 'set', at: below(segment.at, 'model'), value: marketModel }],
            safe: false,
          },
          {
            title: 'Let the plan sell to both',
            edits: [{ op: 'set', at: below(at, 'market_model'), value: 'hybrid' }],
            safe: false,
          },
        ],
      },
    ];
  },
});
