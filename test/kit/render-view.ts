import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { viewCompute } from '../../src/views/compute';
import { Frame, type FrameActions } from '../../src/views/frame/frame';
import { planHeader } from '../../src/views/frame/header';
import { viewRender, viewRenders } from '../../src/views/render';
import type { Filters, RenderContext, ViewActions, ViewInput } from '../../src/views/view';

/** The four default themes of VS Code, by the class that it gives the body of a webview. */
export const themes = {
  light: 'vscode-light',
  dark: 'vscode-dark',
  'hc-dark': 'vscode-high-contrast',
  'hc-light': 'vscode-high-contrast vscode-high-contrast-light',
} as const;

export type Theme = keyof typeof themes;

const nothing = (): void => undefined;

/** Actions that do nothing: with them a page shows all that can be clicked. */
export const silentActions: ViewActions = {
  reveal: nothing,
  command: nothing,
  fix: nothing,
  edit: nothing,
  select: nothing,
};

const silentFrame: FrameActions = {
  select: nothing,
  setFilters: nothing,
  setFollow: nothing,
  setLock: nothing,
  export: nothing,
  open: nothing,
  setRoot: nothing,
  command: nothing,
};

export interface PageOptions {
  readonly theme: Theme;
  readonly view: string;
  readonly input: ViewInput;
  readonly filters?: Filters;
  readonly context?: Partial<RenderContext>;
  readonly frame?: Partial<Parameters<typeof Frame>[0]>;
}

const root = join(__dirname, '../..');
const css = (path: string) => readFileSync(join(root, path), 'utf8');

/** A whole preview page as a webview would show it, with the colours that VS Code would set. */
export function previewPage({ theme, view, input, filters = { lens: 'both' }, context, frame }: PageOptions): string {
  const compute = viewCompute(view);
  const render = viewRender(view);
  if (!compute || !render) throw new Error(`There is no view "${view}".`);
  const model = compute.compute(input);
  const scope: RenderContext = { filters, actions: silentActions, ...context };
  const body = renderToString(
    h(Frame, {
      header: planHeader(input),
      views: viewRenders.map(({ id, title, icon }) => ({ id, title, icon })),
      view,
      filters,
      filterNames: render.filters,
      options: render.options?.(model) ?? [],
      conflicts: render.conflicts?.(model),
      follow: true,
      locked: false,
      actions: silentFrame,
      ...frame,
      children: render.render(model, scope),
    }),
  );
  const styles = ['test/kit/themes.css', ...previewStyles].map(css).join('\n');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${view}</title><style>${styles}</style></head>
<body class="${themes[theme]}">${body}</body>
</html>`;
}

/** The style sheets of the preview, in order. */
export const previewStyles = ['media/preview/tokens.css', 'media/preview/components.css', 'media/preview/views.css'];
