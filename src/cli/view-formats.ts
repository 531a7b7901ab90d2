import { planHeader } from '../views/frame/header';
import { renderView, staticPage } from '../views/page';
import type { ViewInput, ViewModel } from '../views/view';
import { packageFile } from './package-files';

/** One way to write a view to a file. */
export interface ViewFormat {
  /** Whether this view has the format. */
  readonly has: (view: string) => boolean;
  readonly write: (model: ViewModel, input: ViewInput) => Promise<string>;
}

/** Style sheets of an exported page, in order. */
const styles = ['export-theme.css', 'tokens.css', 'components.css', 'views.css'];

/** What `view --format` knows. */
export const viewFormats: Readonly<Record<string, ViewFormat>> = {
  html: {
    has: () => true,
    write: async (model, input) =>
      staticPage({
        title: `${input.plan.head.name ?? input.plan.head.id ?? 'Plan'}: ${model.answer.question}`,
        styles: await Promise.all(styles.map((file) => packageFile(`media/preview/${file}`))),
        bodyClass: 'gtm-export',
        html: renderView(model, { filters: { lens: 'both', evidence: true } }, planHeader(input)),
      }),
  },
  json: { has: () => true, write: async (model) => `${JSON.stringify(model, null, 2)}\n` },
};
