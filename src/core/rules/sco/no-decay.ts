import { below } from '../../address';
import type { Fix } from '../../finding';
import type { Scoring } from '../../model/plan';
import { entryRule } from '../rule';

/** SCO-004, when a model has none of the three; a rule that takes points away counts as negative wherever it stands. */
export const noDecay = entryRule({
  code: 'SCO-004',
  name: 'no-decay',
  severity: 'warning',
  each: 'scoring',
  reads: [],
  summary: 'A score that only ever grows',
  why: 'Without decay, minus points or exclusions, old clicks and wrong people reach the threshold in the end.',
  settle: 'Add `engagement.half_life`, `negative` rules, or `exclude`.',
  check: (scoring) => {
    const rules = [...(scoring.fit?.rules ?? []), ...(scoring.engagement?.rules ?? [])];
    const shrinks =
      scoring.engagement?.halfLife !== undefined ||
      scoring.negative.length > 0 ||
      scoring.exclude.length > 0 ||
      rules.some((rule) => (rule.points ?? 0) < 0);
    if (shrinks) return [];
    return [
      {
        at: below(scoring.at, 'negative'),
        message: `Points in \`${scoring.id}\` are never lost: there is no \`half_life\`, no \`negative\` rule and no \`exclude\`. Add at least one, so that stale and wrong leads drop out.`,
        args: { scoring: scoring.id },
        fixes: decay(scoring),
      },
    ];
  },
});

function decay({ engagement }: Scoring): readonly Fix[] {
  if (!engagement) return [];
  return [
    {
      title: 'Halve engagement points every 30 d',
      edits: [{ op: 'set', at: below(engagement.at, 'half_life'), value: '30d', after: ['cap'] }],
      safe: false,
    },
  ];
}
