import type { VNode } from 'preact';
import { decimal, share } from '../common/format';
import { Card } from '../parts/card';
import type { SourceShare } from './model';

/** Who brings the volume of the first stage. */
export function Sources({ sources, sourced }: { sources: readonly SourceShare[]; sourced: string | undefined }): VNode {
  const total = sources.reduce((sum, source) => sum + source.share, 0);
  const scale = total > 0 ? 100 / Math.max(1, total) : 0;
  const starts = sources.map((_, i) => sources.slice(0, i).reduce((sum, source) => sum + source.share, 0) * scale);
  const classes = fills(sources);
  return (
    <Card title={sourced ? `Who brings the ${sourced}` : 'Who brings the volume'} class="v4__source">
      <div class="source">
        <svg class="plot" height="14" aria-hidden="true">
          <rect class="tr" x="0" y="0" width="100%" height="14" rx="1" />
          {sources.map((source, i) => (
            <rect
              key={source.label}
              class={`${classes[i]} source__bar`}
              x={`${starts[i]}%`}
              y="0"
              width={`${Math.max(0, source.share * scale - 0.3)}%`}
              height="14"
              rx="1"
            />
          ))}
        </svg>
        <ul>
          {sources.map((source, i) => (
            <li key={source.label}>
              <span class={`key key--${classes[i]}`} />
              <span>{source.label}</span>
              <span class="num soft">{share(source.share)}</span>
              <b class="num">{source.need === undefined ? '–' : decimal(source.need, 1)}</b>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

/** One fill a side; a second source of the same side is paler. */
function fills(sources: readonly SourceShare[]): readonly string[] {
  return sources.map((source, i) => {
    const again = sources.slice(0, i).some((earlier) => earlier.side === source.side);
    if (source.side === 'marketing') return again ? 'mk2' : 'mk';
    if (source.side === 'sales') return again ? 'sl2' : 'sl';
    return again ? 'ne2' : 'ne';
  });
}
