import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

interface FigureProps {
  readonly children: ComponentChildren;
  readonly title: string;
  /** The sum, line by line: what goes in, then what comes out. */
  readonly lines: readonly string[];
}

/** A figure whose sum opens beneath it on hover or focus. Plain CSS decides when, so that it also works without a script. */
export function Figure({ children, title, lines }: FigureProps): VNode {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the sum must be reachable by keyboard, as a tooltip is.
    <span class="fig" tabIndex={0} aria-describedby={id}>
      {children}
      <span class="popover" role="tooltip" id={id}>
        <span class="popover__title">{title}</span>
        {lines.map((line) => (
          <span class="popover__line" key={line}>
            {line}
          </span>
        ))}
      </span>
    </span>
  );
}
