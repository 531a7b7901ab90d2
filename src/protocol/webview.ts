import type { Address } from '../core/address';
import type { PlanEdit } from '../core/edit';
import type { Filters } from '../views/view';
import type { Location, ViewReply } from './server';

/** The wire between the preview's page and the client. Types only. */

/** What survives a window reload (`setState`), with what the serializer needs to find the plan again. */
export interface PreviewState {
  readonly uri: string;
  readonly root?: string;
  readonly view: string;
  readonly locked: boolean;
  readonly follow: boolean;
  readonly filters: Filters;
  /** Scroll offset by view. */
  readonly scroll: Readonly<Record<string, number>>;
}

export type ToPage =
  | { readonly type: 'show'; readonly reply: ViewReply; readonly view: string }
  | { readonly type: 'cursor'; readonly at: Address | null }
  | { readonly type: 'state'; readonly state: PreviewState }
  | {
      readonly type: 'failed';
      readonly message: string;
      readonly action?: { readonly title: string; readonly command: string };
    }
  | { readonly type: 'words'; readonly words: Readonly<Record<string, string>> };

export type FromPage =
  | { readonly type: 'ready'; readonly state: PreviewState | null }
  | { readonly type: 'select'; readonly view: string }
  | { readonly type: 'reveal'; readonly at: Address }
  | { readonly type: 'open'; readonly location: Location }
  | { readonly type: 'edit'; readonly edits: readonly PlanEdit[]; readonly version: number }
  | { readonly type: 'fix'; readonly finding: string; readonly fix: number; readonly version: number }
  | { readonly type: 'command'; readonly id: string; readonly args?: unknown }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'lock'; readonly locked: boolean }
  | { readonly type: 'follow'; readonly follow: boolean }
  | { readonly type: 'root'; readonly uri: string }
  | { readonly type: 'state'; readonly state: PreviewState }
  | { readonly type: 'error'; readonly message: string };
