import { entries } from './data/campaign-types.json';
import { type CatalogueEntry, type Contact, type FunnelPosition, type TwoSides, withId } from './entry';

/** A kind of campaign with what is usual for it. Usual, not required: ownership and direction are the plan's. */
export interface CampaignType extends CatalogueEntry {
  readonly goodFor: string;
  /** Directions that it commonly has, the most usual first; one that is not listed is rare (CMP-010). */
  readonly directions: readonly ('inbound' | 'outbound')[];
  /** Ids of `channels` that it usually runs on. */
  readonly channels: readonly string[];
  /** Which side's strategies it comes from; says nothing on who must own it. */
  readonly origin: TwoSides;
  /** Usually without a target count, so none is asked for (CMP-004). */
  readonly brandOnly: boolean;
  /** `many`: one message to many at once. `one`: a person or account at a time. */
  readonly reach: 'many' | 'one';
  readonly contact: Contact;
  /** Rarely works without a part for sales (CMP-008). */
  readonly needsBothSides: boolean;
  /** Funnel positions that it usually serves, the most usual first. */
  readonly positions: readonly FunnelPosition[];
  /** KPI templates that usually judge it. */
  readonly kpis: readonly string[];
}

/** All values of `campaigns[].type`, in the schema's order. */
export const campaignTypes = entries as readonly CampaignType[];

/** The campaign type with this id; `undefined` when there is none. */
export function campaignType(id: string | undefined): CampaignType | undefined {
  return withId(campaignTypes, id);
}
