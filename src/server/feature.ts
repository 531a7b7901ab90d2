import type { CancellationToken, ProtocolRequestType, ServerCapabilities } from 'vscode-languageserver';
import type { Session } from './session';

/** Answers one kind of request from the session. */
export type Answer<P, R> = (session: Session, params: P, token: CancellationToken) => R | Promise<R>;

/** One kind of request that the server answers. Its handler is loaded when it is first asked for. */
export interface Feature {
  readonly method: string;
  /** What `initialize` says about it. */
  readonly offers: ServerCapabilities;
  /** The answer when we fail. */
  readonly otherwise: unknown;
  readonly load: () => Promise<Answer<unknown, unknown>>;
}

/** A request of LSP: its type holds handler and fallback to the protocol's own shapes. */
export function standard<P, R, PR, E, RO>(
  type: ProtocolRequestType<P, R, PR, E, RO>,
  offers: ServerCapabilities,
  otherwise: NoInfer<R>,
  load: () => Promise<Answer<NoInfer<P>, NoInfer<R>>>,
): Feature {
  return { method: type.method, offers, otherwise, load: load as Feature['load'] };
}

/** A request of our own. */
export function own<P, R>(method: string, otherwise: NoInfer<R>, load: () => Promise<Answer<P, R>>): Feature {
  return { method, offers: {}, otherwise, load: load as Feature['load'] };
}
