import {execFile} from 'node:child_process';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import sharp from 'sharp';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import harmony from '../../src/facts/harmony.json';
import {exampleWithEntries} from '../../stories/fixtures/example-entries.js';

const run = promisify(execFile);
const PACKAGES = ['.', 'packages/kit', 'packages/check'];
const OURS = [harmony.soc2.report.entity, harmony.security.subject, harmony.contact.email];

let project = '';

/** All three packages, packed as they are published, in an empty project. */
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'harmony-packages-'));
  await writeFile(join(project, 'package.json'), JSON.stringify({name: 'a-user', private: true, type: 'module'}));
  await writeFile(join(project, 'facts.json'), JSON.stringify(exampleWithEntries(6)));
  for (const folder of PACKAGES) {
    // Scripts are off, so that packing does not build again.
    await run('npm', ['pack', '--ignore-scripts', '--pack-destination', project], {cwd: folder});
  }
  const tarballs = (await readdir(project)).filter((file) => file.endsWith('.tgz')).map((file) => join(project, file));
  expect(tarballs).toHaveLength(3);
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs], {cwd: project});
});
afterAll(() => rm(project, {recursive: true, force: true}));

const command = (name: string, ...args: string[]) =>
  run(join('node_modules', '.bin', name), args, {cwd: project}).then(
    ({stdout, stderr}) => ({code: 0, stdout, stderr}),
    (error: {code: number; stdout: string; stderr: string}) => error,
  );

