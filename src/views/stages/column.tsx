import type { VNode } from 'preact';
import { isUnderCursor } from '../common/cursor';
import { count, need } from '../common/format';
import { Badge } from '../parts/finding-line';
import { Icon } from '../parts/icon';
import { Figure } from '../parts/popover';
import { Goto, Reveal } from '../parts/reveal';
import { useScope } from '../parts/scope';
import { Side } from '../parts/side';
import type { RenderContext } from '../view';
import { FlowMarks } from './flow';
import type { Lane, StageCampaign, StageCard, StageColumn, StagesModel } from './model';
import type { StagesChoice } from './render';

interface ColumnProps {
  readonly stage: StageColumn;
  readonly next: StageColumn | undefined;
  readonly lanes: readonly Lane[];
  readonly model: StagesModel;
  /** Which rows beneath the lanes any stage fills; an empty cell in them is said, a row of none is left out. */
  readonly rows: { readonly playbooks: boolean; readonly steps: boolean };
  readonly choice: StagesChoice;
  readonly context: RenderContext;
}

/** One stage from its name down to its playbook, with what leads to the next one. */
export function Column(props: ColumnProps): VNode {
  const { stage, next, lanes, model, rows, choice, context } = props;
  const lane = laneNumber(lanes, stage.lane);
  const side = lanes[lane - 1]?.side ?? 'other';
  const campaigns = stage.campaigns.filter((campaign) => inSegment(campaign, choice));
  const beside = stage.beside.filter((card) => card.lane === stage.lane);
  const elsewhere = stage.beside.filter((card) => card.lane !== stage.lane);
  return (
    <li class={`stage stage--${side}`} id={stage.anchor}>
      <div class="stage__head">
        <span class="stage__pos">{stage.kind || ' '}</span>
        <h3 title={choice.words ? stage.name : undefined}>{shownName(stage, choice)}</h3>
      </div>
      <ul class={campaigns.length === 0 ? 'stage__camps is-none' : 'stage__camps'} aria-label="Campaigns">
        {campaigns.length === 0 ? <Nothing what="No campaign" /> : null}
        {campaigns.map((campaign, i) => (
          <Campaign key={`${i} ${campaign.name}`} of={campaign} segment={choice.segmentId} />
        ))}
      </ul>
      <div class={`stage__cell lane-${lane}`}>
        <Box card={stage} lane={lanes[lane - 1]} model={model} choice={choice} context={context} />
        {beside.map((card) => (
          <Box key={card.anchor} card={card} lane={lanes[lane - 1]} model={model} choice={choice} context={context} />
        ))}
      </div>
      {elsewhere.map((card) => {
        const other = laneNumber(lanes, card.lane);
        return (
          <div key={card.anchor} class={`stage__cell stage__cell--beside lane-${other}`}>
            <Box card={card} lane={lanes[other - 1]} model={model} choice={choice} context={context} />
          </div>
        );
      })}
      {next && stage.flow ? (
        <FlowMarks flow={stage.flow} from={lane} to={laneNumber(lanes, next.lane)} segment={choice.segment} />
      ) : null}
      {rows.playbooks ? (
        <ul class={stage.playbooks.length === 0 ? 'stage__play is-none' : 'stage__play'} aria-label="Playbook">
          {stage.playbooks.length === 0 ? <Nothing what="No playbook" /> : null}
          {stage.playbooks.map((playbook, i) => (
            <li key={`${i} ${playbook.name}`}>
              <Reveal class="chip" at={playbook.at}>
                <Icon name="book" />
                <span>{playbook.name}</span>
              </Reveal>
              <span class="soft">{playbook.note}</span>
              {playbook.findings.slice(0, 1).map((finding) => (
                <Badge key={finding.key} of={finding} />
              ))}
            </li>
          ))}
        </ul>
      ) : null}
      {rows.steps ? (
        <ol class={stage.steps.length === 0 ? 'stage__steps is-none' : 'stage__steps'} aria-label="Steps">
          {stage.steps.length === 0 ? <Nothing what="No step" /> : null}
          {stage.steps.map((step, i) => (
            <li key={`${i} ${step.name}`}>
              <Reveal class="camp" at={step.at}>
                <Icon name="step" />
                <span>{step.name}</span>
              </Reveal>
            </li>
          ))}
        </ol>
      ) : null}
    </li>
  );
}

function laneNumber(lanes: readonly Lane[], key: string): number {
  return lanes.findIndex((lane) => lane.key === key) + 1;
}

function shownName(card: StageCard, choice: StagesChoice): string {
  return (choice.words && card.words[choice.words]) ?? card.name;
}

function inSegment(campaign: StageCampaign, choice: StagesChoice): boolean {
  return (
    choice.segmentId === undefined || campaign.segments.length === 0 || campaign.segments.includes(choice.segmentId)
  );
}

