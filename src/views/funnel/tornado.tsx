import type { VNode } from 'preact';
import { signed } from '../common/format';
import { Card } from '../parts/card';
import type { SegmentCard } from './model';

/** What moves a segment's first need most when an assumption is a little worse or better. */
export function Tornado({ card }: { card: SegmentCard }): VNode {
  const most = Math.max(1e-9, ...card.moves.flatMap(({ low, high }) => [Math.abs(low.change), Math.abs(high.change)]));
  const stage = card.ladder[0]?.name ?? '';
  return (
    <Card
      title="What moves the need most"
      end={<span class="soft">{card.name}: rates ±5 points, deal ±10 %</span>}
      class="v4__tornado"
    >
      <table class="tornado" aria-label={`Sensitivity of the need, ${card.name}`}>
        <thead>
          <tr>
            <th scope="col">Assumption</th>
            <th scope="col" class="right">
              Lower
            </th>
            <th scope="col">
              <span class="sr">Change of the need</span>
            </th>
            <th scope="col">Higher</th>
          </tr>
        </thead>
        <tbody>
          {card.moves.slice(0, 7).map((move) => (
            <tr key={move.label}>
              <th scope="row">{move.label}</th>
              <td class="num right tornado__v">
                <b>{signed(move.low.change)}</b>
                <span>at {move.low.at}</span>
              </td>
              <td class="tornado__bar">
                <svg class="plot" height="20" aria-hidden="true">
                  <Bar change={move.low.change} most={most} left />
                  <Bar change={move.high.change} most={most} />
                  <line class="tick tick--thin" x1="50%" x2="50%" y1="0" y2="20" />
                </svg>
              </td>
              <td class="num tornado__v">
                <b>{signed(move.high.change)}</b>
                <span>at {move.high.at}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft small tornado__note">Change of the need at {stage}.</p>
    </Card>
  );
}

/** More need is red, less is green, whichever way the assumption moved. */
function Bar({ change, most, left }: { change: number; most: number; left?: boolean }): VNode {
  const width = (Math.abs(change) / most) * 50;
  return (
    <rect
      class={change > 0 ? 'ga-soft' : 'su-soft'}
      x={`${left ? 50 - width : 50}%`}
      y="4"
      width={`${width}%`}
      height="12"
      rx="1"
    />
  );
}
