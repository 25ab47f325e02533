import {command} from './commands.js';
import {engine} from './engine.js';

export interface RequestLog {
  /** Every address that this page and its frames asked for since the log was opened. */
  stop(): Promise<string[]>;
}

/** The test runner's own traffic. */
const OWN = /\/__web-(?:dev-server|test-runner)__|^data:|^blob:/;

/** Frames of another origin keep their entries to themselves; the server's log has those. */
function entriesOf(view: Window, since: number): string[] {
  try {
    const own = view.performance
      .getEntriesByType('resource')
      .filter(({startTime}) => view.performance.timeOrigin + startTime >= since);
    const frames = Array.from({length: view.frames.length}, (_, index) => view.frames[index]);
    return [...own.map(({name}) => name), ...frames.flatMap((frame) => (frame ? entriesOf(frame, since) : []))];
  } catch {
    return [];
  }
}

/**
 * Collects requests from three sides: the page's own timing entries, what our server saw, and, in Chromium and Firefox,
 * the browser's network events, which also know of requests to other servers that were blocked.
 */
export async function logRequests(): Promise<RequestLog> {
  const network = engine !== 'webkit';
  const mark = await command<number>('requestsMark');
  if (network) await command('watchNetwork');
  const since = performance.timeOrigin + performance.now();
  return {
    async stop() {
      const addresses = [
        ...(await command<string[]>('requestsSince', mark)),
        ...(network ? await command<string[]>('networkRequests') : []),
        ...entriesOf(window, since),
      ];
      return [...new Set(addresses)].filter((address) => !OWN.test(address)).sort();
    },
  };
}
