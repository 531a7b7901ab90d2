import type { ComponentChildren, VNode } from 'preact';

interface CardProps {
  readonly id?: string;
  readonly title: ComponentChildren;
  /** Stands at the right end of the head. */
  readonly end?: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A box with a hairline and a head. */
export function Card({ id, title, end, class: name, children }: CardProps): VNode {
  return (
    <section class={['card', name].filter(Boolean).join(' ')} id={id}>
      <div class="card__head">
        <h3>{title}</h3>
        {end ? <div class="card__end">{end}</div> : null}
      </div>
      {children}
    </section>
  );
}
