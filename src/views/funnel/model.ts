import type { Address } from '../../core/address';
import type { FindingView } from '../common/finding-view';
import type { Named } from '../common/names';
import type { EmptyModel } from '../parts/empty';
import type { SideName } from '../parts/side';
import type { ViewModel } from '../view';

/** V4: whether the plan adds up, for each segment and in all. */
export interface FunnelModel extends ViewModel {
  readonly view: 'funnel';
  readonly segments: readonly SegmentCard[];
  /** All targeted segments together; absent for fewer than two. */
  readonly together?: readonly LadderRow[];
  /** Who brings the volume of the first stage. */
  readonly sources: readonly SourceShare[];
  /** "3 750 Leads"; absent when it cannot be counted. */
  readonly sourced?: string;
  readonly currency?: string;
  readonly empty?: EmptyModel;
}

export interface SegmentCard {
  readonly anchor: string;
  readonly id: string;
  readonly name: string;
  readonly at: Address;
  /** "€1 500 000 new revenue"; may be empty. */
  readonly target: string;
  /** Of each source that has campaigns for the first stage, the worst off first. */
  readonly gaps: readonly SourceGap[];
  /** Why there is no gap to show. */
  readonly reason?: string;
  readonly ladder: readonly LadderRow[];
  readonly facts: readonly Fact[];
  /** What moves the need of the first stage most, the strongest first. */
  readonly moves: readonly Move[];
  readonly findings: readonly FindingView[];
}

/** What one source must bring to the first stage and what its campaigns bring; unrounded. */
export interface SourceGap {
  readonly label: string;
  readonly side: SideName;
  readonly stage: string;
  readonly need: number;
  readonly raw: number;
  readonly effective: number;
  readonly value: number;
  readonly rate: number;
  /** What each campaign adds, as sums; the last line is the whole. */
  readonly sums: readonly { readonly name: string; readonly at?: Address; readonly text: string }[];
}

export interface LadderRow extends Named {
  /** Unrounded; absent with a reason when it cannot be counted. */
  readonly need?: number;
  readonly reason?: string;
  readonly rate?: number;
  readonly lagMin?: number;
  readonly lagMax?: number;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** How it comes about, in soft ink. */
  readonly note?: string;
  readonly short?: true;
  readonly at?: Address;
}

/** One assumption moved down and up. */
export interface Move {
  readonly label: string;
  readonly low: { readonly change: number; readonly at: string };
  readonly high: { readonly change: number; readonly at: string };
}

export interface SourceShare {
  readonly label: string;
  readonly side: SideName;
  readonly share: number;
  /** Absent when the need cannot be counted. */
  readonly need?: number;
}
