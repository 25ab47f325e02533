import {Script} from 'node:vm';
import {Unreadable} from './unreadable.js';

/** No file that people wrote takes a parser that long. */
const TIME_LIMIT = 30_000;

const TASK = Symbol.for('@harmony/trust-badges-check: task');
const script = new Script("globalThis[Symbol.for('@harmony/trust-badges-check: task')]()");

/**
 * Runs a parser on a file that may be hostile.
 *
 * @param name - The file.
 * @param task - Reads it, at once. It is stopped if it takes too long.
 * @param timeout - In milliseconds.
 * @returns What the task returns.
 * @throws {Unreadable} Whatever goes wrong.
 */
export function guarded<T>(name: string, task: () => T, timeout = TIME_LIMIT): T {
  const global = globalThis as Record<symbol, unknown>;
  const before = global[TASK];
  global[TASK] = task;
  try {
    // The one way to stop code that does not return: whole parsers, and regular expressions in them.
    return script.runInThisContext({timeout}) as T;
  } catch (error) {
    throw explain(name, error, timeout);
  } finally {
    global[TASK] = before;
  }
}

function explain(name: string, error: unknown, timeout: number): Unreadable {
  if (error instanceof Unreadable) return error;
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
    return new Unreadable(`${name} takes longer than ${timeout / 1000} seconds to read. Split it.`);
  }
  if (error instanceof RangeError) return tooDeep(name);
  const reason = error instanceof Error ? error.message : String(error);
  const line = reason.replace(/\s+/g, ' ').trim().slice(0, 300).replace(/\.$/, '');
  return new Unreadable(`${name} cannot be read: ${line}. Correct it there, or leave it out.`, {cause: error});
}

/**
 * What is said of a file whose parts are in each other without end.
 *
 * @param name - The file.
 * @returns The error.
 */
export function tooDeep(name: string): Unreadable {
  return new Unreadable(`${name} is nested too deeply to be read. Check what it is made from.`);
}
