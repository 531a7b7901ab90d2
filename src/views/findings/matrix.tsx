import type { VNode } from 'preact';
import type { Severity } from '../../core/finding';
import { Icon } from '../parts/icon';
import type { FindingGroup, FindingsModel } from './model';

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** How many findings of each group lie with whom; the cell's edge is that of its worst one. */
export function Matrix({ groups, sides }: { groups: readonly FindingGroup[]; sides: FindingsModel['sides'] }): VNode {
  const rows = groups.flatMap((group) => group.rows);
  return (
    <section class="card matrix" aria-labelledby="matrix-title">
      <div class="card__head">
        <h3 id="matrix-title">By group and side</h3>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">Group</th>
            {sides.map(({ side, label }) => (
              <th key={side} scope="col" title={label}>
                <span class={`side side--${side}`}>
                  <Icon name={side} />
                </span>
                <span class="sr">{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.code}>
              <th scope="row" title={group.name}>
                {group.code}
              </th>
              {sides.map(({ side }) => {
                const own = group.rows.filter((row) => row.side === side);
                const [worst] = own.map((row) => row.severity).sort((a, b) => rank[a] - rank[b]);
                return (
                  <td key={side}>
                    {worst ? <span class={`mx mx--${worst}`}>{own.length}</span> : <span class="mx mx--0">·</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            {sides.map(({ side }) => (
              <td key={side} class="num strong">
                {rows.filter((row) => row.side === side).length}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
