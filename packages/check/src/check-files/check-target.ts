import type {FetchLimits} from './addresses/fetch.js';
import {checkContent, type CheckContext, type Tools} from './check-content.js';
import {load} from './load.js';
import type {Target} from './places.js';
import type {FileFinding} from './report.js';

/** What came of a target: findings, or why it could not be read; neither of a file that nobody named and that is no text. */
export interface Outcome {
  readonly findings?: readonly FileFinding[];
  readonly why?: string;
}

/**
 * Reads and checks a target.
 *
 * @param target - A file, an address, or standard input.
 * @param context - The facts, the day and the language.
 * @param tools - The readers and the grammar.
 * @param stdin - Standard input.
 * @param limits - For an address.
 * @returns What came of it. What goes wrong is in it.
 */
export async function checkTarget(
  target: Target,
  context: CheckContext,
  tools: Tools,
  stdin: AsyncIterable<Uint8Array>,
  limits: FetchLimits,
): Promise<Outcome> {
  try {
    const content = await load(target, stdin, limits);
    if (content === undefined) return {};
    return {findings: await checkContent(target.file, content.name, content.bytes, context, tools)};
  } catch (error) {
    return {why: (error as Error).message};
  }
}
