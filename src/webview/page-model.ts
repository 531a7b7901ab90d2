import type { Address } from '../core/address';
import type { ViewReply } from '../protocol/server';
import type { PreviewState, ToPage } from '../protocol/webview';

/** Everything the page shows is drawn from this. */
export interface PageModel {
  /** Absent until the client has said which plan this page is for. */
  readonly state?: PreviewState;
  /** The last answer and the view that it is for; it stays while a newer one is under way. */
  readonly shown?: { readonly reply: ViewReply; readonly view: string };
  readonly failed?: {
    readonly message: string;
    readonly action?: { readonly title: string; readonly command: string };
  };
  readonly cursor?: Address;
  /** When the shown text last parsed, in milliseconds; absent when it never did on this page. */
  readonly goodSince?: number;
}

/** The page after a message of the client, at the time `now` (milliseconds). */
export function receive(page: PageModel, message: ToPage, now: number): PageModel {
  switch (message.type) {
    case 'show': {
      const { failed: _, ...rest } = page;
      const good = message.reply.broken ? {} : { goodSince: now };
      return { ...rest, ...good, shown: { reply: message.reply, view: message.view } };
    }
    case 'failed': {
      const { message: text, action } = message;
      return { ...page, failed: { message: text, ...(action ? { action } : {}) } };
    }
    case 'cursor': {
      const { cursor: _, ...rest } = page;
      return message.at ? { ...rest, cursor: message.at } : rest;
    }
    case 'state':
      return { ...page, state: message.state };
    case 'words':
      return page;
  }
}

/** Whole minutes since the shown text parsed; `undefined` while it does, or where that is not known. */
export function minutesBroken({ shown, goodSince }: PageModel, now: number): number | undefined {
  if (!shown?.reply.broken || goodSince === undefined) return undefined;
  return Math.floor((now - goodSince) / 60_000);
}
