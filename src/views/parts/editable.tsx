import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

interface EditFieldProps {
  /** Names the field for those who hear the page. */
  readonly label: string;
  readonly initial: string;
  readonly placeholder?: string;
  /** What Enter does, in words. */
  readonly hint: string;
  readonly onWrite: (text: string) => void;
  readonly onLeave: () => void;
}

/** A text input of the text's own size, so that the row does not jump. Enter writes, Esc leaves it as it was. */
export function EditField({ label, initial, placeholder, hint, onWrite, onLeave }: EditFieldProps): VNode {
  const [text, setText] = useState(initial);
  return (
    <div class="edit">
      <label>
        <span class="sr">{label}</span>
        <input
          class="edit__input"
          type="text"
          value={text}
          placeholder={placeholder}
          // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field by a click.
          autoFocus
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onLeave();
            else if (event.key === 'Enter' && text.trim() !== '') onWrite(text.trim());
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
      </label>
      <p class="edit__hint">
        <kbd class="kbd">Enter</kbd> {hint} <kbd class="kbd">Esc</kbd> leaves it
      </p>
    </div>
  );
}