describe('the three packages in an empty project', () => {
  it('make a kit of any facts, with no word of ours in any form', async () => {
    const {code, stdout} = await command(
      'trust-badges-kit',
      ...['--facts', 'facts.json', '--out', 'kit', '--locale', 'en', '--locale', 'ar', '--today', '2026-02-01'],
    );
    expect(code).toBe(0);
    const index = JSON.parse(await readFile(join(project, 'kit/index.json'), 'utf8')) as {
      files: {path: string; form: string; locale: string}[];
    };
    expect(stdout).toContain(`Wrote ${index.files.length} files`);
    // Every form, those of a named list included.
    expect(new Set(index.files.map(({form}) => form)).size).toBe(18);
    expect(new Set(index.files.map(({locale}) => locale))).toEqual(new Set(['en', 'ar']));
    for (const {path} of index.files) {
      const bytes = await readFile(join(project, 'kit', path));
      const text = path.endsWith('.png') ? (await sharp(bytes).metadata()).xmpAsString! : bytes.toString();
      expect(text, path).not.toBe('');
      for (const ours of OURS) expect(text, path).not.toContain(ours);
    }
  });

  it('make one form in one language where that is all that is asked for', async () => {
    await command(
      'trust-badges-kit',
      ...['--facts', 'facts.json', '--out', 'texts', '--locale', 'de', '--form', 'text'],
    );
    const files = await readdir(join(project, 'texts'), {recursive: true});
    expect(files.filter((file) => !file.endsWith('.txt')).sort()).toEqual(['de', 'index.json']);
  });

  it('say what is wrong with facts or options, and leave an earlier kit alone', async () => {
    await command(
      'trust-badges-kit',
      ...['--facts', 'facts.json', '--out', 'kept', '--locale', 'en', '--form', 'llms'],
    );
    await writeFile(join(project, 'wrong.json'), '{"soc2": {}}');
    const before = await readdir(join(project, 'kept'), {recursive: true});
    for (const [args, message] of [
      [['--facts', 'wrong.json', '--out', 'kept'], /wrong\.json is refused\. Change these places:\n/],
      [['--facts', 'none.json', '--out', 'kept'], /There is no file none\.json/],
      [['--facts', 'facts.json', '--out', 'kept', '--locale', 'xx'], /--locale must be one of en, /],
      [['--facts', 'facts.json', '--out', 'kept', '--form', 'gif'], /--form must be one of html, /],
      [['--facts', 'facts.json', '--out', 'kept', '--today', '2026-02-30'], /--today must be a day/],
      [['--facts', 'facts.json'], /--out folder/],
      [['--fast'], /Unknown option '--fast'/],
    ] as const) {
      const {code, stderr} = await command('trust-badges-kit', ...args);
      expect(code, args.join(' ')).toBe(2);
      expect(stderr).toMatch(message);
    }
    expect(await readdir(join(project, 'kept'), {recursive: true})).toEqual(before);
  });

  it('replace nothing but an earlier kit', async () => {
    const make = (out: string) => command('trust-badges-kit', '--facts', 'facts.json', '--out', out, '--form', 'llms');
    const before = await readdir(project, {recursive: true});
    for (const [out, message] of [
      ['.', /has files that are not from a kit, such as .+\. Choose a folder for the kit alone\./],
      ['facts.json', /facts\.json is a file\. Choose a folder/],
    ] as const) {
      const {code, stderr} = await make(out);
      expect(code, out).toBe(2);
      expect(stderr).toMatch(message);
    }
    expect(await readdir(project, {recursive: true})).toEqual(before);

    expect((await make('again')).code).toBe(0);
    expect((await make('again')).code).toBe(0);
    await writeFile(join(project, 'again/en/note.txt'), 'Ours.');
    expect((await make('again')).stderr).toContain('such as en/note.txt');
    expect(await readFile(join(project, 'again/en/note.txt'), 'utf8')).toBe('Ours.');
  });

  it('check facts, and tell what changed between two', async () => {
    const checked = await command('trust-badges', 'facts', 'check', '--today', '2026-02-01', 'facts.json');
    expect(checked.stdout).toContain('Example Company');
    expect(checked.stdout).not.toContain(harmony.soc2.report.entity);
    const changed = structuredClone(exampleWithEntries(6));
    await writeFile(
      join(project, 'new.json'),
      JSON.stringify({...changed, soc2: {...changed.soc2, report: {...changed.soc2.report, date: '2026-02-02'}}}),
    );
    const {stdout} = await command('trust-badges', 'facts', 'diff', 'facts.json', 'new.json');
    expect(stdout).toMatch(/February 2, 2026/);
  });

  it('render an element on a server', async () => {
    const code = `import {readFileSync} from 'node:fs';
import {renderElement} from '@harmony/trust-badges/server.js';
const facts = JSON.parse(readFileSync('facts.json', 'utf8'));
process.stdout.write(renderElement('soc2-badge', {lang: 'de', facts, attributes: {variant: 'pill'}}).html);`;
    await writeFile(join(project, 'render.mjs'), code);
    const {stdout} = await run(process.execPath, ['render.mjs'], {cwd: project});
    expect(stdout).toMatch(/^<harmony-soc2-badge variant="pill" lang="de"><template shadowrootmode="open">/);
    expect(stdout).toContain('Example Company');
    for (const ours of OURS) expect(stdout).not.toContain(ours);
  });

  it('carry their licence and say how they are used', async () => {
    const licence = await readFile('LICENSE', 'utf8');
    for (const name of ['trust-badges', 'trust-badges-kit', 'trust-badges-check']) {
      const folder = join(project, 'node_modules', '@harmony', name);
      expect(await readFile(join(folder, 'LICENSE'), 'utf8'), name).toBe(licence);
      expect(await readFile(join(folder, 'README.md'), 'utf8'), name).toContain(`@harmony/${name}`);
    }
  });

  it('depend on each other by the version that they have', async () => {
    const versions = await Promise.all(
      PACKAGES.map(
        async (folder) => JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, never>,
      ),
    );
    const [first, ...others] = versions as unknown as {version: string; dependencies: Record<string, string>}[];
    for (const {version, dependencies} of others) {
      expect(version).toBe(first!.version);
      expect(dependencies['@harmony/trust-badges']).toBe(`^${first!.version}`);
    }
    expect(Object.keys(first!.dependencies)).toEqual(['lit']);
  });
});
