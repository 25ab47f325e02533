import {gzipSync} from 'node:zlib';
import {afterAll, afterEach, describe, expect, it} from 'vitest';
import {sandbox} from './tools.js';
import {webFor} from './web.js';

const {run, remove} = sandbox();
const {start, pages, check, whyOf, limits, closeAll} = webFor(run);
afterEach(closeAll);
afterAll(remove);

const OVER = '<p>We are SOC 2 certified</p>';

const sitemap = (...addresses: string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses
    .map((address) => `<url><loc>${address}</loc></url>`)
    .join('')}</urlset>`;

describe('a sitemap', () => {
  it('is read after robots.txt, and its pages one at a time', async () => {
    const names = Array.from({length: 8}, (_, index) => `/page-${index}`);
    const server = await pages({
      '/robots.txt': 'User-agent: *\nDisallow: /page-3\n',
      '/sitemap.xml': sitemap(...names.map((name) => `BASE${name}`), 'BASE/page-0'),
      ...Object.fromEntries(names.map((name) => [name, OVER])),
    });
    const report = await check([`${server.url}/sitemap.xml`]);
    const allowed = names.filter((name) => name !== '/page-3');
    expect(report.findings.map(({file}) => file)).toEqual(allowed.map((name) => server.url + name));
    expect(report.skipped).toEqual([{file: `${server.url}/page-3`, why: 'The robots.txt there asks not to fetch it.'}]);
    expect(report.exitCode).toBe(1);
    expect(server.requests.map(({path}) => path)).toEqual(['/robots.txt', '/sitemap.xml', ...allowed]);
    expect(server.most.open).toBe(1);
  });

  it('obeys rules for this tool before those for all', async () => {
    const server = await pages({
      '/robots.txt': 'User-agent: *\nDisallow: /\n\nUser-agent: Trust-Badges-Check/1.0\nDisallow: /b\n',
      '/sitemap.xml': sitemap('BASE/a', 'BASE/b'),
      '/a': OVER,
    });
    expect((await check([`${server.url}/sitemap.xml`])).findings).toHaveLength(1);
  });

  it('is not even fetched if robots.txt disallows it, or cannot be had', async () => {
    const closed = await pages({'/robots.txt': 'User-agent: *\nDisallow: /\n', '/sitemap.xml': sitemap('BASE/a')});
    expect(await whyOf(`${closed.url}/sitemap.xml`)).toEqual(['The robots.txt there asks not to fetch it.']);
    const failing = await start((_request, response) => response.writeHead(503).end());
    expect(await whyOf(`${failing.url}/sitemap.xml`)).toEqual([
      `${failing.url}/robots.txt cannot be read, so nothing is fetched: status 503. Try again later.`,
    ]);
    expect([...closed.requests, ...failing.requests].map(({path}) => path)).toEqual(['/robots.txt', '/robots.txt']);
  });

  it('may list others, packed too, and itself', async () => {
    const server = await start(({url, headers}, response) => {
      const base = `http://${headers.host}`;
      const index = ['/sitemap_index.xml', '/sitemap-a.xml.gz', '/sitemap-b.xml'].map(
        (path) => `<loc>${base}${path}</loc>`,
      );
      const bodies: Record<string, string | Buffer> = {
        '/sitemap_index.xml': `<sitemapindex>${index.join('')}</sitemapindex>`,
        '/sitemap-a.xml.gz': gzipSync(sitemap(`${base}/a?x=1&amp;y=2`)),
        '/sitemap-b.xml': `<!-- <loc>${base}/c</loc> -->${sitemap(`<![CDATA[${base}/b]]>`)}`,
        '/a?x=1&y=2': OVER,
        '/b': OVER,
      };
      response.statusCode = Object.hasOwn(bodies, url!) ? 200 : 404;
      response.setHeader('Content-Type', 'text/html').end(bodies[url!]);
    });
    const {findings, unread} = await check([`${server.url}/sitemap_index.xml`]);
    expect(unread).toEqual([]);
    expect(findings.map(({file}) => file)).toEqual([`${server.url}/a?x=1&y=2`, `${server.url}/b`]);
  });

  it('leads to no other server, and to no page that robots.txt disallows', async () => {
    const server = await start(({url, headers}, response) => {
      if (url === '/robots.txt') return response.end('User-agent: *\nDisallow: /secret');
      if (url === '/moved') return response.writeHead(302, {Location: '/secret'}).end();
      return response.end(sitemap('https://other.example/a', `http://${headers.host}/moved`));
    });
    const {skipped, unread} = await check([`${server.url}/sitemap.xml`]);
    expect(skipped.map(({file}) => file)).toEqual(['https://other.example/a']);
    expect(unread.map(({why}) => why)).toEqual([
      `It leads on to ${server.url}/secret. The robots.txt there asks not to fetch it.`,
    ]);
    expect(server.requests.some(({path}) => path === '/secret')).toBe(false);
  });

  it('that is none, or broken, is reported', async () => {
    const server = await pages({'/sitemap.xml': '<html>Not found</html>', '/sitemap.xml.gz': '\u001f'});
    expect(await whyOf(`${server.url}/sitemap.xml`)).toEqual([
      'It is no sitemap: it has neither urlset nor sitemapindex. Give another one.',
    ]);
    const packed = await start(({url}, response) => {
      if (url === '/robots.txt') return response.writeHead(404).end();
      return response.end(gzipSync(' '.repeat(limits.size + 1)));
    });
    expect(await whyOf(`${packed.url}/sitemap.xml.gz`)).toEqual([
      'It is packed, and broken or bigger than 5 MB. Give the addresses in it.',
    ]);
  });

  it('may list very many pages, of which the first thousand are taken', async () => {
    const many = Array.from({length: 1001}, (_, index) => `BASE/${index}`);
    const server = await pages({'/sitemap.xml': sitemap(...many)});
    const {unread} = await check([`${server.url}/sitemap.xml`]);
    expect(unread[0]!.why).toBe(
      'It lists 1001 pages; the first 1000 are checked. Give the others as smaller sitemaps.',
    );
    expect(server.requests).toHaveLength(1002);
  });
});
