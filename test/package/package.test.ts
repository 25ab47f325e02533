import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync} from 'node:fs';
import {access, readFile, readdir, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {build} from 'esbuild';
import {publint} from 'publint';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import manifest from '../../package.json';
import {installPackage, type InstalledPackage} from './packed.js';

const run = promisify(execFile);
const NAME = '@harmony/trust-badges';
let installed: InstalledPackage;

beforeAll(async () => {
  installed = await installPackage();
});
afterAll(() => installed.remove());

/** Runs a module in the user's project, in plain Node. */
async function inNode(code: string): Promise<string> {
  const file = join(installed.project, `try-${createHash('md5').update(code).digest('hex')}.mjs`);
  await writeFile(file, code);
  const {stdout, stderr} = await run(process.execPath, [file]);
  return stdout + stderr;
}

/** Bundles an entry as a user's bundler would, without Lit. */
async function bundle(code: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: installed.project},
    bundle: true,
    write: false,
    format: 'esm',
    external: ['lit'],
  });
  return outputFiles[0]!.text;
}

/** What the entry of each framework extends, and so has to name. At run time, all but that for Angular are empty. */
const EXTENDED: Record<string, string> = {
  react: 'react',
  preact: 'preact',
  solid: 'solid-js',
  vue: 'vue',
  svelte: 'svelte/elements',
  angular: '@angular/core',
};

const locales = readdirSync('src/locales').map((file) => file.replace(/\.ts$/, '.js'));
const codeEntries = Object.entries(manifest.exports)
  // That for Angular needs Angular, and is compiled with it in frameworks.test.ts.
  .filter(([entry, target]) => typeof target === 'object' && entry !== './angular.js')
  .flatMap(([entry]) => (entry.includes('*') ? locales.map((file) => entry.replace('*.js', file)) : entry))
  .map((entry) => entry.replace(/^\./, NAME));

