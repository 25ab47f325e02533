/** The most frames it takes until the rows around a place that was out of sight have their true height. */
const FRAMES = 4;

let latest: Element | undefined;

/**
 * Scrolls to a row, and repeats it while the rows around it, whose height was an estimate until now, move it away.
 *
 * @param row - The row.
 * @param block - Where in the window the row should be.
 */
export function scrollToRow(row: Element, block: 'start' | 'nearest'): void {
  latest = row;
  let left = FRAMES;
  const view = row.ownerDocument.defaultView;
  const address = view?.location.href;
  const step = () => {
    // A reader who goes back at once is where the browser has scrolled to, a frame before any event says so.
    if (latest !== row || !row.isConnected || view?.location.href !== address) return;
    row.scrollIntoView({block});
    left -= 1;
    if (left > 0) view?.requestAnimationFrame(step);
  };
  step();
}

/** Leaves the page where it is now: somebody else scrolls it. */
export function stopScrolling(): void {
  latest = undefined;
}
