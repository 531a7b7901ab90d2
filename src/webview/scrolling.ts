/** The element that the text cursor is on, into sight: only when it is out of it and nobody is using a control of the page. */
export function showCursorCell(): void {
  const cell = document.querySelector('.is-cursor');
  if (!cell || isControlInUse()) return;
  const { top, bottom } = cell.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) cell.scrollIntoView({ block: 'center' });
}

function isControlInUse(): boolean {
  return document.hasFocus() && document.activeElement !== null && document.activeElement !== document.body;
}

/** Calls `keep` with the page's scroll offset when scrolling has come to rest. */
export function onScrolled(keep: (offset: number) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => keep(Math.round(window.scrollY)), 100);
    },
    { passive: true },
  );
}
