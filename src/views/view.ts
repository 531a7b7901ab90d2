import type { VNode } from 'preact';
import type { Address } from '../core/address';
import type { Figures } from '../core/calc/figures';
import type { PlanEdit } from '../core/edit';
import type { Finding } from '../core/finding';
import type { Plan } from '../core/model/plan';

/** What a view is computed from. */
export interface ViewInput {
  readonly plan: Plan;
  readonly figures: Figures;
  /** All findings of the plan, ignored ones included. */
  readonly findings: readonly Finding[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What a rule is about, where the host has the rules at hand; findings then say why they matter. */
  readonly explain?: (code: string) => RuleNote | undefined;
}

/** What is said of a rule beside its finding. */
export interface RuleNote {
  readonly name: string;
  readonly why: string;
  /** What to do about it. */
  readonly settle: string;
}

/** A piece of a sentence; one with `to` is a link to a cell (`anchor`) or a place in the text (`at`). */
export interface Phrase {
  readonly text: string;
  readonly anchor?: string;
  readonly at?: Address;
}

/** Every view answers first: its question, then one generated sentence that is true of this plan. */
export interface Answer {
  readonly question: string;
  readonly sentence: readonly Phrase[];
}

/** What every view model holds. Plain JSON: it crosses to the webview, the CLI and agents. */
export interface ViewModel {
  readonly view: string;
  readonly answer: Answer;
}

/** The half that runs where the plan is. */
export interface ViewCompute<M extends ViewModel = ViewModel> {
  /** As in `gtm-plan view --view`. */
  readonly id: string;
  /** Tab label. */
  readonly title: string;
  /** Name in the sprite. */
  readonly icon: string;
  readonly compute: (input: ViewInput) => M;
}

/** What a reader can do in a view; the host decides what it means (reveal, run a command, apply a fix). Absent in exports. */
export interface ViewActions {
  readonly reveal: (at: Address) => void;
  readonly command: (id: string, args?: unknown) => void;
  readonly fix: (findingKey: string, fixIndex: number) => void;
  /** Writes into the plan's text; one call is one undo step. Absent where the host cannot write: then nothing is offered. */
  readonly edit?: (edits: readonly PlanEdit[]) => void;
  /** Puts a text on the clipboard. Absent where the host cannot. */
  readonly copy?: (text: string) => void;
  /** Shows another view, e.g. from a badge to the list of findings. */
  readonly select?: (view: string, anchor?: string) => void;
}

/** What rendering may depend on besides the model. */
export interface RenderContext {
  /** Address under the text cursor, to mark its cell. */
  readonly cursor?: Address;
  /** Absent in exports: then nothing is clickable and no action is offered. */
  readonly actions?: ViewActions;
  readonly filters: Filters;
  /** Line of an address, counted from 1, where the host knows it; cells then say "Ln 610". */
  readonly line?: (at: Address) => number | undefined;
}

/** What the reader narrowed the view to; empty members mean "all". */
export interface Filters {
  readonly lens: 'both' | 'marketing' | 'sales' | 'leadership';
  readonly segment?: string;
  readonly stage?: string;
  readonly owner?: string;
  readonly search?: string;
  readonly onlyConflicts?: boolean;
  readonly evidence?: boolean;
  /** View-specific switches, e.g. `afterSale`, `words`. */
  readonly options?: Readonly<Record<string, string | boolean>>;
}

/** The filters of the bar that mean something in a view; the others are not shown there. */
export type FilterName = 'lens' | 'segment' | 'stage' | 'owner' | 'onlyConflicts' | 'evidence' | 'search';

/** A switch or choice that only one view has; its value lies in `Filters.options`. */
export type ViewOption =
  | { readonly kind: 'toggle'; readonly id: string; readonly label: string; readonly initial: boolean }
  | {
      readonly kind: 'choice';
      readonly id: string;
      readonly label: string;
      /** The first is the initial one. */
      readonly choices: readonly { readonly id: string; readonly label: string }[];
    };

/** The half that draws; it sees only the model, so it also runs in the webview. */
export interface ViewRender<M extends ViewModel = ViewModel> {
  readonly id: string;
  /** Tab label. */
  readonly title: string;
  /** Name in the sprite. */
  readonly icon: string;
  /** Which filters of the bar act on this view. */
  readonly filters: readonly FilterName[];
  /** Own switches, given the model (a choice that this plan does not offer is left out). */
  readonly options?: (model: M) => readonly ViewOption[];
  /** Rows that "only conflicts" would leave, for the figure on its button. */
  readonly conflicts?: (model: M) => number;
  readonly render: (model: M, context: RenderContext) => VNode;
}
