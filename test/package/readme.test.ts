import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {finishedContent} from '../../scripts/build/finished-content.mjs';
import {fillBlocks} from '../../scripts/docs/readme.mjs';
import {documents} from './documents.js';

const read = (file: string) => readFileSync(file, 'utf8');
const readme = read('README.md');
const sha384 = (file: string) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length;

describe('the generated parts of the README', () => {
  it('are what the last build says', async () => {
    // In a process of its own, as a build: this one has other copies of what it reads.
    const code = `import {makeBlocks} from './scripts/docs/blocks.mjs';
process.stdout.write(JSON.stringify(await makeBlocks('dist')));`;
    const made = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {encoding: 'utf8'});
    expect(fillBlocks(readme, JSON.parse(made) as Record<string, string>)).toBe(readme);
  });

  it.each([
    ['is missing', 'a <!-- generated:b --> c'],
    ['is there twice', '<!-- generated:b --><!-- /generated:b --><!-- generated:b --><!-- /generated:b -->'],
    ['comes too early', '<!-- /generated:b --> <!-- generated:b -->'],
    ['belongs to nothing', '<!-- generated:b --><!-- /generated:b --><!-- generated:c -->'],
  ])('are refused when a marker %s', (_what, text) => {
    expect(() => fillBlocks(text, {b: 'block'})).toThrow(/generated:/);
  });

  it('leave everything else alone', () => {
    const filled = fillBlocks('a <!-- generated:b -->old<!-- /generated:b --> c', {b: '$& new'});
    expect(filled).toBe('a <!-- generated:b -->\n\n$& new\n\n<!-- /generated:b --> c');
    expect(fillBlocks(filled, {b: '$& new'})).toBe(filled);
  });
});

describe('the listing kit', () => {
  const section = readme.slice(readme.indexOf('## The listing kit'), readme.indexOf('## Elements'));
  const kit = JSON.parse(read('packages/kit/kit/index.json')) as {files: {path: string; form: string}[]};
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && !line.includes('---'));
  const {subprocessors} = JSON.parse(read('dist/facts.json')) as {
    subprocessors: {entries?: {plannedFrom?: string}[]};
  };
  const {entries = []} = subprocessors;
  const [anyone, anyonePlanned] = [entries.length > 0, entries.some(({plannedFrom}) => plannedFrom !== undefined)];
  /** What is made only of facts that name subprocessors, and whether the bundled ones do. */
  const ofLists: Record<string, {form: string; made: boolean}> = {
    'subprocessor-list.csv': {form: 'csv', made: anyone},
    'subprocessor-list.json': {form: 'data', made: anyone},
    'subprocessor-list.atom': {form: 'feed', made: anyone},
    'subprocessor-list.ics': {form: 'calendar', made: anyonePlanned},
  };

  it('has the files that the README names', () => {
    const named = [
      ...section.matchAll(
        /`((?:soc2-type1-badge|security-summary|subprocessor-list|facts|llms|what-may-we-say)\.[\w.]+)`/g,
      ),
    ];
    expect(named.length).toBeGreaterThan(10);
    const expected = named.map(([, file]) => file!).filter((file) => ofLists[file]?.made ?? true);
    expect(expected.filter((file) => !existsSync(join('packages/kit/kit/en', file)))).toEqual([]);
    // Files that are named only by the end of their name.
    const endings = [...section.matchAll(/`(\.[a-z][\w.]+)`/g)].map(([, ending]) => ending!);
    const files = kit.files.map(({path}) => path);
    expect(endings.filter((ending) => !files.some((path) => path.endsWith(ending)))).toEqual([]);
  });

  it('has the policy of the README in every page for an iframe', () => {
    const policy = /^Content-Security-Policy: (.*); frame-ancestors \*$/m.exec(section)![1]!;
    for (const {path} of kit.files.filter(({form}) => form === 'iframe')) {
      expect(read(join('packages/kit/kit', path)), path).toContain(`content="${policy}"`);
    }
  });

  it.each(Object.entries(ofLists))(
    'has %s only when the facts name anyone, as the README says',
    (file, {form, made}) => {
      expect(existsSync(join('packages/kit/kit/en', file))).toBe(made);
      expect(kit.files.some((each) => each.form === form)).toBe(made);
      expect(rows.find((row) => row.includes(`\`${file}\``))).toContain('only when the facts name anyone');
    },
  );

  it('has no form that the README does not name', () => {
    // Fifteen places, three forms of Markdown and the hashes of three elements, each under a head of their own.
    expect(rows).toHaveLength(1 + 15 + 1 + 3 + 1 + 3);
    const lists = Object.values(ofLists).filter(({made}) => made);
    expect(new Set(kit.files.map(({form}) => form)).size).toBe(14 + lists.length);
  });
});

