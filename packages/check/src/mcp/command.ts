import {StdioServerTransport} from '@modelcontextprotocol/sdk/server/stdio.js';
import {localDay} from '../check-options.js';
import {checkText} from '../claims/check-text.js';
import {readFacts} from '../read.js';
import {BadInput} from '../result.js';
import {loadKit} from './kit.js';
import {readMcpOptions} from './options.js';
import {createMcpServer} from './server.js';

/**
 * Runs `trust-badges mcp`: a server of the Model Context Protocol on standard input and output, until its input ends. Nothing
 * but the protocol is written to standard output; problems go to standard error.
 *
 * @param args - What was typed after `mcp`.
 * @returns The exit code, once there is no more input: 0; or at once 2 for arguments or facts that it cannot work with.
 */
export async function mcpCommand(args: readonly string[]): Promise<0 | 2> {
  try {
    const {file, today} = readMcpOptions(args);
    const facts = file === undefined ? null : readFacts(file);
    const context = {facts, today: () => today ?? localDay(new Date()), checkText, loadKit};
    const ended = endOf(process.stdin);
    await createMcpServer(context, report).connect(new StdioServerTransport());
    await ended;
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

/** A pipe ends. A terminal or a socket may only be closed. */
function endOf(input: NodeJS.ReadableStream): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['end', 'close']) input.once(event, () => resolve());
  });
}

function report(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
