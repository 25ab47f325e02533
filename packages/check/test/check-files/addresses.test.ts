import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';
import {afterAll, afterEach, describe, expect, it} from 'vitest';
import {inShort, sandbox} from './tools.js';
import {webFor} from './web.js';

const {run, remove} = sandbox();
const {start, pages, check, whyOf, limits, closeAll} = webFor(run);
afterEach(closeAll);
afterAll(remove);

const OVER = '<p>We are SOC 2 certified</p>';
describe('an address', () => {
  it('is fetched once, by the name of the tool, without cookies, and nothing beside it is', async () => {
    const server = await start((_request, response) => {
      response.setHeader('Set-Cookie', 'a=b; Path=/').setHeader('Content-Type', 'text/html');
      response.end(`${OVER}<img src="/pixel.png"><a href="/other">Other</a>`);
    });
    const report = await check([`${server.url}/page?x=1#part`, `${server.url}/second`]);
    expect(inShort(report)).toEqual([
      `${server.url}/page?x=1:1:11 soc2-certified`,
      `${server.url}/second:1:11 soc2-certified`,
    ]);
    expect(report.exitCode).toBe(1);
    expect(server.requests.map(({path}) => path)).toEqual(['/page?x=1', '/second']);
    for (const {headers} of server.requests) {
      expect(headers['user-agent']).toMatch(/^trust-badges-check /);
      expect(headers.cookie).toBeUndefined();
    }
  });

  it('is not asked for before all arguments are right', async () => {
    const server = await pages({'/': OVER});
    expect(await run([server.url, 'http://example.com/'])).toMatchObject({exitCode: 2, output: ''});
    expect(server.requests).toEqual([]);
  });

  it.each([
    ['/page', 'text/html', `<p>We are <!-- x --></p>${OVER}`, 1],
    ['/page.php', 'text/html', OVER, 1],
    ['/a.txt', 'text/plain', 'SOC 2 certified', 1],
    ['/no-type', '', 'SOC 2 certified', 1],
    ['/fine', 'text/html', '<p title="a">Fine</p>', 0],
  ])('is read as what the server calls it: %s, %s', async (path, type, body, code) => {
    const server = await start((_request, response) => {
      if (type !== '') response.setHeader('Content-Type', type);
      response.end(body);
    });
    expect(await check([server.url + path])).toMatchObject({exitCode: code, checked: 1});
  });

  it('may have the encoding that the server names', async () => {
    const server = await start((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset="iso-8859-1"');
      response.end(Buffer.from('<p>Für SOC 2 certified</p>', 'latin1'));
    });
    const {findings} = await check([server.url]);
    expect(findings[0]).toMatchObject({line: 1, column: 8});
    const unknown = await start((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=nonsense').end(OVER);
    });
    expect(await whyOf(unknown.url)).toEqual([
      'Its encoding, nonsense, is not known. Save it as UTF-8, and check that.',
    ]);
  });

  it('may be moved on its own server', async () => {
    const server = await start(({url}, response) => {
      if (url === '/new') return response.setHeader('Content-Type', 'text/html').end(OVER);
      return response.writeHead(301, {Location: '/new'}).end();
    });
    expect(inShort(await check([`${server.url}/old`]))).toEqual([`${server.url}/old:1:11 soc2-certified`]);
  });

  it('is not followed to another server, another protocol, or for ever', async () => {
    const other = await pages({'/there': OVER});
    const server = await start(({url}, response) => {
      const targets: Record<string, string> = {
        '/other': `${other.url}/there`,
        '/open': 'http://example.com/',
        '/file': 'file:///etc/passwd',
      };
      response.writeHead(302, {Location: targets[url!] ?? url!}).end();
    });
    expect(await whyOf(`${server.url}/other`)).toEqual([
      `It leads on to another server, ${other.url}/there. Give that address if you mean it.`,
    ]);
    expect(await whyOf(`${server.url}/open`)).toEqual([
      expect.stringMatching(/^It leads on to http:\/\/example\.com\/\. Only/),
    ]);
    expect(await whyOf(`${server.url}/file`)).toEqual([expect.stringMatching(/^It leads on to file:/)]);
    expect(await whyOf(`${server.url}/loop`)).toEqual([
      'It leads on more than 5 times. Give the address where it ends.',
    ]);
    expect(other.requests).toEqual([]);
    expect(server.requests.filter(({path}) => path === '/loop')).toHaveLength(6);
  });

  it('has to answer in time, from the beginning to the end', async () => {
    const silent = await start(() => undefined);
    const slow = await start((_request, response) => {
      response.write('<p>');
      const timer = setInterval(() => response.write('a'), 20);
      response.once('close', () => clearInterval(timer));
    });
    for (const {url} of [silent, slow]) {
      expect(await whyOf(url, {...limits, time: 300})).toEqual([
        'The server did not finish within 0.3 seconds. Try again later.',
      ]);
    }
  });

  it('has to be of a size that people read, unpacked too', async () => {
    const big = await start((_request, response) => response.end('a'.repeat(limits.size + 1)));
    const packed = await start((_request, response) => {
      response.setHeader('Content-Encoding', 'gzip').end(gzipSync('a'.repeat(limits.size + 1)));
    });
    for (const {url} of [big, packed]) {
      expect(await whyOf(url)).toEqual(['It is bigger than 5 MB. Save it to a file, and check that.']);
    }
  });

  it.each([404, 403, 500, 304])('is not read from an answer with status %i', async (status) => {
    const server = await start((_request, response) => response.writeHead(status).end());
    expect(await check([server.url])).toMatchObject({
      unread: [{file: `${server.url}/`, why: `The server answered with status ${status}. Check the address.`}],
      exitCode: 2,
    });
  });

  it('that nobody serves is reported after all else', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const {port} = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const living = await pages({'/': OVER});
    const report = await check([`http://localhost:${port}/`, living.url]);
    expect(report).toMatchObject({checked: 1, exitCode: 2});
    expect(report.unread[0]!.why).toBe(
      'The server cannot be reached: ECONNREFUSED. Check the address and the network.',
    );
  });
});
