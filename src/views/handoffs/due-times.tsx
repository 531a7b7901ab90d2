import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../parts/icon';
import { useScope } from '../parts/scope';
import type { Arrival, HandoffCard } from './model';

/** "When is it due?": a buyer arrives, the business clock runs, the answers fall due. */
export function DueTimes({ card, open }: { card: HandoffCard; open: boolean }): VNode | null {
  const { actions } = useScope();
  const [chosen, choose] = useState(0);
  const arrival = card.arrivals[chosen] ?? card.arrivals[0];
  if (!arrival) return null;
  return (
    <details class="sim" open={open}>
      <summary>
        <Icon name="down" small />
        When is it due?
      </summary>
      <div class="sim__head">
        <span class="soft">A buyer arrives</span>
        {actions && card.arrivals.length > 1 ? (
          <fieldset class="lens" aria-label="Arrival">
            {card.arrivals.map((entry, i) => (
              <button key={entry.label} type="button" aria-pressed={entry === arrival} onClick={() => choose(i)}>
                {entry.label}
              </button>
            ))}
          </fieldset>
        ) : (
          <span class="num">{arrival.label}</span>
        )}
        {card.clock ? <span class="soft">{card.clock}</span> : null}
      </div>
      <Strip of={arrival} />
    </details>
  );
}

function Strip({ of }: { of: Arrival }): VNode {
  const total = of.days.length;
  const x = (day: number, minute: number) => `${((day + minute / 1440) / total) * 100}%`;
  const width = (from: number, to: number) => `${((to - from) / 1440 / total) * 100}%`;
  return (
    <>
      <svg class="plot sim__plot" height="58" role="img" aria-label={of.text}>
        <rect class="sim__closed" x="0" y="14" width="100%" height="30" rx="2" />
        {of.days.map((day, i) =>
          day.open ? (
            <rect
              key={day.label}
              class="sim__open"
              x={x(i, day.open[0])}
              y="14"
              width={width(...day.open)}
              height="30"
            />
          ) : null,
        )}
        {of.days.map((day, i) =>
          i === 0 ? null : <line key={day.label} class="axis" x1={x(i, 0)} x2={x(i, 0)} y1="8" y2="50" />,
        )}
        {of.runs.map((run) => (
          <rect
            key={`${run.promise} ${run.day}`}
            class={run.promise === 'touch' ? 'sl' : 'sl2'}
            x={x(run.day, run.from)}
            y={run.promise === 'touch' ? '21' : '31'}
            width={width(run.from, run.to)}
            height="7"
          />
        ))}
        {of.days.flatMap((day, i) =>
          day.marks.map((mark) => (
            <line key={`${i} ${mark.text}`} class="tick" x1={x(i, mark.minute)} x2={x(i, mark.minute)} y1="6" y2="52" />
          )),
        )}
      </svg>
      <ol class={`sim__days d${total}`}>
        {of.days.map((day) => (
          <li key={day.label}>
            <span class="label">{day.label}</span>
            {day.marks.map((mark) => (
              <span key={mark.text} class="sim__mark">
                <b class="num">{time(mark.minute)}</b> {mark.text}
              </span>
            ))}
            {day.marks.length === 0 ? <span class="soft">{day.open ? 'open' : 'closed'}</span> : null}
          </li>
        ))}
      </ol>
    </>
  );
}

function time(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
