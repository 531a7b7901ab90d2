import type { VNode } from 'preact';
import type { Address } from '../../core/address';
import type { IconName } from '../icons';
import { Icon } from './icon';
import { Reveal } from './reveal';

interface ChipProps {
  readonly icon: IconName;
  readonly text: string;
  /** Full name, where the text is short. */
  readonly title?: string;
  readonly at?: Address;
  /** The plan's data says otherwise: outlined, with the warning sign. */
  readonly conflict?: string;
}

/** A thing of the plan by its name; a link to where it is defined. */
export function Chip({ icon, text, title, at, conflict }: ChipProps): VNode {
  return (
    <Reveal class={conflict ? 'chip chip--conflict' : 'chip'} at={at} title={conflict ?? title}>
      <Icon name={conflict ? 'warning' : icon} />
      <span>
        {text}
        {conflict ? <span class="sr">. {conflict}</span> : null}
      </span>
    </Reveal>
  );
}
