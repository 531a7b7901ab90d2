import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../parts/icon';

/** One entry of a choice. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onPick: (id: string) => void;
}

export interface SearchProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

export interface ButtonProps {
  readonly primary?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/**
 * The controls of the frame that a host may draw its own way (the preview takes them from a toolkit); the ones here are
 * the platform's own and need no script beyond Preact.
 */
export interface Controls {
  readonly Select: (props: SelectProps) => VNode;
  readonly Search: (props: SearchProps) => VNode;
  readonly Button: (props: ButtonProps) => VNode;
}

/** Native elements in the look of the views. */
export const nativeControls: Controls = {
  Select: ({ label, value, choices, onPick }) => (
    <label class={value === (choices[0]?.id ?? '') ? 'select' : 'select select--set'}>
      <span>{label}</span>
      <select value={value} aria-label={label} onChange={(event) => onPick(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id} selected={choice.id === value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Icon name="down" small />
    </label>
  ),
  Search: ({ label, value, onType }) => (
    <label class="search">
      <Icon name="search" small />
      <span class="sr">{label}</span>
      <input
        type="search"
        value={value}
        placeholder="Search"
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') onType('');
        }}
      />
      <span class="kbd kbd--search" aria-hidden="true">
        /
      </span>
    </label>
  ),
  Button: ({ primary, onPress, children }) => (
    <button type="button" class={primary ? 'btn btn--primary' : 'btn btn--secondary'} onClick={onPress}>
      {children}
    </button>
  ),
};