describe('the packed package', () => {
  it('has every file that package.json names, and none that is not for users', async () => {
    const named = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    for (const path of [...named, manifest.customElements, ...manifest.sideEffects].filter(
      (each) => !each.includes('*'),
    )) {
      await access(join(installed.folder, path));
    }
    const expected = /^(?:dist\/|(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$)/;
    expect(installed.files.filter((file) => !expected.test(file))).toEqual([]);
    expect(installed.files.filter((file) => /node_modules|\.tsx?$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
    expect(installed.files).toContain('LICENSE');
    expect(installed.files).toContain('dist/THIRD-PARTY-NOTICES.txt');
  });

  it('is at most 1.5 MB to download, and at most 300 files', async () => {
    expect((await stat(installed.tarball)).size).toBeLessThanOrEqual(1_500_000);
    expect(installed.files.length).toBeLessThanOrEqual(300);
  });

  it('depends on lit and on nothing else', async () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['lit']);
    for (const file of installed.files.filter((each) => each.endsWith('.js') || each.endsWith('.d.ts'))) {
      // Without comments: examples in them import what they explain.
      const text = (await readFile(join(installed.folder, file), 'utf8')).replace(/\/\*[^]*?\*\//g, '');
      const foreign = [...text.matchAll(/(?:from|import\()\s*["']([^."'][^"']*)["']/g)].map(([, name]) => name);
      const [, framework = ''] = /^dist\/frameworks\/(\w+)\.(?:d\.ts|js)$/.exec(file) ?? [];
      expect(
        foreign.filter(
          (name) => name !== 'lit' && !name?.startsWith('lit/directives/') && name !== EXTENDED[framework],
        ),
        file,
      ).toEqual([]);
    }
  });

  it('names the frameworks as peers that nobody has to have', () => {
    const peers = Object.values(EXTENDED).map((path) =>
      path === 'react' ? '@types/react' : path.replace('/elements', ''),
    );
    expect(manifest.peerDependencies).toEqual(Object.fromEntries(peers.map((peer) => [peer, '*'])));
    expect(manifest.peerDependenciesMeta).toEqual(Object.fromEntries(peers.map((peer) => [peer, {optional: true}])));
  });

  it.each(codeEntries)('imports %s in bare Node, without a DOM and without a word', async (entry) => {
    expect(await inNode(`await import('${entry}')`)).toBe('');
  });

  it('gives the data entries', async () => {
    const code = [
      'facts.json',
      'facts.schema.json',
      'custom-elements.json',
      'package.json',
      'embed/integrity.json',
      'content.schema.json',
    ]
      .map(
        (path) =>
          `import {createRequire as r} from 'node:module'; console.log(typeof r(import.meta.url)('${NAME}/${path}'))`,
      )
      .map((line) => line.replace(/createRequire as r/, `createRequire`).replace(/\br\(/, 'createRequire('));
    for (const line of code) expect((await inNode(line)).trim()).toBe('object');
  });

  it('registers nothing but by its define entries', async () => {
    const tags = ['harmony-soc2-badge', 'harmony-subprocessor-list', 'harmony-security-summary'];
    const registered = async (entry: string) =>
      (
        await inNode(
          `await import('${entry}'); console.log(${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag)).join())`,
        )
      ).trim();
    expect(await registered(NAME)).toBe('');
    expect(await registered(`${NAME}/soc2-badge.js`)).toBe('');
    expect(await registered(`${NAME}/soc2-badge/define.js`)).toBe('harmony-soc2-badge');
    expect(await registered(`${NAME}/security-summary/define.js`)).toBe('harmony-security-summary');
    expect(await registered(`${NAME}/subprocessor-list/define.js`)).toBe('harmony-subprocessor-list');
    expect(await registered(`${NAME}/define.js`)).toBe(tags.join());
  });

  it('lets a bundler leave out the other elements, and their facts', async () => {
    const badge = await bundle(`import '${NAME}/soc2-badge/define.js'`);
    expect(badge).toContain('harmony-soc2-badge');
    expect(badge).toContain('SOC 2 Type 1 report for vendor review');
    for (const other of ['harmony-security-summary', 'harmony-subprocessor-list', 'Harmonity', 'valibot']) {
      expect(badge).not.toContain(other);
    }

    const one = await bundle(`import {HarmonySubprocessorList} from '${NAME}'; console.log(HarmonySubprocessorList)`);
    expect(one).toContain('harmony-subprocessor-list');
    for (const other of ['harmony-security-summary', 'harmony-soc2-badge', 'Global Inc']) {
      expect(one).not.toContain(other);
    }

    expect((await bundle(`import '${NAME}'`)).trim()).toBe('');
  });

  it('has no language but English in it, unless a page imports one', async () => {
    const english = await bundle(`import '${NAME}/define.js'`);
    const german = await bundle(`import '${NAME}/define.js'; import '${NAME}/locales/de.js'`);
    expect(english).toContain('Request the report');
    expect(english).not.toContain('Bericht');
    expect(german).toContain('Request the report');
    expect(german).toContain('Bericht anfordern');
    expect(german).not.toContain('Demander');
  });

  it('words each statement once: packs have translations, and no second copy of the English', async () => {
    const pack = await readFile(join(installed.folder, 'dist/localization/generated/de.js'), 'utf8');
    expect(pack).toContain('Harmony hat SOC 2 Type 1 abgeschlossen.');
    expect(pack).not.toContain('Harmony has completed');
    expect(installed.files.filter((file) => /en-XA|ar-XB/.test(file))).toEqual([]);
  });

  it('keeps a registration that a bundler only sees imported', async () => {
    expect(await bundle(`import '${NAME}/define.js'`)).toContain('.define(');
  });

  it('checks facts with the types that it ships', async () => {
    const code = `import {parseFacts, formatReasons} from '${NAME}/facts.js';
      const result = parseFacts({});
      console.log(result.ok ? 'valid' : formatReasons(result.reasons));`;
    expect(await inNode(code)).toContain('soc2: is missing');
  });

  it('is clean by publint', async () => {
    const {messages} = await publint({pkgDir: installed.folder, level: 'suggestion', strict: true});
    expect(messages).toEqual([]);
  });

  it('is clean by "are the types wrong"', async () => {
    // `node10` knows no exports map, and the package is ES modules only: the profile leaves those two out. It exits with an
    // error when there is any other problem; data files have no types to be wrong.
    const data = [
      './facts.json',
      './facts.schema.json',
      './custom-elements.json',
      './content.schema.json',
      './embed/*',
    ];
    await run('node_modules/.bin/attw', [installed.tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...data]);
  });
});

describe('the embed files', () => {
  const folder = () => join(installed.folder, 'dist', 'embed');

  it('import nothing, and use nothing that a page would have to allow or ask for', async () => {
    const files = (await readdir(folder())).filter((file) => file.endsWith('.js'));
    expect(files).toEqual(expect.arrayContaining(['harmony.js', 'soc2.js', 'soc2.de.js', 'harmony.all.js']));
    for (const file of files) {
      const text = await readFile(join(folder(), file), 'utf8');
      for (const banned of [
        /\bimport\b/,
        /\bexport\b/,
        /\bfetch\(/,
        /XMLHttpRequest/,
        /\beval\(/,
        /new Function/,
        /\bcookie\b/,
        /localStorage|sessionStorage|indexedDB/,
        /sendBeacon/,
        /https?:\/\/(?!www\.w3\.org)/,
        /"lit-html"/,
        /dev mode/,
        // Through these, a page's own Lit would reach ours.
        /HydrateSupport|PolyfillSupport|(?:lit|Lit|reactive)\w*Versions/,
      ]) {
        expect(text, `${file} ${String(banned)}`).not.toMatch(banned);
      }
      expect(text).toContain('harmony-trust');
    }
  });

  it('have the languages of their name and no others', async () => {
    const requests = {en: 'Request the report', de: 'Bericht anfordern', ja: '報告書を請求する', ar: 'طلب التقرير'};
    const inside = async (file: string) => {
      const text = await readFile(join(folder(), file), 'utf8');
      return Object.keys(requests).filter((tag) => text.includes(requests[tag as keyof typeof requests]));
    };
    expect(await inside('soc2.js')).toEqual(['en']);
    expect(await inside('soc2.de.js')).toEqual(['en', 'de']);
    expect(await inside('harmony.ja.js')).toEqual(['en', 'ja']);
    expect(await inside('soc2.all.js')).toEqual(['en', 'de', 'ja', 'ar']);
  });

  it('have the hashes and sizes of integrity.json', async () => {
    const integrity = JSON.parse(await readFile(join(folder(), 'integrity.json'), 'utf8')) as Record<
      string,
      {integrity: string; bytes: number}
    >;
    for (const [file, {integrity: hash, bytes}] of Object.entries(integrity)) {
      const content = await readFile(join(folder(), file));
      expect(hash).toBe(`sha384-${createHash('sha384').update(content).digest('base64')}`);
      expect(bytes).toBe(content.length);
    }
  });
});
