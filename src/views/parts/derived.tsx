import type { VNode } from 'preact';
import type { Phrase } from '../view';
import { Icon } from './icon';
import { Phrases } from './phrases';

/** A line that the plan's own data says, beneath what was written: soft, with a hooked arrow. */
export function Derived({ of }: { of: readonly Phrase[] }): VNode {
  return (
    <p class="derived">
      <Icon name="derived" />
      <span>
        <span class="sr">From the plan’s data: </span>
        <Phrases of={of} link="derived__link" />
      </span>
    </p>
  );
}
