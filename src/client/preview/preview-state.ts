import * as vscode from 'vscode';
import type { PreviewState } from '../../protocol/webview';

/** A new preview of a plan: its first view, both sides, following as the setting says. */
export function firstState(uri: string, view = 'aspects'): PreviewState {
  const follow = vscode.workspace.getConfiguration('gtmPlan').get('preview.followCursor', true);
  return { uri, view, locked: false, follow, filters: { lens: 'both' }, scroll: {} };
}

/** What a page kept from an earlier window; `undefined` when it does not name a plan. Unknown members fall away. */
export function keptState(kept: unknown): PreviewState | undefined {
  if (!isRecord(kept) || typeof kept.uri !== 'string') return undefined;
  const first = firstState(kept.uri);
  return {
    ...first,
    ...(typeof kept.root === 'string' ? { root: kept.root } : {}),
    view: typeof kept.view === 'string' ? kept.view : first.view,
    locked: kept.locked === true,
    follow: typeof kept.follow === 'boolean' ? kept.follow : first.follow,
    filters: isRecord(kept.filters) ? { ...first.filters, ...kept.filters } : first.filters,
    scroll: isRecord(kept.scroll) ? numbers(kept.scroll) : first.scroll,
  };
}

function numbers(from: Readonly<Record<string, unknown>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(from).flatMap(([key, value]) => (typeof value === 'number' ? [[key, value]] : [])),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