function Campaign({ of, segment }: { of: StageCampaign; segment: string | undefined }): VNode {
  const [worst] = of.findings;
  const amount = segment === undefined ? of.count : of.counts[segment];
  const counts = worst !== undefined && worst.severity !== 'info';
  return (
    <li>
      <Reveal class={counts ? 'camp camp--warn' : 'camp'} at={of.at}>
        <Icon name={counts ? 'warning' : 'campaign'} />
        <span>
          {of.name}
          {amount === undefined ? null : <span class="num soft"> {count(amount)}</span>}
        </span>
      </Reveal>
      {worst ? <Badge of={worst} /> : null}
    </li>
  );
}

interface BoxProps {
  readonly card: StageCard;
  readonly lane: Lane | undefined;
  readonly model: StagesModel;
  readonly choice: StagesChoice;
  readonly context: RenderContext;
}

function Box({ card, lane, model, choice, context }: BoxProps): VNode {
  const side = lane?.side ?? 'other';
  const alone = model.columns.every((stage) => stage.id !== card.id);
  const muted = choice.owner !== undefined && ![card.owner?.id, card.coOwner?.id].includes(choice.owner);
  const brief = (choice.lens === 'marketing' || choice.lens === 'sales') && choice.lens !== side;
  const classes = [
    'box',
    `box--${side}`,
    alone ? 'box--beside' : '',
    muted ? 'box--muted' : '',
    isUnderCursor(context.cursor, card.at) ? 'box--cursor' : '',
  ];
  return (
    <article class={classes.filter(Boolean).join(' ')} aria-label={`${card.name}, ${lane?.label ?? 'no owner yet'}`}>
      <span class="box__side">
        <Side side={side} label={lane?.label ?? 'No owner yet'} />
      </span>
      {alone ? (
        <p class="box__name">
          <span class="soft">or </span>
          {shownName(card, choice)}
        </p>
      ) : null}
      <Need card={card} model={model} choice={choice} />
      <Owners card={card} />
      {brief ? null : <Criteria card={card} />}
      {card.notes.map((note) => (
        <p key={note.text} class="box__ret">
          <Icon name={note.kind === 'return' ? 'back' : 'check'} small />
          <span>{note.text}</span>
        </p>
      ))}
      {card.findings.length > 0 ? (
        <span class="chips box__findings">
          {card.findings.slice(0, 3).map((finding) => (
            <Badge key={finding.key} of={finding} />
          ))}
        </span>
      ) : null}
      <span class="box__goto">
        <Goto at={card.at} what={card.name} />
      </span>
    </article>
  );
}

function Need({ card, model, choice }: Pick<BoxProps, 'card' | 'model' | 'choice'>): VNode | null {
  const amount = choice.segment === undefined ? card.need : (card.needs[choice.segment] ?? undefined);
  if (amount === undefined) return null;
  const parts = model.segments.flatMap((segment, i) => {
    const value = card.needs[i];
    return typeof value === 'number' ? [{ name: segment.name, value }] : [];
  });
  const all = choice.segment === undefined && parts.length > 1;
  const lines = parts.map((part) => `${part.name}: ${need(part.value)}`);
  return (
    <p class="box__need">
      {all ? (
        <Figure title={`${card.name}, needed`} lines={[...lines, `Together: ${need(amount)}`]}>
          <b class="num">{need(amount)}</b>
        </Figure>
      ) : (
        <b class="num">{need(amount)}</b>
      )}
      {all ? <span class="soft num">{parts.map((part) => need(part.value)).join(' + ')}</span> : null}
    </p>
  );
}

function Owners({ card }: { card: StageCard }): VNode {
  const { actions } = useScope();
  if (!card.owner) {
    return (
      <p class="box__owner box__owner--none">
        <Icon name="role" small />
        <span>{actions ? <Reveal at={card.at}>no owner yet</Reveal> : 'no owner yet'}</span>
      </p>
    );
  }
  return (
    <>
      {[card.owner, card.coOwner].map((owner) =>
        owner ? (
          <p key={owner.id} class="box__owner">
            <Icon name="role" small />
            <Reveal at={owner.at} class="box__link">
              {owner.name}
            </Reveal>
          </p>
        ) : null,
      )}
    </>
  );
}

function Criteria({ card }: { card: StageCard }): VNode | null {
  if (card.entry.length === 0 && card.exit.length === 0) return null;
  return (
    <dl class="box__io">
      {card.entry.length > 0 ? (
        <>
          <dt>In</dt>
          <dd>{card.entry.join('; ')}</dd>
        </>
      ) : null}
      {card.exit.length > 0 ? (
        <>
          <dt>Out</dt>
          <dd>{card.exit.join('; ')}</dd>
        </>
      ) : null}
    </dl>
  );
}

function Nothing({ what }: { what: string }): VNode {
  return (
    <li>
      <span class="none" aria-hidden="true">
        –
      </span>
      <span class="sr">{what}</span>
    </li>
  );
}
