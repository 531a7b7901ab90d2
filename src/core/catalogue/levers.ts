import { entries } from './data/levers.json';
import type { CatalogueEntry } from './entry';

/** Something that a side pulls or does and that is no kind of campaign by itself. */
export interface Lever extends CatalogueEntry {
  /** `mix`: part of the offer's make-up; `intangible`: reputation; `tactic`: a way of selling; `activity`: daily work. */
  readonly kind: 'mix' | 'intangible' | 'tactic' | 'activity';
  readonly side: 'marketing' | 'sales' | 'shared';
  readonly about: string;
  /** Campaign type that stands for it in a plan; absent when none does. */
  readonly campaignType?: string;
}

/** All levers, grouped by kind. */
export const levers = entries as readonly Lever[];
