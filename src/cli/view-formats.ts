import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Project } from '../core/analysis-types';
import { renderView, staticPage } from '../views/page';
import type { ViewModel } from '../views/view';

/** One way to write a view to a file. */
export interface ViewFormat {
  /** Whether this view has the format. */
  readonly has: (view: string) => boolean;
  readonly write: (model: ViewModel, project: Project) => Promise<string>;
}

/** Style sheets of an exported page, in order; they lie beside the program, at the same depth from source and bundle. */
const styles = ['export-theme.css', 'tokens.css', 'components.css', 'views.css'];
const folder = path.join(__dirname, '../../media/preview');

/** What `view --format` knows. */
export const viewFormats: Readonly<Record<string, ViewFormat>> = {
  html: {
    has: () => true,
    write: async (model, { plan }) =>
      staticPage({
        title: `${plan.head.name ?? plan.head.id ?? 'Plan'}: ${model.answer.question}`,
        styles: await Promise.all(styles.map((file) => readFile(path.join(folder, file), 'utf8'))),
        bodyClass: 'gtm-export',
        html: renderView(model, { filters: { lens: 'both', evidence: true } }),
      }),
  },
  json: { has: () => true, write: async (model) => `${JSON.stringify(model, null, 2)}\n` },
};
