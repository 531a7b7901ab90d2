import type { VNode } from 'preact';
import { addressKey } from '../core/address';
import { Frame, type FrameActions } from '../views/frame/frame';
import { viewRender, viewRenders } from '../views/render';
import type { RenderContext, ViewActions, ViewModel } from '../views/view';
import { minutesBroken, type PageModel } from './page-model';
import { toolkitControls } from './ui/toolkit-controls';

interface PageProps {
  readonly page: PageModel;
  readonly frameActions: FrameActions;
  readonly viewActions: ViewActions;
  /** Said once, politely. */
  readonly announcement: string;
  /** Milliseconds. */
  readonly now: number;
}

/** The frame and the shown view. Keys are stable, so a new answer patches what differs and nothing else. */
export function Page({ page, frameActions, viewActions, announcement, now }: PageProps): VNode {
  const { state, shown, failed, cursor } = page;
  const filters = state?.filters ?? { lens: 'both' };
  const lines = shown?.reply.lines ?? {};
  const context: RenderContext = {
    filters,
    actions: viewActions,
    line: (at) => lines[addressKey(at)],
    ...(cursor ? { cursor } : {}),
  };
  const render = shown && viewRender(shown.view);
  // The server made the model for this very view; the two halves of a view share its type.
  const model = shown?.reply.model as ViewModel;
  return (
    <Frame
      header={shown?.reply.header}
      views={viewRenders}
      view={state?.view ?? shown?.view ?? ''}
      filters={filters}
      filterNames={render?.filters ?? []}
      options={render?.options?.(model) ?? []}
      conflicts={render?.conflicts?.(model)}
      follow={state?.follow ?? true}
      locked={state?.locked ?? false}
      broken={shown?.reply.broken}
      minutes={minutesBroken(page, now)}
      roots={shown?.reply.roots}
      failed={failed}
      announcement={announcement}
      actions={frameActions}
      controls={toolkitControls}
      context={context}
    >
      {render?.render(model, context)}
    </Frame>
  );
}
