import type { Address } from '../../core/address';
import type { PlanEdit } from '../../core/edit';
import type { Severity } from '../../core/finding';
import type { FindingView } from '../common/finding-view';
import type { SideName } from '../parts/side';
import type { RuleNote, ViewModel } from '../view';

/** V14: what must be settled, by rule group and side. */
export interface FindingsModel extends ViewModel {
  readonly view: 'findings';
  /** Groups with an open finding: those with an error first, each in the order of the plan format. */
  readonly groups: readonly FindingGroup[];
  /** What the plan ignores, with the reason. */
  readonly ignored: readonly FindingRow[];
  /** The columns of the matrix: both sides and what they share, others only when they have a finding. */
  readonly sides: readonly { readonly side: SideName; readonly label: string; readonly total: number }[];
}

export interface FindingGroup {
  /** `HND`. */
  readonly code: string;
  readonly name: string;
  /** Worst first. */
  readonly rows: readonly FindingRow[];
}

export interface FindingRow extends FindingView {
  readonly side: SideName;
  readonly sideLabel: string;
  /** "handoffs/mql-to-sal": the entry in the user's words; empty for the whole plan. */
  readonly place: string;
  readonly related: readonly { readonly text: string; readonly at: Address }[];
  /** Absent where the host has no rules at hand. */
  readonly note?: RuleNote;
  /** What the host's command for ignoring with a reason needs; absent for faults that nothing makes right. */
  readonly ignore?: {
    readonly root: string;
    readonly list: Address;
    readonly code: string;
    readonly at: string;
  };
  /** Takes the entry away that ignores it; set on ignored ones. */
  readonly stop?: PlanEdit;
}

/** One severity's share of a cell of the matrix. */
export interface MatrixCell {
  readonly count: number;
  readonly worst: Severity | undefined;
}
