import {spawn} from 'node:child_process';
import {cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {request, type IncomingHttpHeaders, type RequestOptions} from 'node:http';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serve} from '../../scripts/serve.mjs';
import {daysFrom, report, write} from '../helpers/bundled.js';
import {launchChromium} from './chromium.js';

const ROOT = resolve(import.meta.dirname, '../..');

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'harmony-serve-'));
  server = await serve();
});

afterAll(async () => {
  await server?.close();
  if (folder) await rm(folder, {recursive: true});
});

type Answer = {status: number; headers: IncomingHttpHeaders; body: Buffer};

function get(path: string, options: RequestOptions = {}, from = server.address): Promise<Answer> {
  const {hostname, port} = new URL(from);
  return new Promise((done, fail) => {
    // The path is sent as it is; `fetch` would tidy it up.
    const sent = request({hostname, port, path, ...options}, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks)}),
      );
    });
    sent.on('error', fail).end();
  });
}

const json = async (path: string, from?: string) => JSON.parse(String((await get(path, {}, from)).body));

describe('npm start', () => {
  it.each([
    ['/', 'text/html'],
    ['/one-badge.html', 'text/html'],
    ['/get/', 'text/html'],
    ['/gallery/page.css', 'text/css'],
    ['/harmony/soc2.js', 'text/javascript'],
    ['/harmony/security.de.js', 'text/javascript'],
    ['/harmony/harmony.all.js', 'text/javascript'],
    ['/dist/embed/soc2.js', 'text/javascript'],
    ['/dist/embed/integrity.json', 'application/json'],
    ['/kit/index.json', 'application/json;charset=utf-8'],
    ['/kit/en/soc2-type1-badge.card.html', 'text/html;charset=utf-8'],
    ['/kit/ja/soc2-type1-badge.iframe.html', 'text/html;charset=utf-8'],
    ['/kit/ar/soc2-type1-badge.pill.dark.svg', 'image/svg+xml;charset=utf-8'],
    ['/kit/de/security-summary.mono.2x.png', 'image/png'],
  ])('sends %s as %s', async (path, type) => {
    const {status, headers} = await get(path, {headers: {accept: type}});
    expect({status, type: headers['content-type']}).toEqual({status: 200, type});
  });

  it.each([
    ...['/nothing.html', '/nothing/', '/gallery/', '/dist', '/dist/', '/package.json', '//package.json'],
    ...['/../package.json', '/%2e%2e/package.json', '/%2e%2e%2fpackage.json', '/..%5cpackage.json', '/%00', '/%'],
    ...['/dist/../../package.json', '/dist/%2e%2e%2fpackage.json', `/@fs${ROOT}/package.json`, `/@fs${ROOT}/README.md`],
    ...['/harmony/nothing.js', '/harmony/soc2.xx.js', '/kit/', '/kit/xx/index.json', '/kit/en/nothing.svg'],
    ...['/kit/__proto__/index.json', '/kit/../package.json', '/scripts/serve.mjs'],
  ])('has nothing at %s', async (path) => {
    const {status, body} = await get(path);
    expect([403, 404]).toContain(status);
    expect(String(body)).not.toContain('"name"');
  });

  it('lets a file that was opened from the disk load a script, and no page of somebody else’s', async () => {
    for (const path of ['/harmony/soc2.js', '/dist/embed/soc2.js', `/@fs${ROOT}/src/embed/soc2.ts`]) {
      const allowed = async (origin: string) =>
        (await get(path, {headers: {origin}})).headers['access-control-allow-origin'];
      expect(await allowed('null'), path).toBe('null');
      expect(await allowed('https://elsewhere.example'), path).toBe(undefined);
    }
  });

  it('sends the policy of strict-csp.html with it, and none with any other page', async () => {
    for (const name of await readdir(join(ROOT, 'examples'))) {
      const {headers, body} = await get(`/${name}`);
      const strict = name === 'strict-csp.html';
      expect(headers['content-security-policy'], name).toBe(
        strict ? "default-src 'none'; script-src 'self'" : undefined,
      );
      if (name.endsWith('.html')) expect(String(body).includes('/@vite/client'), name).toBe(!strict);
    }
  });

  it('takes the next port if one is taken', async () => {
    const second = await serve({port: Number(new URL(server.address).port)});
    expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(new URL(server.address).port));
    await second.close();
  });

  it('says nothing of hashes before there is a build, and then those of the build', async () => {
    const root = join(folder, 'build');
    await mkdir(join(root, 'examples'), {recursive: true});
    const own = await serve({root});
    expect(await json('/dist/embed/integrity.json', own.address)).toEqual({});
    expect(String((await get('/dist/embed/soc2.js', {}, own.address)).body)).toContain('/src/embed/soc2.ts');
    const built = {'dist/embed/integrity.json': '{"soc2.js": {}}', 'dist/embed/soc2.js': '// built'};
    await mkdir(join(root, 'dist/embed'), {recursive: true});
    for (const [path, text] of Object.entries(built)) await writeFile(join(root, path), text);
    expect(await json('/dist/embed/integrity.json', own.address)).toEqual({'soc2.js': {}});
    expect(String((await get('/dist/embed/soc2.js', {}, own.address)).body)).toBe('// built');
    expect(String((await get('/harmony/soc2.js', {}, own.address)).body)).toContain('/src/embed/soc2.ts');
    await own.close();
  });
});