describe('the files for a script tag', () => {
  const files = readdirSync('dist/embed').filter((file) => file.endsWith('.js'));
  const published = JSON.parse(read('dist/embed/integrity.json')) as Record<string, Record<string, unknown>>;

  it('have the published hashes and sizes', () => {
    const found = files.map((file) => {
      const path = join('dist/embed', file);
      return [file, {integrity: sha384(path), bytes: statSync(path).size, brotli: brotli(path)}];
    });
    expect(published).toEqual(Object.fromEntries(found));
  });

  const english = files.filter((file) => file.split('.').length === 2);
  it.each(english)('%s has its real size and hash in the README', (file) => {
    const path = join('dist/embed', file);
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${file}\``));
    expect(row).toContain(`| ${statSync(path).size.toLocaleString('en')} |`);
    expect(row).toContain(`| **${brotli(path).toLocaleString('en')}** |`);
    expect(row).toContain(`\`${sha384(path)}\``);
  });

  it.each([
    {file: 'soc2.js', budget: 11_500},
    {file: 'harmony.js', budget: 18_000},
  ])('$file is at most $budget bytes', ({file, budget}) => {
    expect(brotli(join('dist/embed', file))).toBeLessThanOrEqual(budget);
    expect(readme).toContain(`${budget.toLocaleString('en')} for \`${file}\``);
  });

  const tags = readdirSync('xliff')
    .filter((file) => file.endsWith('.xlf'))
    .map((file) => file.replace('.xlf', ''));

  it('are English alone, English and one of twelve languages, or all', () => {
    const expected = ['harmony', 'security', 'soc2', 'subprocessors'].flatMap((name) =>
      ['', ...tags.map((tag) => `.${tag}`), '.all'].map((suffix) => `${name}${suffix}.js`),
    );
    expect(tags).toHaveLength(12);
    expect(files.sort()).toEqual(expected.sort());
  });

  it.each([
    {name: 'soc2', budget: 2500},
    {name: 'harmony', budget: 6000},
  ])('$name grows by at most $budget bytes for a language', ({name, budget}) => {
    const size = (suffix: string) => brotli(join('dist/embed', `${name}${suffix}.js`));
    for (const tag of tags) expect(size(`.${tag}`) - size(''), tag).toBeLessThanOrEqual(budget);
    expect(readme).toContain(`${budget.toLocaleString('en')}`);
  });

  it.each(['', ...tags.map((tag) => `.${tag}`), '.all'])(
    'soc2%s.js has its real size in the table of languages',
    (suffix) => {
      for (const name of ['soc2', 'harmony']) {
        const file = `${name}${suffix}.js`;
        expect(readme).toContain(`\`${file}\` | ${brotli(join('dist/embed', file)).toLocaleString('en')} |`);
      }
    },
  );
});

