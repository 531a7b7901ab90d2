import type { VNode } from 'preact';
import { Answer } from '../parts/answer';
import { Card } from '../parts/card';
import { Empty } from '../parts/empty';
import { Scope } from '../parts/scope';
import type { RenderContext, ViewRender } from '../view';
import { Ladder } from './ladder';
import type { FunnelModel } from './model';
import { Segment } from './segment';
import { Sources } from './sources';
import { Tornado } from './tornado';

/** Draws V4. */
export const funnelRender: ViewRender<FunnelModel> = {
  id: 'funnel',
  title: 'Funnel',
  icon: 'funnel',
  filters: ['segment'],
  options: (model) =>
    model.segments.some((segment) => segment.gaps.length > 0)
      ? [{ kind: 'toggle', id: 'exact', label: 'Exact figures', initial: true }]
      : [],
  render: (model, context) => (
    <Scope.Provider value={context}>
      <Funnel model={model} context={context} />
    </Scope.Provider>
  ),
};

function Funnel({ model, context }: { model: FunnelModel; context: RenderContext }): VNode {
  const { segment, options } = context.filters;
  const exact = options?.exact !== false;
  const chosen = model.segments.filter((card) => segment === undefined || card.id === segment);
  const segments = chosen.length > 0 ? chosen : model.segments;
  // The one that is worst off is asked what would help it most.
  const weakest = [...segments]
    .sort((a, b) => (a.gaps[0]?.rate ?? 0) - (b.gaps[0]?.rate ?? 0))
    .find((card) => card.moves.length > 0);
  const together = segments.length === model.segments.length ? model.together : undefined;
  return (
    <div class="v4-funnel">
      <Answer of={model.answer} />
      {model.empty ? <Empty of={model.empty} /> : null}
      {segments.length > 0 ? (
        <div class="v4">
          {segments.map((card) => (
            <Segment key={card.anchor} card={card} exact={exact} context={context} />
          ))}
          {weakest ? <Tornado card={weakest} /> : null}
          <div class="v4__rest">
            {model.sources.length > 0 ? <Sources sources={model.sources} sourced={model.sourced} /> : null}
            {together ? (
              <Card title="All segments" class="v4__all">
                <Ladder rows={together} label="All segments: need by stage" />
              </Card>
            ) : null}
          </div>
        </div>
      ) : null}
    </div>
  );
}
