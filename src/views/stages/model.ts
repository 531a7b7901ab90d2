import type { Address } from '../../core/address';
import type { FindingView } from '../common/finding-view';
import type { Named } from '../common/names';
import type { EmptyModel } from '../parts/empty';
import type { SideName } from '../parts/side';
import type { ViewModel } from '../view';

/** V2: the stages from left to right, one lane for each function that holds a buyer, and where the buyer changes hands. */
export interface StagesModel extends ViewModel {
  readonly view: 'stages';
  /** Lanes with a stage in them: marketing, sales, then the others. */
  readonly lanes: readonly Lane[];
  /** Stages in order; lost, churned and alternative ones are not among them. */
  readonly columns: readonly StageColumn[];
  /** Lost and churned stages, and those that stand beside one that the plan does not have. */
  readonly apart: readonly ApartStage[];
  /** Handoffs between stages that are not neighbours. */
  readonly farHandoffs: readonly FarHandoff[];
  /** Segments that the needs are made of, in the order of their parts. */
  readonly segments: readonly { readonly id: string; readonly name: string }[];
  /** Vocabularies that name at least one stage differently. */
  readonly vocabularies: readonly Vocabulary[];
  /** Steps of the processes that no stage holds, by lane. */
  readonly looseSteps: readonly { readonly label: string; readonly steps: readonly Named[] }[];
  readonly empty?: EmptyModel;
  /** Offered under the lanes when no process step is written down. */
  readonly noSteps?: EmptyModel;
}

export type Vocabulary = 'hubspot' | 'forrester' | 'bowtie';

export interface Lane {
  readonly key: string;
  readonly side: SideName;
  readonly label: string;
}

export interface StageColumn extends StageCard {
  /** "Top · person". */
  readonly kind: string;
  /** Lies after the sale: the reader can fold it away. */
  readonly afterSale: boolean;
  readonly campaigns: readonly StageCampaign[];
  readonly playbooks: readonly StagePlaybook[];
  readonly steps: readonly Named[];
  /** Other ways in, beside this stage. */
  readonly beside: readonly StageCard[];
  /** To the next column; absent on the last. */
  readonly flow?: Flow;
}

/** A stage as a box. */
export interface StageCard {
  readonly anchor: string;
  readonly id: string;
  readonly name: string;
  readonly words: Readonly<Partial<Record<Vocabulary, string>>>;
  readonly at: Address;
  /** Key of its lane. */
  readonly lane: string;
  /** How many must reach it in the period, unrounded; absent when that cannot be said. */
  readonly need?: number;
  /** The same by segment, in the order of `StagesModel.segments`; `null` where it cannot be said. */
  readonly needs: readonly (number | null)[];
  readonly owner?: Owner;
  readonly coOwner?: Owner;
  readonly entry: readonly string[];
  readonly exit: readonly string[];
  readonly notes: readonly StageNote[];
  readonly findings: readonly FindingView[];
}

export interface Owner extends Named {
  readonly id: string;
}

/** Something that is true of a stage beside its criteria. */
export interface StageNote {
  readonly kind: 'return' | 'won' | 'lost';
  readonly text: string;
  readonly at: Address;
}

export interface StageCampaign extends Named {
  /** Targets at this stage, all segments; absent when none is stated. */
  readonly count?: number;
  /** The same by segment; a segment without a target here is absent. */
  readonly counts: Readonly<Record<string, number>>;
  /** Segments that the campaign is for. */
  readonly segments: readonly string[];
  readonly findings: readonly FindingView[];
}

export interface StagePlaybook extends Named {
  /** "4 of 4", "2 required". */
  readonly note: string;
  readonly findings: readonly FindingView[];
}

/** What leads from one column to the next. */
export interface Flow {
  /** Share that goes on, blended by volume; absent when not stated. */
  readonly rate?: number;
  readonly lagMin?: number;
  readonly lagMax?: number;
  /** The same for each segment, in the order of `StagesModel.segments`. */
  readonly bySegment: readonly { readonly rate?: number; readonly lagDays?: number }[];
  readonly handoff?: HandoffMark;
  /** The buyer changes hands and nobody has promised anything: ids of both stages. */
  readonly missing?: { readonly from: string; readonly to: string };
}

export interface HandoffMark {
  readonly id: string;
  readonly at: Address;
  readonly label: string;
  /** "4 h"; absent when not promised. */
  readonly firstTouch?: string;
  readonly findings: readonly FindingView[];
  /** Further handoffs between the same stages. */
  readonly more: number;
}

export interface ApartStage {
  readonly name: string;
  readonly at: Address;
  /** "lost", "churned", "beside another stage". */
  readonly kind: string;
  readonly owner?: Owner;
  readonly entry: readonly string[];
}

export interface FarHandoff extends HandoffMark {
  readonly from: string;
  readonly to: string;
}
