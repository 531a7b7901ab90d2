import type { ComponentChildren, Ref, TargetedEvent, TargetedKeyboardEvent, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ButtonProps, Controls, SearchProps, SelectProps } from '../../views/frame/controls';
import { Icon } from '../../views/parts/icon';

/** A control of the toolkit, as far as the page touches it: values are properties, not attributes. */
interface ControlElement extends HTMLElement {
  value: string;
}

interface ControlAttributes {
  readonly ref?: Ref<ControlElement>;
  readonly class?: string;
  readonly appearance?: string;
  readonly placeholder?: string;
  readonly value?: string;
  readonly selected?: boolean;
  readonly key?: string;
  readonly 'aria-label'?: string;
  readonly onClick?: () => void;
  readonly onChange?: (event: TargetedEvent<ControlElement>) => void;
  readonly onInput?: (event: TargetedEvent<ControlElement>) => void;
  readonly onKeyDown?: (event: TargetedKeyboardEvent<ControlElement>) => void;
  readonly children?: ComponentChildren;
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'gtm-button': ControlAttributes;
      'gtm-dropdown': ControlAttributes;
      'gtm-option': ControlAttributes;
      'gtm-text-field': ControlAttributes;
    }
  }
}

function Select({ label, value, choices, onPick }: SelectProps): VNode {
  const element = useRef<ControlElement>(null);
  // The dropdown knows its options only after they are in place, so its value is set after them.
  useLayoutEffect(() => {
    if (element.current && element.current.value !== value) element.current.value = value;
  });
  return (
    <div class={value === choices[0]?.id ? 'select select--kit' : 'select select--kit select--set'}>
      <span aria-hidden="true">{label}</span>
      {/* The toolkit does not take a name from a label element. */}
      <gtm-dropdown ref={element} aria-label={label} onChange={(event) => onPick(event.currentTarget.value)}>
        {choices.map((choice) => (
          <gtm-option key={choice.id} value={choice.id} selected={choice.id === value}>
            {choice.label}
          </gtm-option>
        ))}
      </gtm-dropdown>
    </div>
  );
}

function Search({ label, value, onType }: SearchProps): VNode {
  const element = useRef<ControlElement>(null);
  useLayoutEffect(() => {
    if (element.current && element.current.value !== value) element.current.value = value;
  });
  return (
    <div class="search search--kit">
      <gtm-text-field
        ref={element}
        class="search__field"
        aria-label={label}
        placeholder="Search"
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') onType('');
        }}
      >
        <span slot="start">
          <Icon name="search" small />
        </span>
      </gtm-text-field>
    </div>
  );
}

function Button({ primary, onPress, children }: ButtonProps): VNode {
  return (
    <gtm-button appearance={primary ? 'primary' : 'secondary'} onClick={onPress}>
      {children}
    </gtm-button>
  );
}

/** The frame's controls from the toolkit; `registerControls` must have run. */
export const toolkitControls: Controls = { Select, Search, Button };
