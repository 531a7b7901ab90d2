import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { isUnderCursor } from '../common/cursor';
import { decimal } from '../common/format';
import { many } from '../common/many';
import { Derived } from '../parts/derived';
import { EditField } from '../parts/editable';
import { FindingLine } from '../parts/finding-line';
import { Icon } from '../parts/icon';
import { Phrases } from '../parts/phrases';
import { Goto, RevealText } from '../parts/reveal';
import { useScope } from '../parts/scope';
import { Side, SideRule } from '../parts/side';
import type { RenderContext } from '../view';
import { DueTimes } from './due-times';
import type { HandoffCard, Party, VolumePromise } from './model';
import { VolumeBars } from './volume-bars';

/** A handoff: the giver's promise, the figures between, the receiver's promise; the terms beneath. */
export function Card({ card, context, first }: { card: HandoffCard; context: RenderContext; first: boolean }): VNode {
  const { actions } = useScope();
  const current = isUnderCursor(context.cursor, card.at);
  return (
    <article
      class={current ? 'card handoff is-current' : 'card handoff'}
      id={card.anchor}
      aria-labelledby={`h-${card.id}`}
    >
      <div class="card__head">
        <h3 id={`h-${card.id}`}>
          {card.from.name}
          <Icon name="arrow" small />
          <span class="sr"> to </span>
          {card.to.name}
        </h3>
        <Goto at={card.at} what={`${card.from.name} to ${card.to.name}`} />
        <span class="card__end">
          {card.findings.length > 0 ? null : (
            <span class="soft ok">
              <Icon name="check" small />
              nothing open
            </span>
          )}
          {actions?.copy ? (
            <button type="button" class="btn btn--secondary btn--small" onClick={() => actions.copy?.(card.agreement)}>
              Copy agreement
            </button>
          ) : null}
        </span>
      </div>
      <div class="promise">
        <PartyHead party={card.giver} who="giver">
          <Given card={card} />
        </PartyHead>
        <div class="promise__mid">
          <VolumeBars volume={card.volume} side={card.giver.side} />
          {card.volume.derived.map((line) => (
            <Derived key={line} of={[{ text: line }]} />
          ))}
        </div>
        <PartyHead party={card.receiver} who="receiver">
          <Taken card={card} />
        </PartyHead>
      </div>
      {card.findings.length > 0 ? (
        <div class="handoff__findings">
          {card.findings.map((finding) => (
            <FindingLine key={finding.key} of={finding} />
          ))}
        </div>
      ) : null}
      <Terms card={card} />
      {card.arrivals.length > 0 ? <DueTimes card={card} open={first} /> : null}
    </article>
  );
}

function PartyHead({ party, who, children }: { party: Party; who: string; children: VNode }): VNode {
  return (
    <div class="promise__side">
      <SideRule side={party.side} />
      <h4 class="sr">The {who}’s promise</h4>
      <p class="promise__who">
        <Side side={party.side} label={party.label} />
        {party.owner ? (
          <span class="soft promise__owner">
            <RevealText at={party.owner.at} class="derived__link">
              {party.owner.name}
            </RevealText>
          </span>
        ) : null}
      </p>
      {children}
    </div>
  );
}

function Given({ card }: { card: HandoffCard }): VNode {
  const { promise, fields } = card;
  return (
    <dl>
      <div class="pf">
        <dt>Volume</dt>
        <dd>
          {promise?.volume === undefined ? (
            <span class="soft">none promised</span>
          ) : (
            <Amount promise={promise} unit={card.from.name} />
          )}
        </dd>
      </div>
      {promise?.acceptance === undefined ? null : (
        <div class="pf">
          <dt>Good enough</dt>
          <dd>
            <b class="big num">{promise.acceptance}</b> <span class="soft">of them</span>
          </dd>
        </div>
      )}
      {fields.length === 0 ? null : (
        <div class="pf">
          <dt>Arrives with</dt>
          <dd>
            <span class="chips">
              {fields.map((field) => (
                <span key={field} class="tag">
                  {field}
                </span>
              ))}
            </span>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The promised volume; a click turns it into a field where the text can be written. */
function Amount({ promise, unit }: { promise: VolumePromise; unit: string }): VNode {
  const { actions } = useScope();
  const [editing, setEditing] = useState(false);
  const write = actions?.edit;
  const text = decimal(promise.volume ?? 0);
  const per = `${many(unit)} ${promise.per}`.trim();
  if (editing && write) {
    return (
      <EditField
        label={`Promised ${per}`}
        initial={String(promise.volume ?? '')}
        hint="writes it into the plan"
        onLeave={() => setEditing(false)}
        onWrite={(typed) => {
          const value = Number(typed);
          setEditing(false);
          if (Number.isFinite(value) && value >= 0 && value !== promise.volume)
            write([{ op: 'set', at: promise.at, value }]);
        }}
      />
    );
  }
  return (
    <>
      {write ? (
        <button type="button" class="numedit big num" title="Change the promise" onClick={() => setEditing(true)}>
          {text}
        </button>
      ) : (
        <b class="big num">{text}</b>
      )}{' '}
      <span class="soft">{per}</span>
    </>
  );
}

function Taken({ card }: { card: HandoffCard }): VNode {
  if (card.speed.length === 0) return <p class="soft">no time promised</p>;
  return (
    <dl>
      {card.speed.map((term) => (
        <div key={term.label} class="pf">
          <dt>{term.label}</dt>
          <dd>
            <b class="big num">{term.value}</b> <span class="soft">{term.note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Terms({ card }: { card: HandoffCard }): VNode | null {
  const { acceptIf, reject, escalateTo, review } = card;
  const last = [review ? `reviewed ${review}` : ''].filter(Boolean).join('');
  if (acceptIf.length === 0 && reject.length === 0 && !escalateTo && last === '') return null;
  return (
    <dl class="terms">
      <div>
        <dt>
          <Icon name="check" small />
          Accepted if
        </dt>
        <dd>{acceptIf.length > 0 ? acceptIf.join(' · ') : <span class="soft">not written down</span>}</dd>
      </div>
      <div>
        <dt>
          <Icon name="back" small />
          Sent back for
        </dt>
        <dd>
          {reject.length > 0 ? (
            <Phrases of={reject} link="derived__link" />
          ) : (
            <span class="soft">not written down</span>
          )}
        </dd>
      </div>
      <div>
        <dt>
          <Icon name="up" small />
          Breach goes to
        </dt>
        <dd>
          {escalateTo ? (
            <RevealText at={escalateTo.at} class="derived__link">
              {escalateTo.name}
            </RevealText>
          ) : (
            <span class="soft">nobody</span>
          )}
          {last ? <span class="soft">, {last}</span> : null}
        </dd>
      </div>
    </dl>
  );
}
