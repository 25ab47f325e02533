/** So many frames it takes at most until the rows around a place that was out of sight have their true height. */
const FRAMES = 4;

let latest: Element | undefined;

/**
 * Scrolls to a row, and again while the rows around it, whose height was a guess until now, move it away. At once and not
 * smoothly: the way is as long as the list, and it ends where nobody knows yet.
 *
 * @param row - The row.
 * @param block - Where it is to be.
 */
export function scrollTo(row: Element, block: 'center' | 'nearest'): void {
  latest = row;
  let left = FRAMES;
  const step = () => {
    if (latest !== row) return;
    row.scrollIntoView({block, behavior: 'instant'});
    left -= 1;
    if (left > 0 && row.isConnected) requestAnimationFrame(step);
    else latest = undefined;
  };
  step();
}
