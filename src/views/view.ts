import type { VNode } from 'preact';
import type { Address } from '../core/address';
import type { Figures } from '../core/calc/figures';
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
}

/** What rendering may depend on besides the model. */
export interface RenderContext {
  /** Address under the text cursor, to mark its cell. */
  readonly cursor?: Address;
  /** Absent in exports: then nothing is clickable and no action is offered. */
  readonly actions?: ViewActions;
  readonly filters: Filters;
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

/** The half that draws; it sees only the model, so it also runs in the webview. */
export interface ViewRender<M extends ViewModel = ViewModel> {
  readonly id: string;
  readonly render: (model: M, context: RenderContext) => VNode;
}
