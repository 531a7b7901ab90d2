import type { ComponentChildren, VNode } from 'preact';
import type { Location, PlanHeader, ViewReply } from '../../protocol/server';
import { Sprite } from '../parts/icon';
import { Scope } from '../parts/scope';
import type { FilterName, Filters, RenderContext, ViewOption } from '../view';
import type { Controls } from './controls';
import { nativeControls } from './controls';
import { FilterBar } from './filter-bar';
import { Head } from './head';
import { Banner, Failed, Waiting } from './states';
import { Tabs } from './tabs';
import { Tools } from './tools';

/** A view as the tab bar shows it. */
export interface ViewTab {
  readonly id: string;
  readonly title: string;
  readonly icon: string;
}

/** What a reader can do around a view; absent in exports and screenshots. */
export interface FrameActions {
  readonly select: (view: string) => void;
  readonly setFilters: (filters: Filters) => void;
  readonly setFollow: (follow: boolean) => void;
  readonly setLock: (locked: boolean) => void;
  readonly export: () => void;
  /** Opens a place in a file: a problem that the banner names. */
  readonly open: (location: Location) => void;
  /** Shows another plan that the file belongs to. */
  readonly setRoot: (uri: string) => void;
  readonly command: (id: string, args?: unknown) => void;
}

export interface FrameProps {
  /** Absent until the first answer has come. */
  readonly header?: PlanHeader;
  readonly views: readonly ViewTab[];
  /** Id of the shown view. */
  readonly view: string;
  readonly filters: Filters;
  /** Which of the bar's filters act on the shown view. */
  readonly filterNames: readonly FilterName[];
  readonly options: readonly ViewOption[];
  /** Rows that "only conflicts" would leave. */
  readonly conflicts?: number;
  readonly follow: boolean;
  readonly locked: boolean;
  readonly broken?: ViewReply['broken'];
  /** Minutes since the text last parsed, where the page knows. */
  readonly minutes?: number;
  readonly roots?: ViewReply['roots'];
  readonly failed?: {
    readonly message: string;
    readonly action?: { readonly title: string; readonly command: string };
  };
  /** Said once, politely, when figures change. */
  readonly announcement?: string;
  readonly actions?: FrameActions;
  readonly controls?: Controls;
  /** The page's context, so that links in the head work as in the view. */
  readonly context?: RenderContext;
  /** The drawn view. */
  readonly children?: ComponentChildren;
}

/**
 * Everything around a view: head of the plan, tabs, tools, filters, the banner for a text that does not parse, and the
 * states in which there is no view. The same in the preview, in screenshots and in tests.
 */
export function Frame(props: FrameProps): VNode {
  const { header, failed, broken, actions, views, view } = props;
  const shown = views.find((tab) => tab.id === view);
  const body = (
    <div class="app">
      <Sprite />
      {header ? (
        <Head of={header} roots={props.roots} actions={actions} controls={props.controls ?? nativeControls} />
      ) : null}
      <main>
        <h2 class="sr">{shown?.title ?? 'Preview'}</h2>
        <div class="tabbar">
          <Tabs views={views} selected={view} counts={header ? tabCounts(header) : {}} onSelect={actions?.select} />
          {actions ? <Tools follow={props.follow} locked={props.locked} actions={actions} /> : null}
        </div>
        {broken ? <Banner of={broken} minutes={props.minutes} onOpen={actions?.open} /> : null}
        {header && actions ? (
          <FilterBar
            filters={props.filters}
            names={props.filterNames}
            options={props.options}
            conflicts={props.conflicts}
            choices={header.filters}
            controls={props.controls ?? nativeControls}
            onChange={actions.setFilters}
          />
        ) : null}
        <div class={broken ? 'view is-old' : 'view'} id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
          {failed ? (
            <Failed of={failed} actions={actions} controls={props.controls ?? nativeControls} />
          ) : header ? (
            props.children
          ) : (
            <Waiting />
          )}
        </div>
      </main>
      <p class="sr" role="status" aria-live="polite">
        {props.announcement ?? ''}
      </p>
    </div>
  );
  return props.context ? <Scope.Provider value={props.context}>{body}</Scope.Provider> : body;
}

/** Open findings beside the tab that lists them. */
function tabCounts({ counts }: PlanHeader): Readonly<Record<string, number>> {
  return { findings: counts.errors + counts.warnings + counts.infos };
}