describe('every snippet', () => {
  const snippets = [...readme.matchAll(/^```\w+\n([\s\S]*?)^```/gm)].map(([, code]) => code!);
  const tags = (pattern: RegExp) => snippets.flatMap((code) => [...code.matchAll(pattern)].map(([tag]) => tag));

  it('pins the file that it loads', () => {
    const scripts = tags(/<script\b[^>]*>/g);
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      const file = basename(/src="([^"]+)"/.exec(script)![1]!);
      expect(script).toContain(`integrity="${sha384(join('dist/embed', file))}"`);
    }
  });

  it('has children that are true by themselves', async () => {
    const {byLocale} = (await finishedContent())['soc2-badge']!;
    const claimIn = (lang: string) =>
      (byLocale[lang] as {name: (string | {text: string})[]}).name
        .map((piece) => (typeof piece === 'string' ? piece : piece.text))
        .join('');
    const {soc2, contact} = JSON.parse(read('dist/facts.json')) as {
      soc2: {report: {entity: string; type: number; date: string}};
      contact: {email: string; subject: string};
    };
    const {entity, type, date} = soc2.report;
    const day = new Date(date).toLocaleDateString('en', {dateStyle: 'long', timeZone: 'UTC'});
    const address = `mailto:${contact.email}?subject=${encodeURIComponent(contact.subject)}`;
    const short = new Date(date).toLocaleDateString('en', {dateStyle: 'medium', timeZone: 'UTC'});
    const claim = `<a href="${address}">${entity}: SOC 2 Type ${type} report dated ${day}</a>`;
    // No longer than the pill, so that nothing moves when the pill takes its place.
    const pillClaim = `<a href="${address}">${entity}: SOC 2 Type ${type}, ${short}</a>`;

    const elements = tags(/^ *<(harmony-[\w-]+)[^>]*>[\s\S]*?<\/\1>/gm);
    expect(elements.length).toBeGreaterThan(3);
    for (const element of elements) {
      expect(element).toContain(`<a href="${address}">`);
      if (!element.includes('<harmony-soc2-badge')) continue;
      const lang = /^ *<[^>]* lang="([^"]+)"/.exec(element)?.[1];
      if (lang) {
        expect(element).toContain(`<a href="${address}">${claimIn(lang)}</a>`);
        continue;
      }
      expect(element).toContain(element.includes('variant="pill"') ? pillClaim : claim);
    }
  });
});

describe('package.json', () => {
  const {name, exports, customElements, sideEffects} = JSON.parse(read('package.json')) as {
    name: string;
    exports: Record<string, string | Record<string, string>>;
    customElements: string;
    sideEffects: string[];
  };

  /** The files that an import leads to, one for each condition. */
  function resolve(path: string): string[] {
    const entry = Object.entries(exports).find(([key]) =>
      new RegExp(`^${key.replaceAll('.', '\\.').replace('*', '(.+)')}$`).test(path),
    );
    if (!entry) return [];
    const [key, target] = entry;
    const [before, after] = key.split('*') as [string, string?];
    const rest = after === undefined ? '' : path.slice(before.length, path.length - after.length);
    return Object.values(typeof target === 'string' ? {target} : target).map((file) => file.replace('*', rest));
  }

  const documented = new Set(
    documents.flatMap((file) =>
      [...read(file).matchAll(/(?<!node_modules\/)@harmony\/trust-badges((?:\/[\w-]+)*(?:\.[\w-]+)*)/g)].map(
        ([, path]) => `.${path!}`,
      ),
    ),
  );

  it.each([...documented])('leads the documented import %s to files that exist', (path) => {
    expect(name).toBe('@harmony/trust-badges');
    expect(resolve(path)).not.toEqual([]);
    expect(resolve(path).filter((file) => !existsSync(file))).toEqual([]);
  });

  it('has every entry documented', () => {
    const undocumented = Object.keys(exports).filter(
      (key) => !key.includes('*') && key !== './package.json' && !documented.has(key),
    );
    expect(undocumented).toEqual([]);
  });

  it('names files that exist', () => {
    expect(customElements).toBe('dist/custom-elements.json');
    const files = [customElements, ...sideEffects.filter((file) => !file.includes('*'))];
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
