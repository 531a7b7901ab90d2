import type { VNode } from 'preact';
import { need } from '../common/format';
import { Answer } from '../parts/answer';
import { Empty } from '../parts/empty';
import { Icon } from '../parts/icon';
import { Scope } from '../parts/scope';
import { Side } from '../parts/side';
import type { RenderContext, ViewOption, ViewRender } from '../view';
import { Apart, FarHandoffs, LooseSteps } from './beneath';
import { Column } from './column';
import type { StagesModel, Vocabulary } from './model';

const vocabularyNames: Readonly<Record<Vocabulary, string>> = {
  hubspot: 'HubSpot',
  forrester: 'Forrester',
  bowtie: 'Bowtie',
};

/** Draws V2. */
export const stagesRender: ViewRender<StagesModel> = {
  id: 'stages',
  title: 'Stages',
  icon: 'lanes',
  filters: ['lens', 'segment', 'owner'],
  options: (model) => [...afterSale(model), ...wordChoice(model)],
  render: (model, context) => (
    <Scope.Provider value={context}>
      <Stages model={model} context={context} />
    </Scope.Provider>
  ),
};

function afterSale(model: StagesModel): readonly ViewOption[] {
  const some = model.columns.some((stage) => stage.afterSale);
  return some ? [{ kind: 'toggle', id: 'afterSale', label: 'After the sale', initial: true }] : [];
}

function wordChoice(model: StagesModel): readonly ViewOption[] {
  if (model.vocabularies.length === 0) return [];
  const choices = model.vocabularies.map((words) => ({ id: words, label: vocabularyNames[words] }));
  return [{ kind: 'choice', id: 'words', label: 'Words', choices: [{ id: 'own', label: 'Own' }, ...choices] }];
}

/** What the reader has chosen for this view, read once. */
export interface StagesChoice {
  readonly words: Vocabulary | undefined;
  /** Position in `StagesModel.segments`; `undefined` for all. */
  readonly segment: number | undefined;
  readonly segmentId: string | undefined;
  readonly owner: string | undefined;
  readonly lens: RenderContext['filters']['lens'];
}

function Stages({ model, context }: { model: StagesModel; context: RenderContext }): VNode {
  const { options, segment, owner, lens } = context.filters;
  const words = model.vocabularies.find((entry) => entry === options?.words);
  const index = model.segments.findIndex((entry) => entry.id === segment);
  const choice: StagesChoice = {
    words,
    segment: index < 0 ? undefined : index,
    segmentId: index < 0 ? undefined : segment,
    owner,
    lens,
  };
  const columns = options?.afterSale === false ? model.columns.filter((stage) => !stage.afterSale) : model.columns;
  const used = new Set(columns.flatMap((stage) => [stage.lane, ...stage.beside.map((card) => card.lane)]));
  const lanes = model.lanes.filter((lane) => used.has(lane.key));
  const rows = {
    playbooks: columns.some((stage) => stage.playbooks.length > 0),
    steps: columns.some((stage) => stage.steps.length > 0),
  };
  return (
    <div class="v2-stages">
      <Answer of={model.answer} />
      {model.empty ? <Empty of={model.empty} /> : null}
      {columns.length === 0 ? null : (
        <div class={`v2w n${Math.min(columns.length, 12)}`}>
          <div class={`v2 l${lanes.length}`}>
            <div class="v2__labels" aria-hidden="true">
              <span class="v2__label v2__label--camps">Campaigns</span>
              {lanes.map((lane, i) => (
                <span key={lane.key} class={`v2__label v2__label--lane lane-${i + 1}`}>
                  <Side side={lane.side} label={lane.label} />
                </span>
              ))}
              {rows.playbooks ? <span class="v2__label v2__label--play">Playbook</span> : null}
              {rows.steps ? <span class="v2__label v2__label--steps">Steps</span> : null}
            </div>
            {lanes.map((lane, i) => (
              <span key={lane.key} class={`band band--${lane.side} lane-${i + 1}`} aria-hidden="true" />
            ))}
            <ol class="stages" aria-label="Stages in order">
              {columns.map((stage, i) => (
                <Column
                  key={stage.anchor}
                  stage={stage}
                  next={columns[i + 1]}
                  lanes={lanes}
                  model={model}
                  rows={rows}
                  choice={choice}
                  context={context}
                />
              ))}
            </ol>
          </div>
        </div>
      )}
      {columns.length > 0 ? <Legend model={model} choice={choice} /> : null}
      <FarHandoffs of={model.farHandoffs} />
      <Apart of={model.apart} />
      <LooseSteps of={model.looseSteps} />
      {model.noSteps ? (
        <div class="v2__empty">
          <Empty of={model.noSteps} />
        </div>
      ) : null}
    </div>
  );
}

function Legend({ model, choice }: { model: StagesModel; choice: StagesChoice }): VNode {
  const first = model.columns.find((stage) => stage.need !== undefined);
  const handoffs = model.columns.some((stage) => stage.flow?.handoff);
  const rates = model.columns.some((stage) => stage.flow?.rate !== undefined);
  const names = model.segments.filter((_, i) => choice.segment === undefined || choice.segment === i);
  const amount = first && (choice.segment === undefined ? first.need : (first.needs[choice.segment] ?? undefined));
  return (
    <p class="legend legend--v2">
      {amount === undefined ? null : (
        <span>
          <b class="num">{need(amount)}</b> needed in the period, {names.map((segment) => segment.name).join(' + ')}
        </span>
      )}
      {handoffs ? (
        <span>
          <svg class="dia dia--key" viewBox="0 0 28 28" aria-hidden="true">
            <path d="M14 2 26 14 14 26 2 14z" />
          </svg>
          handoff, with its first-touch time
        </span>
      ) : null}
      {rates ? (
        <span>
          <Icon name="arrow" small />
          rate and lag to the next stage
          {choice.segment === undefined && model.segments.length > 1 ? ', blended by volume' : ''}
        </span>
      ) : null}
    </p>
  );
}
