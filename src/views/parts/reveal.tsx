import type { ComponentChildren, VNode } from 'preact';
import type { Address } from '../../core/address';
import { useScope } from './scope';

interface RevealProps {
  /** Where in the plan's text this thing stands; without it nothing can be clicked. */
  readonly at?: Address;
  readonly class?: string;
  readonly title?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** Shows its children as a link into the plan's text where there is a text to go to, as plain words elsewhere. */
export function Reveal({ at, class: name, title, label, children }: RevealProps): VNode {
  const { actions, line } = useScope();
  if (!at || !actions) {
    return (
      <span class={name} title={title}>
        {children}
      </span>
    );
  }
  const number = line?.(at);
  const where = number === undefined ? title : [title, `Ln ${number}`].filter(Boolean).join(' · ');
  return (
    <button type="button" class={name} title={where} aria-label={label} onClick={() => actions.reveal(at)}>
      {children}
    </button>
  );
}

/** The same inside a sentence: it wraps with the words around it, which a button cannot. */
export function RevealText({ at, class: name, title, children }: RevealProps): VNode {
  const { actions } = useScope();
  if (!at || !actions) return <span title={title}>{children}</span>;
  const go = () => actions.reveal(at);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an anchor without an address is no link, and a button does not wrap.
    <span
      role="link"
      tabIndex={0}
      class={name}
      title={title}
      onClick={go}
      onKeyDown={(event) => {
        if (event.key === 'Enter') go();
      }}
    >
      {children}
    </span>
  );
}

/** The quiet way into the text at the end of a row: "Ln 610 ↗", or the arrow alone where lines are not known. */
export function Goto({ at, what }: { at?: Address; what: string }): VNode | null {
  const { actions, line } = useScope();
  if (!at || !actions) return null;
  const number = line?.(at);
  return (
    <button type="button" class="goto" title={`Go to ${what} in the text`} onClick={() => actions.reveal(at)}>
      {number === undefined ? null : <span>Ln {number}</span>}
      <span class="sr">Go to {what} in the text</span>
      <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
        <use href="#i-goto" />
      </svg>
    </button>
  );
}
