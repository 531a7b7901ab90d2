import type { VNode } from 'preact';
import { dayRange, need, rate } from '../common/format';
import { RevealText } from '../parts/reveal';
import type { LadderRow } from './model';

/** The need stage by stage, each as a bar against the first. */
export function Ladder({ rows, label }: { rows: readonly LadderRow[]; label: string }): VNode {
  const most = Math.max(0, ...rows.map((row) => row.need ?? 0));
  return (
    <table class="ladder" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">All sources</th>
          <th scope="col" class="right">
            Need
          </th>
          <th scope="col">
            <span class="sr">Need as a bar</span>
          </th>
          <th scope="col" class="right">
            To next
          </th>
          <th scope="col" class="right">
            Lag
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={`${i} ${row.name}`}>
            <th scope="row">
              <RevealText at={row.at} class="derived__link">
                {row.name}
              </RevealText>
            </th>
            <td class="num right strong" title={row.reason}>
              {row.need === undefined ? '–' : need(row.need)}
              {row.reason ? <span class="sr">{row.reason}</span> : null}
            </td>
            <td class="ladder__bar">
              {row.need === undefined || most === 0 ? null : (
                <svg class="plot" height="18" aria-hidden="true">
                  <rect class="tr" x="0" y="5" width="100%" height="8" rx="1" />
                  <rect class="ne" x="0" y="5" width={`${Math.max(0.5, (row.need / most) * 100)}%`} height="8" rx="1" />
                </svg>
              )}
            </td>
            <td class="num right soft">{row.rate === undefined ? '' : rate(row.rate)}</td>
            <td class="num right soft">
              {row.lagMin === undefined || row.lagMax === undefined ? '' : dayRange(row.lagMin, row.lagMax)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
