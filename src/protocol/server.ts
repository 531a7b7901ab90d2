import type { Address } from '../core/address';
import type { PlanEdit, TextEdit } from '../core/edit';
import type { Severity } from '../core/finding';
import type { Filters } from '../views/view';

export type { Address, Path } from '../core/address';
export type { Plain, PlanEdit } from '../core/edit';

/**
 * The wire between language server and client beyond LSP itself. Methods come from the client unless they say otherwise.
 * Types and method names only.
 */

/** What our own client sends as `initializationOptions`; other editors send none of it. */
export interface InitializationOptions {
  /** The client answers the file requests below; without it the Node server reads the disk. */
  readonly clientFiles?: boolean;
  /** `YYYY-MM-DD` for tests and screenshots; the host's date when absent. */
  readonly today?: string;
  /** Display language of the editor, e.g. `de`. */
  readonly locale?: string;
  /** Where the client shows a rule's page: `gtm-plan-rule:/` makes `gtm-plan-rule:/HND-002.md` the link of a code. No link when absent. */
  readonly rulePages?: string;
  /** The client has the commands of `ClientCommand`; without it no code action names one. */
  readonly clientCommands?: boolean;
}

/** Settings under `gtmPlan`, as sent with `workspace/didChangeConfiguration` or asked by `workspace/configuration`. */
export interface Settings {
  /** Code -> severity as shown in this editor only. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}

/** A place in a file as the editor counts: lines and characters from 0, UTF-16. */
export interface Location {
  readonly uri: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

export const Method = {
  /** Server -> client. Answers a file's text, or null when it cannot be read. `ReadFile` */
  readFile: 'gtmPlan/readFile',
  /** Server -> client. `FindPlans` -> URIs: all plan files of the workspace (`*.gtm.yaml`, `*.gtm.yml`), or what a pattern names. */
  findPlans: 'gtmPlan/findPlans',
  /** Server -> client, notification: a plan has a new analysis. `PlanChanged` */
  planChanged: 'gtmPlan/planChanged',
  /** `ViewRequest` -> `ViewReply | Refusal` */
  view: 'gtmPlan/view',
  /** `ExportRequest` -> `ExportReply`: a view as a file of its own. */
  exportView: 'gtmPlan/exportView',
  /** `{ at: Address, on? }` -> `Location | null` */
  locate: 'gtmPlan/locate',
  /** `{ uri, position }` -> `AddressAtReply | null`: what the cursor is on. */
  addressAt: 'gtmPlan/addressAt',
  /** `EditRequest` -> `EditReply`: plan edits as text edits of the versions that the server has. */
  edits: 'gtmPlan/edits',
  /** `{ uri }` -> `PlanFacts | null`: ids and names for quick picks. */
  planFacts: 'gtmPlan/planFacts',
  /** `FixRequest` -> `EditReply`: one fix of one finding, as the preview offers it. */
  fix: 'gtmPlan/fix',
  /** `ScaffoldRequest` -> `ScaffoldReply` */
  scaffold: 'gtmPlan/scaffold',
  /** Nothing -> `NewPlanFlow`: what `New Plan…` asks. */
  newPlanFlow: 'gtmPlan/newPlanFlow',
  /** `NewPlanRequest` -> `NewPlanReply` */
  newPlan: 'gtmPlan/newPlan',
  /** `{ code }` -> `{ markdown: string } | null`: a rule's page. */
  explain: 'gtmPlan/explain',
  /** Nothing -> `Pickable[]`: every rule by code. */
  rules: 'gtmPlan/rules',
} as const;

/** Commands of the client that code actions name. */
export const ClientCommand = {
  /** `{ code }` */
  explainRule: 'gtmPlan.explainRule',
  /** `IgnoreArguments` */
  ignoreFinding: 'gtmPlan.ignoreFinding',
} as const;

/** What `gtmPlan.ignoreFinding` needs besides the reason that it asks for. */
export interface IgnoreArguments {
  readonly root: string;
  /** The plan's `lint.ignore`. */
  readonly list: Address;
  readonly code: string;
  /** What the entry names, e.g. `personas/site-manager`. */
  readonly at: string;
}

/** Why nothing was done, as a sentence for the user. */
export interface Refusal {
  readonly refused: string;
}

export interface FindPlans {
  /** A folder's URI, ending in `/`. */
  readonly below?: string;
  /** With `*` and `**`, read from that folder. */
  readonly pattern?: string;
}

export interface ReadFileReply {
  readonly text: string;
}

export interface PlanChanged {
  /** Root of the plan. */
  readonly root: string;
  /** All its files. */
  readonly files: readonly string[];
  /** Grows with every analysis of this plan. */
  readonly version: number;
}

export interface ViewRequest {
  /** Any file of the plan. */
  readonly uri: string;
  readonly view: string;
  /** Which plan, where the file belongs to several. */
  readonly root?: string;
}

/** What the preview's frame shows around every view. */
export interface PlanHeader {
  readonly root: string;
  readonly name: string;
  readonly status: string;
  readonly meta: readonly string[];
  readonly counts: { readonly errors: number; readonly warnings: number; readonly infos: number };
  /** Figures of the head, each with a sign: label, text, and whether it is a gap. */
  readonly health: readonly {
    readonly label: string;
    readonly text: string;
    readonly kind: 'gap' | 'surplus' | 'plain';
  }[];
  readonly filters: {
    readonly segments: readonly { readonly id: string; readonly name: string }[];
    readonly stages: readonly { readonly id: string; readonly name: string }[];
    readonly owners: readonly { readonly id: string; readonly name: string }[];
  };
}

export interface ViewReply {
  readonly version: number;
  readonly header: PlanHeader;
  /** The view model; plain JSON; made from the last state that parsed. */
  readonly model: unknown;
  /** Line (from 1) of every address in the model, by `addressKey`: where a cell's "Ln 610" comes from. */
  readonly lines?: Readonly<Record<string, number>>;
  /** Set while the text does not parse: the model is the last good one, `minutes` unknown to the server. */
  readonly broken?: {
    readonly count: number;
    readonly problems: readonly { readonly message: string; readonly location: Location }[];
  };
  /** Other roots that the file belongs to, when there are several. */
  readonly roots?: readonly { readonly uri: string; readonly name: string }[];
}

export interface ExportRequest extends ViewRequest {
  readonly format: 'html' | 'json';
  /** As the reader has narrowed the view; everything when absent. */
  readonly filters?: Filters;
  /** Style sheets of the page, as text; the server may have no disk. */
  readonly styles: readonly string[];
}

export type ExportReply =
  | {
      readonly text: string;
      /** What the file may be called, without its ending. */
      readonly name: string;
    }
  | Refusal;

export interface EditRequest {
  readonly edits: readonly PlanEdit[];
  /** The analysis version that the reader saw; an older one is refused. */
  readonly version?: number;
  readonly root?: string;
}

export interface FixRequest {
  readonly root: string;
  /** Key of the finding as the views write it. */
  readonly finding: string;
  /** Position in the finding's fixes. */
  readonly fix: number;
  /** The analysis version that the reader saw. */
  readonly version: number;
}

export type EditReply =
  | { readonly edits: readonly (TextEdit & { readonly version: number | null; readonly location: Location })[] }
  | Refusal;

/** One thing of the plan that a quick pick can offer. */
export interface Pickable {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
}

export interface PlanFacts {
  readonly root: string;
  readonly name: string;
  readonly currency?: string;
  readonly period?: { readonly start: string; readonly end: string };
  /** Kind (`segment`, `persona`, `stage`, `role`, `team`, `kpi`, …) -> what there is. */
  readonly entities: Readonly<Record<string, readonly Pickable[]>>;
  /** Catalogue choices: `campaignType`, `kpiTemplate`, `method`, `buyingRole`, … */
  readonly choices: Readonly<Record<string, readonly Pickable[]>>;
  /** What `Add …` asks, by kind, in order; the client shows an input box or a quick pick for each. */
  readonly flows: Readonly<Record<string, ScaffoldFlow>>;
}

/** The steps of one `Add …` command. */
export interface ScaffoldFlow {
  /** "Add Persona". */
  readonly title: string;
  readonly questions: readonly {
    /** Key of the answer. */
    readonly id: string;
    readonly ask: string;
    /** `text` is typed; `one` and `many` are picked from `entities[from]`, else `choices[from]`. */
    readonly kind: 'text' | 'one' | 'many';
    readonly from?: string;
    readonly preset?: string;
    readonly optional?: boolean;
  }[];
}

export interface ScaffoldRequest {
  readonly uri: string;
  /** `segment`, `persona`, `campaign`, `kpi`, `handoff`, `playbook`, … */
  readonly kind: string;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
}

export type ScaffoldReply =
  | {
      readonly edits: readonly { readonly location: Location; readonly text: string }[];
      /** Where the cursor goes after the edit: the first thing to fill in. */
      readonly cursor: Location;
    }
  | Refusal;

export interface NewPlanRequest {
  readonly template: string;
  readonly answers: {
    readonly name?: string;
    readonly period?: string;
    readonly currency?: string;
    readonly method?: string;
  };
}

export interface NewPlanFlow {
  readonly flow: ScaffoldFlow;
  /** What its questions pick from. */
  readonly choices: Readonly<Record<string, readonly Pickable[]>>;
}

export type NewPlanReply =
  | {
      readonly text: string;
      /** What its file may be called, without its ending: the plan's id. */
      readonly name: string;
    }
  | Refusal;

export interface AddressAtReply {
  readonly at: Address;
}
