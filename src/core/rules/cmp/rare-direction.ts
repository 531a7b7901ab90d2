import { below } from '../../address';
import { campaignType } from '../../catalogue';
import { called } from '../called';
import { entryRule } from '../rule';
import { listed } from '../words';

/** CMP-010, by the catalogue's table of types and directions (ruling 10.2.42). `both` holds the usual one. */
export const rareDirection = entryRule({
  code: 'CMP-010',
  name: 'rare-direction',
  severity: 'info',
  each: 'campaigns',
  reads: [],
  summary: 'A kind of campaign that rarely has this direction',
  why: 'Who owns inbound and who owns outbound is settled for the whole plan; a wrong direction puts a campaign on the wrong side of it.',
  settle: 'Correct the direction or the type; if both are meant, ignore the finding with the reason.',
  check: (campaign) => {
    const { direction } = campaign;
    const type = campaignType(campaign.type);
    if (campaign.status === 'cancelled' || !type || direction === undefined || direction === 'both') return [];
    if (type.directions.includes(direction)) return [];
    const at = below(campaign.at, 'direction');
    return [
      {
        at: { ...at, on: 'value' },
        message: `${called(campaign)} is \`${direction}\`, but ${type.label.toLowerCase()} is usually ${listed(type.directions, 'or')}. Correct the direction or the type.`,
        args: { campaign: campaign.id, type: type.id, direction },
        fixes: type.directions.map((usual) => ({
          title: `Make it ${usual}`,
          edits: [{ op: 'set', at, value: usual }],
          safe: false,
        })),
      },
    ];
  },
});
