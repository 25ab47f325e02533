import {parseArgs} from 'node:util';
import {isCalendarDate, type CalendarDate} from '@harmony/trust-badges/facts.js';
import {BadInput} from '../result.js';
import {MCP_USAGE} from '../usage.js';

const USAGE = `Usage: ${MCP_USAGE}`;

/** How the server was started. */
export interface McpOptions {
  /** A facts file; undefined for the bundled facts. */
  readonly file: string | undefined;
  /** The day that counts; undefined for the day on this computer at the time of each call. */
  readonly today: CalendarDate | undefined;
}

/**
 * Reads the arguments of `trust-badges mcp`.
 *
 * @param args - What was typed after the command.
 * @returns The options.
 * @throws {BadInput} For invalid arguments.
 */
export function readMcpOptions(args: readonly string[]): McpOptions {
  const {facts: file, today} = parse(args);
  if (today !== undefined && !isCalendarDate(today)) {
    throw new BadInput(
      `--today must be a day that exists in the calendar, like 2026-03-15, not ${JSON.stringify(today)}. ${USAGE}`,
    );
  }
  return {file, today};
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options: {facts: {type: 'string'}, today: {type: 'string'}}}).values;
  } catch (error) {
    throw new BadInput(`${(error as Error).message}. ${USAGE}`);
  }
}
