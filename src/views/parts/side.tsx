import type { VNode } from 'preact';
import type { IconName } from '../icons';
import { Icon } from './icon';

/** Where something stands in the two-sided comparison. */
export type SideName = 'marketing' | 'sales' | 'shared' | 'other';

/** A side as icon and label, so that it never depends on colour alone. */
export function Side({ side, label }: { side: SideName; label: string }): VNode {
  const icon: IconName | 'shared' = side;
  return (
    <span class={`side side--${side}`}>
      <Icon name={icon} />
      <span>{label}</span>
    </span>
  );
}

/** The coloured line over a side's column: half and half for what both share. */
export function SideRule({ side }: { side?: SideName }): VNode {
  return <span class={side ? `rule rule--${side}` : 'rule'} />;
}
