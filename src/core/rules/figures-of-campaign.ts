import type { CampaignFigures, Figures } from '../calc/figures';
import { memo } from '../memo';

/** What was computed for a campaign; `undefined` when there is nothing of that id. */
export function figuresOfCampaign(figures: Figures, id: string): CampaignFigures | undefined {
  return byCampaign(figures.campaigns).get(id);
}

const byCampaign = memo(
  (list: readonly CampaignFigures[]): ReadonlyMap<string, CampaignFigures> =>
    new Map([...list].reverse().map((entry) => [entry.campaign, entry])),
);