describe('the kit', () => {
  type Listed = {path: string; type: string; form: string; width: number; height: number; scale: number};

  it('has in each language what it lists', async () => {
    const {locales} = await json('/kit/index.json');
    expect(locales).toHaveLength((await readdir(join(ROOT, 'src/locales'))).length + 1);
    for (const locale of locales) {
      const files: Listed[] = await json(`/kit/${locale}/index.json`);
      for (const {path, type} of files.filter((file) => file.type !== 'image/png')) {
        const {status, headers, body} = await get(`/kit/${path}`);
        expect([status, headers['content-type']], path).toEqual([200, `${type};charset=utf-8`]);
        expect(body.length, path).toBeGreaterThan(0);
      }
    }
  });

  it('makes each image in the size that is asked for, also those that no kit has unasked', async () => {
    const files: Listed[] = (await json('/kit/en/index.json')).filter(({type}: Listed) => type === 'image/png');
    const paths = files.map(({path}) => path);
    expect(paths).toEqual(
      expect.arrayContaining(
        ['card.light.1x', 'card.dark.2x', 'pill.mono.3x', 'dark.1600x900', 'light.700x467'].map(
          (name) => `en/soc2-type1-badge.${name}.png`,
        ),
      ),
    );
    for (const {path, width, height, scale} of files) {
      const {body} = await get(`/kit/${path}`);
      // The bytes in which every PNG has its size.
      expect([body.readUInt32BE(16), body.readUInt32BE(20)], path).toEqual([
        Math.round(width * scale),
        Math.round(height * scale),
      ]);
    }
  });
});

/** Runs scripts/serve.mjs of a checkout until `use` is done with it. */
async function start<T>(root: string, use: (line: string) => Promise<T> | T, port = '0'): Promise<T> {
  const child = spawn(process.execPath, ['scripts/serve.mjs'], {cwd: root, env: {...process.env, PORT: port}});
  const closed = new Promise((done) => child.once('close', done));
  try {
    const line = await new Promise<string>((done) => {
      child.stdout.once('data', (data) => done(`out: ${data}`));
      child.stderr.once('data', (data) => done(`err: ${data}`));
    });
    return await use(line);
  } finally {
    child.kill();
    await closed;
  }
}

const addressIn = (line: string) => /http:\S+/.exec(line)![0];
/** Asks again and again: a page in the background draws nothing, and one that reloads has no badge for a moment. */
const badgeOn = (page: Page, selector = '.base') =>
  expect.poll(
    () =>
      page
        .$eval('harmony-soc2-badge', ({shadowRoot}, part) => shadowRoot!.querySelector(part)!.textContent!, selector)
        .catch(() => ''),
    {timeout: 120_000, interval: 20},
  );

describe('scripts/serve.mjs', () => {
  it('prints its address', async () => {
    expect(await start(ROOT, (line) => line)).toMatch(/^out: Harmony trust badges: http:\/\/localhost:\d+\/\n$/);
  });

  it('says what a port is', async () => {
    expect(await start(ROOT, (line) => line, 'http')).toMatch(/^err: PORT must be a number/);
  });

  it('shows the first badge within ten seconds', async () => {
    const browser = await launchChromium();
    const page = await browser.newPage();
    const before = performance.now();
    await start(ROOT, async (line) => {
      await page.goto(addressIn(line), {waitUntil: 'domcontentloaded'});
      await badgeOn(page).toContain('SOC 2 Type 1');
      expect(performance.now() - before).toBeLessThan(10_000);
    });
    await browser.close();
  });

  it('shows every edit at once, of facts, of elements and of the kit, on pages and in the kit', async () => {
    const root = join(folder, 'checkout');
    for (const path of [
      ...['src', 'scripts', 'examples', 'package.json', 'tsconfig.json'],
      ...['packages/kit/src', 'packages/kit/package.json', 'packages/kit/tsconfig.json'],
    ]) {
      await mkdir(dirname(join(root, path)), {recursive: true});
      await cp(join(ROOT, path), join(root, path), {recursive: true});
    }
    await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    const edit = async (path: string, from: string, to: string) => {
      const text = await readFile(join(root, path), 'utf8');
      expect(text).toContain(from);
      await writeFile(join(root, path), text.replaceAll(from, to));
    };
    const browser = await launchChromium();
    await start(root, async (line) => {
      const address = addressIn(line);
      const badge = await browser.newPage();
      await badge.goto(`${address}one-badge.html`);
      await badgeOn(badge).toContain(report.long);
      const facts = await browser.newPage();
      await facts.goto(`${address}get/?place=iframe&lang=en`);
      const copied = () => facts.$eval('#get pre', ({textContent}) => textContent).catch(() => '');
      const within = {timeout: 120_000};
      await expect.poll(copied, within).toContain(report.long);

      const next = daysFrom(report.date, 1);
      await edit('src/facts/harmony.json', report.date, next);
      await badgeOn(badge).toContain(write(next, 'long'));
      await expect.poll(copied, within).toContain(write(next, 'long'));

      await edit('src/soc2-badge/soc2-badge.ts', 'class="base card"', 'class="base card edited"');
      await badgeOn(badge, '.edited').toContain(write(next, 'long'));
      const html = async () => String((await get('/kit/en/soc2-type1-badge.card.html', {}, address)).body);
      await expect.poll(html, within).toContain('class="base card edited"');

      // The page may still be loading after that edit.
      await expect.poll(copied, within).toContain('width="600"');
      await edit('packages/kit/src/elements.ts', 'width: 600', 'width: 601');
      await expect.poll(copied, within).toContain('width="601"');
    });
    await browser.close();
  });
});
