/**
 * Remembers what the browser asked this server for, so that a test can prove that an element asks for nothing.
 *
 * @returns {{ middleware: import('@web/dev-server-core').Middleware, mark(): number, since(mark: number): string[] }}
 */
export function requestLog() {
  /** @type {string[]} */
  const requests = [];
  return {
    middleware(context, next) {
      requests.push(context.href);
      return next();
    },
    mark: () => requests.length,
    since: (mark) => requests.slice(mark),
  };
}
