import {execFile} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {cp, symlink, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import manifest from '../../package.json';
import {installPackage, type InstalledPackage} from './packed.js';

const run = promisify(execFile);
const NAME = manifest.name;

let installed: InstalledPackage;

beforeAll(async () => {
  installed = await installPackage();
});
afterAll(() => installed.remove());

/** What the compiler says to a file of a user who checks declarations too; nothing if all is well. */
async function compile(compiler: string, file: string, ...options: string[]): Promise<string> {
  const fixed = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022'];
  const args = [resolve(`node_modules/${compiler}/bin/tsc`), ...fixed, '--lib', 'es2022,dom,dom.iterable', ...options];
  return run(process.execPath, [...args, file], {cwd: installed.project}).then(
    () => '',
    ({stdout}: {stdout: string}) => stdout,
  );
}

const RESOLUTIONS = [
  ['esnext', 'bundler'],
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
] as const;
// Each needs its framework, and is compiled with it in frameworks.test.ts.
const FRAMEWORK = /frameworks\/(?!types-only)/;
const NEW = 'typescript';
const FIRST = 'typescript-5.0';

describe.each([NEW, FIRST])('the declarations, by %s', (compiler) => {
  it.each(RESOLUTIONS)('compile in %s modules resolved as by %s', async (module, moduleResolution) => {
    const languages = readdirSync('src/locales').map((name) => name.replace(/\.ts$/, '.js'));
    const entries = Object.entries(manifest.exports)
      .filter(([, target]) => typeof target === 'object' && !FRAMEWORK.test(target.types))
      .flatMap(([entry]) => (entry.includes('*') ? languages.map((file) => entry.replace('*.js', file)) : [entry]));
    expect(entries.length).toBeGreaterThan(20);
    const lines = entries.map((entry, at) => `export * as e${at} from '${NAME}${entry.slice(1)}';`);
    await writeFile(join(installed.project, 'entries.ts'), lines.join('\n'));
    expect(await compile(compiler, 'entries.ts', '--module', module, '--moduleResolution', moduleResolution)).toBe('');
  });

  it('know each option, and no other', async () => {
    const code = `import '${NAME}/define.js';
      import type {HarmonySoc2Badge} from '${NAME}';
      const badge: HarmonySoc2Badge = document.createElement('harmony-soc2-badge');
      badge.variant = 'pill';
      badge.facts = null;
      document.createElement('harmony-subprocessor-list').listHref = 'https://example.com/';
      // @ts-expect-error There is no such variant.
      badge.variant = 'certified';
      // @ts-expect-error A summary has no address of a list.
      document.createElement('harmony-security-summary').listHref = '';`;
    await writeFile(join(installed.project, 'options.ts'), code);
    expect(await compile(compiler, 'options.ts', '--module', 'esnext', '--moduleResolution', 'bundler')).toBe('');
  });
});

describe("the README's blocks for React", () => {
  const blocks = [...readFileSync('README.md', 'utf8').matchAll(/```tsx\n([^]*?)```/g)];
  const block = blocks.map(([, code]) => code).join('\n');
  const JSX = ['--jsx', 'react-jsx', '--module', 'esnext', '--moduleResolution', 'bundler'];

  beforeAll(async () => {
    const types = join(installed.project, 'node_modules', '@types');
    await symlink(resolve('node_modules/@types/react'), join(types, 'react'));
    await cp('node_modules/csstype', join(installed.project, 'node_modules/csstype'), {recursive: true});
  });

  it('compile as printed, in a list, with a ref and with every option', async () => {
    const use = `import {useRef} from 'react';
      export const Many = () => <>{['de', 'fr'].map((lang) => <harmony-soc2-badge key={lang} lang={lang} className="badge" />)}</>;
      export const WithRef = () => {
        const ref = useRef<HarmonySoc2Badge>(null);
        return <harmony-soc2-badge ref={ref} variant="inline" theme="dark" facts={null} onClick={() => ref.current?.focus()} />;
      };
      export const Others = () => (
        <>
          <harmony-security-summary variant="compact" topics="approach ai" headingLevel={3} hidden />
          <harmony-subprocessor-list headingLevel={4} listHref="https://example.com/" permalinks="off"><p>Text</p></harmony-subprocessor-list>
        </>
      );`;
    await writeFile(join(installed.project, 'react.tsx'), `${block}\n${use}`);
    expect(await compile(NEW, 'react.tsx', ...JSX)).toBe('');
  });

  it('let nobody write an option that there is not', async () => {
    const wrong = `export const Wrong = () => <harmony-soc2-badge variant="certified" />;`;
    await writeFile(join(installed.project, 'wrong.tsx'), `${block}\n${wrong}`);
    expect(await compile(NEW, 'wrong.tsx', ...JSX)).toContain('"certified"');
  });
});
