/**
 * Where nothing is drawn there are no frames: in a tab in the background, or in another site's page far below the window. After so
 * many milliseconds nobody is waiting for one.
 */
const PATIENCE = 1000;

/** What can wait takes so long in each frame, in milliseconds. */
export const SLICE = 3;

/** Does one thing in the next frame; what was to be done in it before is not done any more. */
export class Frames {
  #frame = 0;
  #timer = 0;

  /**
   * Puts something off.
   *
   * @param act - What to do in the next frame.
   * @param unseen - What to do if there is none.
   */
  next(act: () => void, unseen: () => void = act): void {
    this.stop();
    this.#frame = requestAnimationFrame(() => {
      clearTimeout(this.#timer);
      act();
    });
    this.#timer = window.setTimeout(() => {
      cancelAnimationFrame(this.#frame);
      unseen();
    }, PATIENCE);
  }

  /** Does nothing any more. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }
}
