import type { VNode } from 'preact';
import { Icon } from './icon';

/** A gap or a surplus: arrow, sign, figure, and the word for those who hear the page. */
export function Delta({ kind, text }: { kind: 'gap' | 'surplus' | 'plain'; text: string }): VNode {
  if (kind === 'plain') return <span class="num">{text}</span>;
  return (
    <span class={`delta delta--${kind}`}>
      <Icon name={kind === 'gap' ? 'dn' : 'up'} />
      <span>
        <span class="sr">{kind === 'gap' ? 'Gap ' : 'Surplus '}</span>
        {text}
      </span>
    </span>
  );
}
