import type { VNode } from 'preact';
import { isUnderCursor } from '../common/cursor';
import { count, decimal, signed, signedShare } from '../common/format';
import { many } from '../common/many';
import { Badge } from '../parts/finding-line';
import { Icon } from '../parts/icon';
import { Goto, RevealText } from '../parts/reveal';
import type { RenderContext } from '../view';
import { Ladder } from './ladder';
import type { SegmentCard, SourceGap } from './model';

/** The need stands here on every bar, so that the eye compares shortfalls and not sizes. */
const needAt = 75;

/** A segment: its gap, the bar that shows it, the ladder of needs and what they rest on. */
export function Segment({
  card,
  exact,
  context,
}: {
  card: SegmentCard;
  exact: boolean;
  context: RenderContext;
}): VNode {
  const current = isUnderCursor(context.cursor, card.at);
  return (
    <section class={current ? 'card seg is-current' : 'card seg'} id={card.anchor} aria-labelledby={`h-${card.anchor}`}>
      <div class="card__head">
        <h3 id={`h-${card.anchor}`}>
          {card.name}
          <span class="seg__target">{card.target}</span>
        </h3>
        <span class="card__end">
          {card.findings.slice(0, 3).map((finding) => (
            <Badge key={finding.key} of={finding} />
          ))}
          <Goto at={card.at} what={card.name} />
        </span>
      </div>
      <div class="seg__gaps">
        {card.gaps.map((gap) => (
          <Gap key={gap.label} of={gap} exact={exact} />
        ))}
        {card.reason ? <p class="soft seg__reason">{card.reason}</p> : null}
      </div>
      <Ladder rows={card.ladder} label={`${card.name}: need by stage`} />
      {card.facts.length > 0 ? (
        <dl class="facts seg__facts">
          {card.facts.map((fact) => (
            <div key={fact.label} class="seg__fact">
              <dt>{fact.label}</dt>
              <dd>
                {fact.short ? (
                  <span class="delta delta--gap">
                    <Icon name="dn" />
                    <span>
                      <span class="sr">Too little: </span>
                      {fact.value}
                    </span>
                  </span>
                ) : fact.at ? (
                  <RevealText at={fact.at} class="derived__link">
                    {fact.value}
                  </RevealText>
                ) : (
                  <span class="num">{fact.value}</span>
                )}
                {fact.note ? <span class="soft"> ({fact.note})</span> : null}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  );
}

function Gap({ of, exact }: { of: SourceGap; exact: boolean }): VNode {
  const figure = (value: number) => (exact ? decimal(value) : count(value));
  const kind = of.value < -1e-9 ? 'gap' : 'surplus';
  const share = (value: number) => Math.max(0, Math.min(100, of.need > 0 ? (value / of.need) * needAt : 100));
  const fill = of.side === 'marketing' ? 'mk' : of.side === 'sales' ? 'sl' : 'ne';
  const text = exact ? `${of.value < 0 ? '−' : '+'}${decimal(Math.abs(of.value))}` : signed(of.value);
  const label = `Effective supply ${figure(of.effective)} ${many(of.stage)} against a need of ${figure(of.need)}; ${figure(of.raw)} planned`;
  return (
    <div class="seg__gap">
      <p class="seg__figure">
        <span class={`delta delta--${kind}`}>
          <Icon name={kind === 'gap' ? 'dn' : 'up'} />
          <span>
            <span class="sr">{kind === 'gap' ? 'Gap ' : 'Surplus '}</span>
            <strong>{text}</strong> {many(of.stage)} from {of.label}
          </span>
        </span>
        <span class="soft num">{signedShare(of.rate)}</span>
      </p>
      <svg class="plot bullet" height="30" role="img" aria-label={label}>
        <rect class="tr" x="0" y="8" width="100%" height="14" rx="2" />
        <rect class={`raw raw--${of.side}`} x="0" y="8.5" width={`${share(of.raw)}%`} height="13" rx="2" />
        <rect class={fill} x="0" y="8" width={`${share(of.effective)}%`} height="14" rx="2" />
        {of.effective < of.need ? (
          <rect
            class="hatch-gap"
            x={`${share(of.effective)}%`}
            y="8.5"
            width={`${needAt - share(of.effective)}%`}
            height="13"
          />
        ) : null}
        <line class="tick" x1={`${needAt}%`} x2={`${needAt}%`} y1="3" y2="27" />
      </svg>
      <ul class="seg__key">
        <li>
          <span class={`key key--eff key--${of.side}`} />
          Effective <b class="num">{figure(of.effective)}</b>
        </li>
        <li>
          <span class={`key key--raw key--raw-${of.side}`} />
          Planned <b class="num">{figure(of.raw)}</b>
        </li>
        <li>
          <span class="key key--need" />
          Needed <b class="num">{figure(of.need)}</b>
        </li>
      </ul>
      {of.sums.length > 0 ? (
        <details class="sums">
          <summary>
            <Icon name="down" small />
            How the effective supply comes about
          </summary>
          <dl class="facts">
            {of.sums.map((sum) => (
              <div key={sum.name} class="seg__fact">
                <dt>
                  <RevealText at={sum.at} class="derived__link">
                    {sum.name}
                  </RevealText>
                </dt>
                <dd class="num">{sum.text}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </div>
  );
}
