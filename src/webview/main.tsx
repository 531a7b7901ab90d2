import { render } from 'preact';
import type { PreviewState, ToPage } from '../protocol/webview';
import type { FrameActions } from '../views/frame/frame';
import type { ViewActions } from '../views/view';
import { createAnnouncer } from './announcer';
import { connectHost } from './host';
import { Page } from './page';
import { type PageModel, receive } from './page-model';
import { reportFailures } from './report-failures';
import { onScrolled, showCursorCell } from './scrolling';
import { registerControls } from './ui/controls';

const host = connectHost();
reportFailures(host);
registerControls();

let page: PageModel = {};
let announcement = '';
/** Where to scroll once the chosen view is there: an offset from before, or a cell. */
let scrollTo: { view: string; offset?: number; anchor?: string } | undefined;

const root = document.getElementById('app') ?? document.body;
const announce = createAnnouncer((text) => {
  announcement = text;
  draw();
});

function draw(): void {
  const props = { page, frameActions, viewActions, announcement, now: Date.now() };
  render(<Page {...props} />, root);
  const view = document.getElementById('view');
  if (!view) return;
  const ready = page.shown !== undefined && page.failed === undefined;
  view.dataset.view = page.shown?.view ?? '';
  view.dataset.ready = String(ready);
}

/** A change that the reader made here: kept over a reload and told to the client. */
function keepState(change: Partial<PreviewState>): void {
  if (!page.state) return;
  const state = { ...page.state, ...change };
  page = { ...page, state };
  host.keep(state);
  host.post({ type: 'state', state });
}

/** The same for what can be seen. */
function setState(change: Partial<PreviewState>): void {
  keepState(change);
  draw();
}

function select(view: string, anchor?: string): void {
  if (!page.state) return;
  const { scroll } = page.state;
  scrollTo = anchor === undefined ? { view, offset: scroll[view] ?? 0 } : { view, anchor };
  if (page.shown?.view === view) {
    settleScroll();
    return;
  }
  setState({ view });
  host.post({ type: 'select', view });
}

const version = (): number => page.shown?.reply.version ?? 0;

const viewActions: ViewActions = {
  reveal: (at) => host.post({ type: 'reveal', at }),
  command: (id, args) => host.post({ type: 'command', id, ...(args === undefined ? {} : { args }) }),
  fix: (finding, fix) => host.post({ type: 'fix', finding, fix, version: version() }),
  edit: (edits) => host.post({ type: 'edit', edits, version: version() }),
  copy: (text) => host.post({ type: 'copy', text }),
  select,
};

const frameActions: FrameActions = {
  select,
  setFilters: (filters) => setState({ filters }),
  setFollow: (follow) => setState({ follow }),
  setLock: (locked) => host.post({ type: 'lock', locked }),
  export: () => host.post({ type: 'command', id: 'gtmPlan.exportView', args: { view: page.shown?.view } }),
  open: (location) => host.post({ type: 'open', location }),
  setRoot: (uri) => host.post({ type: 'root', uri }),
  command: viewActions.command,
};

function settleScroll(): void {
  if (!scrollTo || page.shown?.view !== scrollTo.view) return;
  const { offset, anchor } = scrollTo;
  scrollTo = undefined;
  if (anchor !== undefined) document.getElementById(anchor)?.scrollIntoView({ block: 'center' });
  else window.scrollTo(0, offset ?? 0);
}

function take(message: ToPage): void {
  const before = page;
  page = receive(page, message, Date.now());
  if (message.type === 'state') {
    host.keep(message.state);
    const { view, scroll } = message.state;
    if (before.shown?.view !== view) scrollTo ??= { view, offset: scroll[view] ?? 0 };
  }
  if (message.type === 'show') announce(message.reply.header);
  draw();
  if (message.type === 'show') settleScroll();
  if (message.type === 'cursor') showCursorCell();
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => take(data));
onScrolled((offset) => {
  const view = page.shown?.view;
  if (page.state && view !== undefined) keepState({ scroll: { ...page.state.scroll, [view]: offset } });
});
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, gtm-text-field');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = document.querySelector<HTMLElement>('.search__field');
  if (!field) return;
  event.preventDefault();
  field.focus();
});
// The age that the banner names grows without any message.
setInterval(() => {
  if (page.shown?.reply.broken) draw();
}, 30_000);

draw();
host.post({ type: 'ready', state: host.kept() });
