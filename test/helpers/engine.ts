import {executeServerCommand} from '@web/test-runner-commands';

export type Engine = 'chromium' | 'firefox' | 'webkit';

const {engine: engineName, timeZone: zone} = document.documentElement.dataset;

/** The engine that runs this test. */
export const engine = engineName as Engine;

/** The time zone the browser was started in, or undefined for the machine's own. */
export const timeZone = zone || undefined;

/** Which engines have an ability that a test may need; for use with {@link onlyIn}. */
export const enginesThatCan = {
  /** `emulateMedia()`, all but `contrast` and `pointer`. */
  emulateMedia: ['chromium', 'firefox'],
  /** `emulateMedia({ contrast })`. */
  emulateContrast: ['chromium'],
  /** `emulateMedia({ pointer })`. */
  emulatePointer: ['firefox'],
  /** `touchTap()`. */
  touch: ['chromium', 'firefox'],
  /** A viewport less wide than MiniBrowser's toolbar, 447 px. */
  narrowViewport: ['chromium', 'firefox'],
  /** `accessibilityTree()`, `domCounters()` and `listenerCount()`. */
  inspect: ['chromium'],
} as const satisfies Record<string, readonly Engine[]>;

/**
 * Defines tests only in the engines that can run them. Nothing is skipped: elsewhere they do not exist.
 *
 * @example onlyIn(enginesThatCan.touch, () => { it('opens on a tap', …); });
 */
export function onlyIn(engines: Engine | readonly Engine[], define: () => void): void {
  if ([engines].flat().includes(engine)) {
    define();
  } else {
    // The runner refuses a file without a test, unless the file says that it declined.
    void executeServerCommand('harmony:declined');
  }
}
