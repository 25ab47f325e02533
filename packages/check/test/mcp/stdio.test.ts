import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {Client} from '@modelcontextprotocol/sdk/client/index.js';
import {StdioClientTransport} from '@modelcontextprotocol/sdk/client/stdio.js';
import {describeElement, toPlainText} from '@harmony/trust-badges/content.js';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {exampleWithEntries} from '../../../../stories/fixtures/example-entries.js';
import {parsed} from '../../../../test/unit/facts/company.js';
import {filesFor, runToEnd} from '../command.js';
import {callerOf} from './client.js';

const SCRIPT = fileURLToPath(new URL('../../dev.mjs', import.meta.url));
const files = filesFor();
afterAll(files.remove);
const example = exampleWithEntries(6);
const file = files.write('facts.json', example);
const facts = parsed(example);

describe('trust-badges mcp, on standard input and output', () => {
  const client = new Client({name: 'test', version: '1'});
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [SCRIPT, 'mcp', '--facts', file, '--today', '2026-06-01'],
    stderr: 'pipe',
  });
  const call = callerOf(client);
  let problems = '';
  beforeAll(async () => {
    transport.stderr!.on('data', (text) => (problems += String(text)));
    await client.connect(transport);
  });
  afterAll(() => client.close());

  it('says who it is, and how to use it', () => {
    expect(client.getServerVersion()).toMatchObject({name: 'trust-badges', version: expect.stringMatching(/^\d/)});
    expect(client.getInstructions()).toMatch(/call may_i_say/);
    expect(client.getServerCapabilities()).toEqual({tools: {}});
  });

  it('has four tools, which change nothing, with schemas that allow no other arguments', async () => {
    const {tools} = await client.listTools();
    const argumentsOf = Object.fromEntries(
      tools.map(({name, inputSchema: {properties = {}, required}}) => [name, {all: Object.keys(properties), required}]),
    );
    expect(argumentsOf).toEqual({
      may_i_say: {all: ['text', 'lang'], required: ['text']},
      get_report: {all: ['lang'], required: undefined},
      list_subprocessors: {all: ['lang'], required: undefined},
      get_badge: {all: ['form', 'element', 'variant', 'limit', 'lang'], required: ['form']},
    });
    for (const {annotations, inputSchema, outputSchema, description} of tools) {
      expect(annotations).toMatchObject({readOnlyHint: true, destructiveHint: false, openWorldHint: false});
      expect(inputSchema).toMatchObject({type: 'object', additionalProperties: false});
      expect(outputSchema).toMatchObject({type: 'object', additionalProperties: false});
      expect(description).toBeTruthy();
    }
    expect(tools[0]!.inputSchema.properties!['text']).toMatchObject({type: 'string', minLength: 1, maxLength: 20_000});
  });

  it('gives the verdict of the facts that it was started with', async () => {
    const {structured} = await call('may_i_say', {text: 'Example Company is ISO 27001 certified.'});
    expect(structured).toMatchObject({verdict: 'over', day: '2026-06-01'});
    expect(structured.findings).toContainEqual(expect.objectContaining({level: 'over', rule: 'iso-27001'}));
    expect((await call('may_i_say', {text: 'Lunch is at noon.'})).structured.verdict).toBe('ok');
  });

  it('has their sentences and their badge', async () => {
    const {parts} = describeElement('soc2-badge', facts, {today: '2026-06-01'});
    const report = (await call('get_report')).structured;
    expect(report.name).toBe(toPlainText(parts.name));
    expect((await call('list_subprocessors')).structured.entries.length).toBeGreaterThan(0);
    expect((await call('get_badge', {form: 'html', variant: 'pill'})).text).toContain('<harmony-soc2-badge');
    const markdown = (await call('get_badge', {form: 'markdown'})).text;
    expect(markdown).toContain('Example Company');
    expect(markdown).toContain(report.factsVersion);
  });

  it('writes nothing to standard error while all is well', () => {
    expect(problems.replace(/^.*Lit is in dev mode.*\n|^Overriding ReactiveElement.*\n/gm, '')).toBe('');
  });
});

describe('trust-badges mcp', () => {
  it('writes only the protocol to standard output, and ends with its input', async () => {
    const child = spawn(process.execPath, [SCRIPT, 'mcp'], {stdio: ['pipe', 'pipe', 'ignore']});
    let written = '';
    child.stdout.on('data', (text) => (written += String(text)));
    const ended = new Promise((resolve) => child.once('close', resolve));
    const params = {protocolVersion: '2025-06-18', capabilities: {}, clientInfo: {name: 'test', version: '1'}};
    child.stdin.write('This is not the protocol.\n');
    child.stdin.end(`${JSON.stringify({jsonrpc: '2.0', id: 1, method: 'initialize', params})}\n`);
    expect(await ended).toBe(0);
    const lines = written.trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({jsonrpc: '2.0', id: 1, result: {serverInfo: {name: 'trust-badges'}}});
  });

  it.each([
    ['an unknown option', ['--fact', 'x.json'], /^Unknown option '--fact'.* Usage: trust-badges mcp \[--facts/],
    ['a file without its option', ['facts.json'], /^Unexpected argument 'facts\.json'.* Usage: trust-badges mcp /],
    ['a day that does not exist', ['--today', '2026-02-30'], /^--today must be a day that exists in the calendar/],
    ['a file that does not exist', ['--facts', 'none.json'], /^There is no file \/.*none\.json\. Give the path/],
  ])('does not start with %s', async (_what, args, problem) => {
    const {code, stdout, stderr} = await runToEnd('mcp', ...args);
    expect({code, stdout}).toEqual({code: 2, stdout: ''});
    expect(stderr).toMatch(problem);
  });

  it('shows the help of the command when it is asked for', async () => {
    const {code, stdout} = await runToEnd('mcp', '--help');
    expect(code).toBe(0);
    expect(stdout).toContain('trust-badges mcp [--facts facts.json] [--today YYYY-MM-DD]');
  });
});
