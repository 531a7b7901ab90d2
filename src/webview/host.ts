import type { FromPage, PreviewState } from '../protocol/webview';

interface WebviewApi {
  readonly postMessage: (message: unknown) => void;
  readonly getState: () => unknown;
  readonly setState: (state: unknown) => void;
}

declare function acquireVsCodeApi(): WebviewApi;

/** The page's line to the editor. */
export interface Host {
  readonly post: (message: FromPage) => void;
  /** What the page kept from before a reload; `null` on the first load. */
  readonly kept: () => PreviewState | null;
  readonly keep: (state: PreviewState) => void;
}

/** Takes the line; the editor gives it once per load. */
export function connectHost(): Host {
  const api = acquireVsCodeApi();
  return {
    post: (message) => api.postMessage(message),
    // Only this page writes it; the client checks each member before it uses one.
    kept: () => (api.getState() as PreviewState | null | undefined) ?? null,
    keep: (state) => api.setState(state),
  };
}
