import {spawn} from 'node:child_process';
import {cp, mkdtemp, readdir, rm, symlink} from 'node:fs/promises';
import {request, type IncomingHttpHeaders, type RequestOptions} from 'node:http';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serve} from '../../scripts/serve.mjs';

const ROOT = resolve(import.meta.dirname, '../..');

let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve();
});

afterAll(() => server?.close());

type Answer = {status: number; headers: IncomingHttpHeaders; body: string};

function get(path: string, options: RequestOptions = {}): Promise<Answer> {
  const {hostname, port} = new URL(server.address);
  return new Promise((done, fail) => {
    // The path is sent as it is; `fetch` would tidy it up.
    const sent = request({hostname, port, path, ...options}, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => done({status: response.statusCode ?? 0, headers: response.headers, body}));
    });
    sent.on('error', fail).end();
  });
}

describe('npm start', () => {
  it.each([
    ['/', 'text/html;charset=utf-8', undefined],
    ['/gallery.css', 'text/css', undefined],
    ['/dist/embed/soc2.js', 'text/javascript', '*'],
    ['/dist/embed/integrity.json', 'application/json', '*'],
    ['/dist/soc2-badge/define.js', 'text/javascript', undefined],
    ['/dist/kit/index.json', 'application/json', undefined],
    ['/dist/kit/en/soc2-badge.card.html', 'text/html;charset=utf-8', undefined],
    ['/node_modules/lit/index.js', 'text/javascript', undefined],
    ['/node_modules/dompurify/dist/purify.es.mjs', 'text/javascript', undefined],
    ['/node_modules/marked/lib/marked.esm.js', 'text/javascript', undefined],
  ])('sends %s as %s', async (path, type, origin) => {
    const {status, headers} = await get(path);
    expect({status, type: headers['content-type']}).toEqual({status: 200, type});
    expect(headers).toMatchObject({'cache-control': 'no-cache', 'x-content-type-options': 'nosniff'});
    expect(headers['access-control-allow-origin']).toBe(origin);
  });

  it.each([
    ...['/nothing.html', '/nothing/', '/gallery/', '/dist', '/dist/', '/package.json', '//package.json'],
    ...['/../package.json', '/%2e%2e/package.json', '/%2e%2e%2fpackage.json', '/..%5cpackage.json', '/%00', '/%'],
    ...['/dist/../../package.json', '/dist/%2e%2e%2fpackage.json', '/node_modules/lit/%2e%2e%2fvite/package.json'],
    ...[
      '/node_modules/vite/package.json',
      '/node_modules/marked/package.json',
      '/node_modules/dompurify/LICENSE',
      '/scripts/serve.mjs',
      'http://elsewhere.example/',
    ],
  ])('has nothing at %s', async (path) => {
    expect(await get(path)).toMatchObject({status: 404, body: 'There is no such file.\n'});
  });

  it('is only for reading', async () => {
    expect((await get('/', {method: 'POST'})).status).toBe(405);
  });

  it('outlives a request for an impossible part of a file', async () => {
    expect((await get('/gallery.css', {headers: {range: 'bytes=9-1'}})).status).toBe(200);
  });

  it('sends the policy of strict-csp.html, and none with any other page', async () => {
    for (const name of await readdir(join(ROOT, 'examples'))) {
      const {headers} = await get(`/${name}`);
      const policy = name === 'strict-csp.html' ? "default-src 'none'; script-src 'self'" : undefined;
      expect(headers['content-security-policy'], name).toBe(policy);
    }
  });

  it('takes the next port if one is taken', async () => {
    const second = await serve({port: Number(new URL(server.address).port)});
    expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(new URL(server.address).port));
    await second.close();
  });

  /** Runs scripts/serve.mjs of a checkout until it has printed a line. */
  async function start(root: string) {
    const child = spawn(process.execPath, ['scripts/serve.mjs'], {cwd: root, env: {...process.env, PORT: '0'}});
    const line = await new Promise<string>((done) => {
      child.stdout.once('data', (data) => done(`out: ${data}`));
      child.stderr.once('data', (data) => done(`err: ${data}`));
    });
    if (line.startsWith('out')) child.kill();
    const code = await new Promise((done) => child.once('close', done));
    return {line, code};
  }

  it('prints its address', async () => {
    expect((await start(ROOT)).line).toMatch(/^out: Harmony trust badges: http:\/\/localhost:\d+\/\n$/);
  });

  it('says what to do when nothing is built', async () => {
    const root = await mkdtemp(join(tmpdir(), 'harmony-unbuilt-'));
    for (const name of ['scripts/serve.mjs', 'scripts/serve']) {
      await cp(join(ROOT, name), join(root, name), {recursive: true});
    }
    await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    expect(await start(root)).toEqual({line: expect.stringMatching(/^err: .*`npm run build`/), code: 1});
    await rm(root, {recursive: true});
  });
});
