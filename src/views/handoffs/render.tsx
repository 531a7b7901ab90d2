import type { VNode } from 'preact';
import { AddButton, Missing } from '../parts/add-button';
import { Answer } from '../parts/answer';
import { Empty } from '../parts/empty';
import { Icon } from '../parts/icon';
import { Scope, useScope } from '../parts/scope';
import type { Filters, RenderContext, ViewRender } from '../view';
import { Card } from './card';
import type { HandoffCard, HandoffsModel } from './model';

/** Draws V3. */
export const handoffsRender: ViewRender<HandoffsModel> = {
  id: 'handoffs',
  title: 'Handoffs',
  icon: 'handoff',
  filters: ['owner', 'onlyConflicts', 'search'],
  conflicts: (model) => model.cards.filter(isOpen).length + model.missing.length,
  render: (model, context) => (
    <Scope.Provider value={context}>
      <Handoffs model={model} context={context} />
    </Scope.Provider>
  ),
};

function Handoffs({ model, context }: { model: HandoffsModel; context: RenderContext }): VNode {
  const cards = model.cards.filter((card) => isShown(card, context.filters));
  // One open strip is enough to understand the others by.
  const timed = cards.find((card) => card.arrivals.length > 0);
  return (
    <div class="v3-handoffs">
      <Answer of={model.answer} />
      {model.empty ? <Empty of={model.empty} /> : null}
      <div class="v3">
        {model.missing.map((gap) => (
          <Gap key={gap.ids.join(' ')} of={gap} />
        ))}
        {cards.map((card) => (
          <Card key={card.anchor} card={card} context={context} first={card === timed} />
        ))}
      </div>
      {cards.length === 0 && model.cards.length > 0 ? <p class="nothing">No handoff matches these filters.</p> : null}
    </div>
  );
}

/** A change of hands without a handoff: the first thing to settle, so it stands first. */
function Gap({ of }: { of: HandoffsModel['missing'][number] }): VNode {
  const { actions } = useScope();
  const [from, to] = of.ids;
  return (
    <section class="card handoff handoff--missing" aria-label={`${of.from.name} to ${of.to.name}`}>
      <div class="card__head">
        <h3>
          {of.from.name}
          <Icon name="arrow" small />
          {of.to.name}
        </h3>
        <span class="soft">The buyer changes hands here, and nothing is agreed.</span>
        <span class="card__end">
          {actions ? (
            <AddButton text="Add a handoff" onClick={() => actions.command('gtmPlan.addHandoff', { from, to })} />
          ) : (
            <Missing text="no handoff" />
          )}
        </span>
      </div>
    </section>
  );
}

function isOpen(card: HandoffCard): boolean {
  return card.findings.some((finding) => finding.severity !== 'info');
}

function isShown(card: HandoffCard, { owner, onlyConflicts, search }: Filters): boolean {
  if (onlyConflicts && !isOpen(card)) return false;
  if (owner !== undefined && card.giver.owner?.id !== owner && card.receiver.owner?.id !== owner) return false;
  const words = search?.trim().toLowerCase();
  return !words || `${card.id} ${card.agreement}`.toLowerCase().includes(words);
}
