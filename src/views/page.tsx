import { renderToString } from 'preact-render-to-string';
import type { PlanHeader } from '../protocol/server';
import { Head } from './frame/head';
import { Sprite } from './parts/icon';
import { viewRender } from './render';
import type { RenderContext, ViewModel } from './view';

/**
 * Draws a model as HTML text, with the icons that it uses: for exports, the command line and tests. With a header the
 * plan's name and figures stand above it. Throws for a view that there is none of.
 */
export function renderView(model: ViewModel, context: RenderContext, header?: PlanHeader): string {
  const view = viewRender(model.view);
  if (!view) throw new Error(`There is no view "${model.view}".`);
  return renderToString(
    <div class="app">
      <Sprite />
      {header ? <Head of={header} /> : null}
      <main class="view">{view.render(model, context)}</main>
    </div>,
  );
}

/** What a page of its own is made of. */
export interface StaticPage {
  readonly title: string;
  /** Language of the texts; English when absent. */
  readonly lang?: string;
  /** The style sheets in order, as text: export theme, tokens, components, views. */
  readonly styles: readonly string[];
  /** Class of the body, e.g. `gtm-export`. */
  readonly bodyClass?: string;
  /** Markup that a renderer made; it goes in as it is. */
  readonly html: string;
}

/**
 * A self-contained page: styles inline, no script, no request, and a policy that forbids both. Opens from a disk, prints,
 * and is light or dark as its reader is.
 */
export function staticPage({ title, lang = 'en', styles, bodyClass, html }: StaticPage): string {
  return `<!doctype html>
<html lang="${escapeText(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeText(title)}</title>
<style>
${styles.map(withoutEndTag).join('\n')}
</style>
</head>
<body${bodyClass === undefined ? '' : ` class="${escapeText(bodyClass)}"`}>
${html}
</body>
</html>
`;
}

/** Text as it may stand between tags and in quoted attributes. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A style sheet cannot end the element that holds it. */
function withoutEndTag(css: string): string {
  return css.replaceAll('</', '<\\/');
}
