/** Waits until what has changed is painted. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/**
 * Waits until a condition holds, and otherwise fails with a sentence that says what never happened. Real input reaches the
 * page through other processes, some time after the command has returned: prefer this to any fixed wait.
 *
 * @returns what `check` returned
 */
export async function waitUntil<Value>(
  check: () => Value,
  what: string,
  timeout = 60_000,
): Promise<NonNullable<Value>> {
  const end = performance.now() + timeout;
  for (;;) {
    const value = check();
    if (value) return value;
    if (performance.now() > end) throw new Error(`After ${timeout} ms it is still not so that ${what}.`);
    await nextFrame();
  }
}
