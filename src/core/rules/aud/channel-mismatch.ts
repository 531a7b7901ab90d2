import { below } from '../../address';
import { campaignType, channel, channelsNamed } from '../../catalogue';
import { memo } from '../../memo';
import type { Campaign, Persona } from '../../model/plan';
import { audienceOf } from '../audience';
import { called } from '../called';
import { entryRule } from '../rule';
import { listed } from '../words';

/**
 * AUD-011, by the catalogue's table of campaign type and channel (ruling 10.2.42) and by what a campaign's own words
 * name. One channel of the persona that is not understood may be the one that is used, so then nothing is said.
 */
export const channelMismatch = entryRule({
  code: 'AUD-011',
  name: 'channel-mismatch',
  severity: 'info',
  each: 'personas',
  reads: ['campaigns', 'personas', 'segments'],
  summary: 'A persona on none of whose channels a campaign runs',
  why: 'The message is where this person is not.',
  settle: 'Plan a campaign on one of the persona’s channels, or correct the channels.',
  check: (persona, { plan }) => {
    const campaigns = audienceOf(plan).byPersona.get(persona.id) ?? [];
    const wanted = channelsWanted(persona);
    if (campaigns.length === 0 || wanted.length === 0 || wanted.some((ids) => ids.length === 0)) return [];
    const used = new Set<string>();
    for (const campaign of campaigns) {
      const channels = channelsOf(campaign);
      if (!channels) return [];
      for (const id of channels) used.add(id);
    }
    if (wanted.flat().some((id) => used.has(id))) return [];
    const usual = [...used].map((id) => channel(id)?.label.toLowerCase() ?? id);
    return [
      {
        at: below(persona.at, 'channels'),
        message: `${called(persona)} is found on ${listed(persona.channels)}, but the campaigns for this persona usually run on ${listed(usual.slice(0, 6))}${usual.length > 6 ? ' and others' : ''}. Plan one where the persona is, or correct \`channels\`.`,
        args: { persona: persona.id, channels: persona.channels.join(', '), used: [...used].join(', ') },
        related: campaigns
          .slice(0, 10)
          .map((campaign) => ({ at: below(campaign.at, 'type'), message: `${called(campaign)} is for this persona.` })),
      },
    ];
  },
});

/** The channels that each of a persona's texts names. */
const channelsWanted = memo((persona: Persona) =>
  persona.channels.map((text) => channelsNamed(text).map(({ id }) => id)),
);

/** Channels that a campaign usually runs on or that its words name; `undefined` when its type is not known. */
const channelsOf = memo((campaign: Campaign): readonly string[] | undefined => {
  const type = campaignType(campaign.type);
  if (!type) return undefined;
  const words = [campaign.name, campaign.offer, campaign.message, ...campaign.assets].filter(
    (text) => text !== undefined,
  );
  return [...type.channels, ...words.flatMap((text) => channelsNamed(text).map(({ id }) => id))];
});
