import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { IconName } from '../icons';
import { glyphs } from '../icons';
import { Icon } from '../parts/icon';
import type { ViewTab } from './frame';

interface TabsProps {
  readonly views: readonly ViewTab[];
  readonly selected: string;
  /** Figure beside a tab, by view id; 0 shows none. */
  readonly counts: Readonly<Record<string, number>>;
  readonly onSelect?: (view: string) => void;
}

/** The views as tabs: one tab stop, arrow keys move and choose. */
export function Tabs({ views, selected, counts, onSelect }: TabsProps): VNode {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const go = (from: number, to: number) => {
    const next = views[(to + views.length) % views.length];
    if (!next || from === to) return;
    buttons.current.get(next.id)?.focus();
    onSelect?.(next.id);
  };
  return (
    <div class="tabs" role="tablist" aria-label="Views">
      {views.map((view, i) => {
        const chosen = view.id === selected;
        const count = counts[view.id] ?? 0;
        return (
          <button
            key={view.id}
            type="button"
            role="tab"
            class="tab"
            id={`tab-${view.id}`}
            aria-selected={chosen}
            aria-controls={chosen ? 'view' : undefined}
            tabIndex={chosen ? 0 : -1}
            title={view.title}
            ref={(button) => {
              if (button) buttons.current.set(view.id, button);
              else buttons.current.delete(view.id);
            }}
            onClick={() => onSelect?.(view.id)}
            onKeyDown={(event) => {
              const to = { ArrowRight: i + 1, ArrowLeft: i - 1, Home: 0, End: views.length - 1 }[event.key];
              if (to === undefined) return;
              event.preventDefault();
              go(i, to);
            }}
          >
            <Icon name={iconName(view.icon)} />
            <span class="tab__label">{view.title}</span>
            {count > 0 ? (
              <span class="tab__count">
                {count}
                <span class="sr"> open</span>
              </span>
            ) : null}
          </button>
        );
      })}
    </div>
  );
}

/** A view names its icon as text; one that the sprite does not have becomes the list. */
function iconName(name: string): IconName {
  return name in glyphs ? (name as IconName) : 'list';
}
