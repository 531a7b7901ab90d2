import type { Address } from '../../core/address';
import type { PlanEdit } from '../../core/edit';
import type { Side } from '../../core/model/values';
import type { FindingView } from '../common/finding-view';
import type { IconName } from '../icons';
import type { Phrase, ViewModel } from '../view';

/** V1: marketing, shared and sales side by side, one row for each aspect. */
export interface AspectsModel extends ViewModel {
  readonly view: 'aspects';
  readonly heads: Readonly<Record<Side, ColumnHead>>;
  /** Rows that the plan declares, then the usual ones that it does not declare yet. */
  readonly rows: readonly AspectRow[];
  /** Rows that stand in the plan. */
  readonly declared: number;
  /** Declared rows in which both sides speak and nothing contradicts the plan's data. */
  readonly meeting: number;
}

/** Head of a column: the side's name, and who and how much money stands behind it. */
export interface ColumnHead {
  readonly label: string;
  readonly sub: string;
}

export interface AspectRow {
  /** Id of the row in the page. */
  readonly anchor: string;
  readonly aspect: string;
  readonly name: string;
  /** What the row asks: "who holds which stage". */
  readonly sub: string;
  /** Absent when the plan does not declare the aspect. */
  readonly at?: Address;
  /** Both sides speak, or both share it, and nothing is claimed that the data gives to another. */
  readonly meets: boolean;
  readonly cells: Readonly<Record<Side, AspectCell>>;
}

export interface AspectCell {
  readonly said: readonly SaidThing[];
  readonly evidence: readonly (readonly Phrase[])[];
  readonly findings: readonly FindingView[];
  /** Set when this side says nothing where it is expected to. */
  readonly missing?: MissingText;
}

/** Declared text, or a thing of the plan that the text names by its id. */
export interface SaidThing {
  readonly text: string;
  /** Where it is declared. */
  readonly at: Address;
  /** Absent for text. */
  readonly thing?: {
    readonly icon: IconName;
    readonly id: string;
    /** Where it is defined. */
    readonly at: Address;
    readonly title?: string;
  };
  /** Who it belongs to by the plan's own data, when that is not this side: "which sales owns". */
  readonly conflict?: string;
}

/** What to offer for an empty side. */
export interface MissingText {
  /** "Say what sales reads". */
  readonly prompt: string;
  /** What this side usually says; a suggestion. */
  readonly usual: string;
  /** Writes `usual`; the page replaces it by what the reader typed (see `withText`). */
  readonly edit: PlanEdit;
}
