import { aspectsRender } from './aspects/render';
import { findingsRender } from './findings/render';
import { funnelRender } from './funnel/render';
import { handoffsRender } from './handoffs/render';
import { stagesRender } from './stages/render';
import type { ViewModel, ViewRender } from './view';

/** A drawing half with its own model type forgotten; `model.view` says which half fits, and `viewRender` keeps to it. */
function anyRender<M extends ViewModel>(render: ViewRender<M>): ViewRender {
  return render as unknown as ViewRender;
}

/** All views in the order of their tabs: the half that draws. It computes nothing, so it also runs in the preview's page. */
export const viewRenders: readonly ViewRender[] = [
  anyRender(aspectsRender),
  anyRender(stagesRender),
  anyRender(handoffsRender),
  anyRender(funnelRender),
  anyRender(findingsRender),
];

/** The drawing half of a view; `undefined` for an id that there is none of. */
export function viewRender(id: string): ViewRender | undefined {
  return viewRenders.find((view) => view.id === id);
}
