import type { VNode } from 'preact';
import type { PlanEdit } from '../../core/edit';
import { useScope } from './scope';

/** What is missing, why it matters, and what adds it. */
export interface EmptyModel {
  readonly title: string;
  readonly text: string;
  readonly actions: readonly EmptyAction[];
}

export interface EmptyAction {
  readonly title: string;
  /** A command of the host, with its arguments. */
  readonly command?: { readonly id: string; readonly args?: unknown };
  /** Text changes that need no more answers. */
  readonly edits?: readonly PlanEdit[];
}

/** A part of a view that has nothing to show yet. */
export function Empty({ of }: { of: EmptyModel }): VNode {
  const { actions } = useScope();
  const offered = actions ? of.actions.filter((action) => action.command || (action.edits && actions.edit)) : [];
  return (
    <section class="empty">
      <svg
        class="art"
        width="88"
        height="40"
        viewBox="0 0 88 40"
        fill="none"
        stroke="currentColor"
        stroke-width="1.2"
        aria-hidden="true"
      >
        <rect x="1" y="12" width="20" height="16" rx="3" />
        <rect x="34" y="12" width="20" height="16" rx="3" stroke-dasharray="3 2.5" />
        <rect x="67" y="12" width="20" height="16" rx="3" stroke-dasharray="3 2.5" />
        <path d="M24 20h7M57 20h7" />
      </svg>
      <h3>{of.title}</h3>
      <p>{of.text}</p>
      {offered.length > 0 ? (
        <div class="empty__actions">
          {offered.map((action, i) => (
            <button
              key={action.title}
              type="button"
              class={i === 0 ? 'btn btn--primary' : 'btn btn--secondary'}
              onClick={() => {
                if (action.command) actions?.command(action.command.id, action.command.args);
                else if (action.edits) actions?.edit?.(action.edits);
              }}
            >
              {action.title}
            </button>
          ))}
        </div>
      ) : null}
    </section>
  );
}
