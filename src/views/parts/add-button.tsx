import type { VNode } from 'preact';
import { Icon } from './icon';

/** A missing thing as a dashed action: "nothing to say" and "forgotten" look different. */
export function AddButton({ text, title, onClick }: { text: string; title?: string; onClick: () => void }): VNode {
  return (
    <button type="button" class="add" title={title} onClick={onClick}>
      <Icon name="plus" small />
      <span>{text}</span>
    </button>
  );
}

/** The same without a text to write into: says only that something is missing. */
export function Missing({ text }: { text: string }): VNode {
  return <span class="add add--still">{text}</span>;
}
