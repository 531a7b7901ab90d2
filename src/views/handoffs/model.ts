import type { Address } from '../../core/address';
import type { FindingView } from '../common/finding-view';
import type { Named } from '../common/names';
import type { EmptyModel } from '../parts/empty';
import type { SideName } from '../parts/side';
import type { Phrase, ViewModel } from '../view';

/** V3: one card for each handoff, the giver's promise facing the receiver's. */
export interface HandoffsModel extends ViewModel {
  readonly view: 'handoffs';
  readonly cards: readonly HandoffCard[];
  /** Places where the buyer changes hands and no handoff is written down. */
  readonly missing: readonly { readonly from: Named; readonly to: Named; readonly ids: readonly [string, string] }[];
  readonly empty?: EmptyModel;
}

export interface HandoffCard {
  readonly anchor: string;
  readonly id: string;
  readonly from: Named;
  readonly to: Named;
  readonly at: Address;
  readonly giver: Party;
  readonly receiver: Party;
  readonly promise?: VolumePromise;
  /** What must be known when the buyer arrives. */
  readonly fields: readonly string[];
  readonly volume: Volume;
  /** What the receiver promises, row by row. */
  readonly speed: readonly Term[];
  readonly acceptIf: readonly string[];
  /** Why a buyer is sent back, where to, and who hears of it. */
  readonly reject: readonly Phrase[];
  readonly escalateTo?: Named;
  readonly review?: string;
  readonly findings: readonly FindingView[];
  /** Arrivals at telling moments and when the answers fall due; empty without a business clock. */
  readonly arrivals: readonly Arrival[];
  /** The business clock in words: "Mon–Fri 9:00–17:00, Europe/Vienna". */
  readonly clock?: string;
  /** The whole as a one-page agreement in Markdown. */
  readonly agreement: string;
}

/** Who promises. */
export interface Party {
  readonly side: SideName;
  readonly label: string;
  readonly owner?: Named & { readonly id: string };
}

export interface Term {
  readonly label: string;
  /** The figure: "4 h". */
  readonly value: string;
  /** What kind of figure: "business hours"; may be empty. */
  readonly note: string;
}

/** The giver's promise as written. */
export interface VolumePromise {
  readonly volume?: number;
  /** "a month". */
  readonly per: string;
  readonly acceptance?: string;
  /** Where the volume is written, so that it can be changed in place. */
  readonly at: Address;
}

/** Figures a month; what cannot be said is absent. */
export interface Volume {
  /** "MQLs a month, from marketing". */
  readonly label: string;
  readonly promised?: number;
  readonly needed?: number;
  /** Over the whole plan. */
  readonly promisedInAll?: number;
  readonly neededInAll?: number;
  /** What the plan's data says beside: load, assumed acceptance. */
  readonly derived: readonly string[];
}

/** One arrival and its due times; minutes count from midnight. */
export interface Arrival {
  /** "Fri 16:00". */
  readonly label: string;
  readonly days: readonly {
    /** "Fri 5 Mar". */
    readonly label: string;
    /** Opening hours; absent when closed. */
    readonly open?: readonly [number, number];
    readonly marks: readonly { readonly minute: number; readonly text: string }[];
  }[];
  /** Stretches in which the clock runs: of which promise, on which day, from minute to minute. */
  readonly runs: readonly {
    readonly promise: 'touch' | 'decide';
    readonly day: number;
    readonly from: number;
    readonly to: number;
  }[];
  /** The same in one sentence, for those who hear the page. */
  readonly text: string;
}
