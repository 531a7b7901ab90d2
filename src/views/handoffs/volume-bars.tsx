import type { VNode } from 'preact';
import { decimal, signed } from '../common/format';
import { Delta } from '../parts/delta';
import type { SideName } from '../parts/side';
import type { Volume } from './model';

/** The need stands here on the bars, so that the eye compares shortfalls and not sizes. */
const needAt = 75;

/** Promised against needed, a month; or the need alone where nothing is promised. */
export function VolumeBars({ volume, side }: { volume: Volume; side: SideName }): VNode {
  const { promised, needed, promisedInAll, neededInAll, label } = volume;
  if (needed === undefined) {
    return (
      <>
        <p class="label">{label}</p>
        <p class="soft">
          {promised === undefined
            ? 'The need cannot be counted yet.'
            : `${decimal(promised)} promised; the need cannot be counted yet.`}
        </p>
      </>
    );
  }
  if (promised === undefined) {
    return (
      <>
        <p class="label">{label}</p>
        <p>
          <b class="big num">{decimal(needed)}</b>{' '}
          <span class="soft">needed{neededInAll === undefined ? '' : `, ${decimal(neededInAll, 0)} in all`}</span>
        </p>
      </>
    );
  }
  const share = needed > 0 ? Math.min(100, (promised / needed) * needAt) : 100;
  const gap = promised - needed;
  const inAll = promisedInAll !== undefined && neededInAll !== undefined ? promisedInAll - neededInAll : undefined;
  return (
    <>
      <p class="label">{label}</p>
      <table class="bars" aria-label="Volume a month">
        <tbody>
          <tr>
            <th scope="row">Promised</th>
            <td class="bars__bar">
              <svg class="plot" height="14" aria-hidden="true">
                <rect class="tr" x="0" y="2" width="100%" height="10" rx="1" />
                <rect class={fill(side)} x="0" y="2" width={`${share}%`} height="10" rx="1" />
                <line class="tick" x1={`${needAt}%`} x2={`${needAt}%`} y1="0" y2="14" />
              </svg>
            </td>
            <td class="num right">{decimal(promised)}</td>
          </tr>
          <tr>
            <th scope="row">Needed</th>
            <td class="bars__bar">
              <svg class="plot" height="14" aria-hidden="true">
                <rect class="tr" x="0" y="2" width="100%" height="10" rx="1" />
                <rect class="ne" x="0" y="2" width={`${needAt}%`} height="10" rx="1" />
              </svg>
            </td>
            <td class="num right">{decimal(needed)}</td>
          </tr>
        </tbody>
      </table>
      <p class="promise__gap">
        <Delta kind={gap < -1e-9 ? 'gap' : 'surplus'} text={gapText(gap)} />{' '}
        <span class="soft">a month{inAll === undefined ? '' : `, ${signed(inAll)} in all`}</span>
      </p>
    </>
  );
}

function gapText(gap: number): string {
  const text = decimal(Math.abs(gap));
  return text === '0' ? '0' : `${gap < 0 ? '−' : '+'}${text}`;
}

function fill(side: SideName): string {
  return side === 'marketing' ? 'mk' : side === 'sales' ? 'sl' : 'ne';
}
