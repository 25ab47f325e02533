import {Client} from '@modelcontextprotocol/sdk/client/index.js';
import {InMemoryTransport} from '@modelcontextprotocol/sdk/inMemory.js';
import type {CallToolResult} from '@modelcontextprotocol/sdk/types.js';
import type {Finding} from '../../src/claims/types.js';
import {loadKit} from '../../src/mcp/kit.js';
import {createMcpServer} from '../../src/mcp/server.js';
import type {ToolContext} from '../../src/mcp/tool.js';

export const TODAY = '2026-06-01';

/** A client of the SDK, connected to the server in this process. */
export async function connect(context: Partial<ToolContext> = {}) {
  const failures: unknown[] = [];
  const all = {facts: null, today: () => TODAY, checkText: quotesAll, loadKit, ...context};
  const server = createMcpServer(all, (error) => failures.push(error));
  const client = new Client({name: 'test', version: '1'});
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(theirs), client.connect(ours)]);
  // Afterwards the client checks each answer against the output schema of its tool.
  await client.listTools();
  return {client, failures, call: callerOf(client)};
}

/** Calls a tool, and returns what an agent reads. */
export function callerOf(client: Client) {
  return async (name: string, args: Record<string, unknown> = {}) => {
    const {content, structuredContent, isError} = (await client.callTool({
      name,
      arguments: args,
    })) as CallToolResult;
    const texts = content.map((block) => (block.type === 'text' ? block.text : ''));
    return {
      texts,
      text: texts[0]!,
      structured: structuredContent as ReturnType<typeof JSON.parse>,
      isError: isError === true,
    };
  };
}

/** The worst grammar there can be: whatever contains "SOC 2" is a finding, and all of it is the excerpt. */
export function quotesAll(text: string): Finding[] {
  if (!text.includes('SOC 2')) return [];
  return [
    {
      level: 'over',
      rule: 'soc2-type2',
      start: 0,
      end: text.length,
      excerpt: text,
      fact: 'The completed report is of type 1.',
      instead: 'A reviewed sentence.',
    },
  ];
}
