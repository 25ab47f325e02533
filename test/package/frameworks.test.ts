import {execFile} from 'node:child_process';
import {lstat, mkdir, readFile, symlink, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {promisify, stripVTControlCharacters} from 'node:util';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {installPackage, type InstalledPackage} from './packed.js';

const run = promisify(execFile);
const TSC = 'typescript/lib/tsc.js';
const FRAMEWORKS = [
  '@types/react',
  'csstype',
  'preact',
  'solid-js',
  'vue',
  '@vue',
  'svelte',
  '@angular',
  'rxjs',
  'tslib',
];
let installed: InstalledPackage;

beforeAll(async () => {
  installed = await installPackage();
  for (const name of FRAMEWORKS) {
    const link = join(installed.project, 'node_modules', name);
    await mkdir(dirname(link), {recursive: true});
    // npm may have installed a package of Lit's in the same place.
    if (!(await lstat(link).catch(() => null))) await symlink(resolve('node_modules', name), link);
  }
});
afterAll(() => installed.remove());

const BASE = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
};

/** The line that the README has for a framework. */
const README = await readFile('README.md', 'utf8');
function lineFor(name: string): string {
  const [line] = new RegExp(`import[^\`]*'@harmony/trust-badges/${name}\\.js'`).exec(README) ?? [];
  if (!line) throw new Error(`README.md has no line for ${name}.`);
  return line;
}

/** What the framework's own compiler says to each file; nothing if all is well. */
async function check(compiler: string, files: Record<string, string>, options: object): Promise<Map<string, string>> {
  const names = Object.keys(files);
  for (const name of names) await writeFile(join(installed.project, name), files[name]!);
  const config = {
    compilerOptions: {...BASE, ...options},
    angularCompilerOptions: {strictTemplates: true},
    files: names,
  };
  await writeFile(join(installed.project, 'tsconfig.json'), JSON.stringify(config));
  const args = [resolve('node_modules', compiler), '-p', '.', '--pretty', 'false'];
  const output = await run(process.execPath, args, {cwd: installed.project}).then(
    () => '',
    ({stdout, stderr}: {stdout: string; stderr: string}) => stripVTControlCharacters(stdout + stderr),
  );
  const messages = new Map(names.map((name) => [name, '']));
  for (const line of output.split('\n').filter((text) => text !== '' && !text.startsWith(' '))) {
    const name = /^([\w.-]+)[(:]/.exec(line)?.[1] ?? line;
    messages.set(name, `${messages.get(name) ?? ''}${line}\n`);
  }
  return messages;
}

const RIGHT = `<div>
  <harmony-soc2-badge variant="pill" theme="dark" facts={null} class="x"><p>Text</p></harmony-soc2-badge>
  <harmony-security-summary variant="compact" topics="approach ai" heading-level={3} hidden />
  <harmony-subprocessor-list headingLevel={4} list-href="https://example.com/" permalinks="off" />
</div>`;

const WRONG = {
  'wrong-variant.tsx': ['<harmony-soc2-badge variant="wrong" />', '"wrong"'],
  'wrong-level.tsx': ['<harmony-security-summary heading-level="7" />', 'heading-level'],
  'wrong-facts.tsx': ['<harmony-soc2-badge facts="wrong" />', "'string'"],
} as const;

describe.each([
  ['react', {jsx: 'react-jsx'}],
  ['preact', {jsx: 'react-jsx', jsxImportSource: 'preact'}],
  ['solid', {jsx: 'preserve', jsxImportSource: 'solid-js'}],
])('the types for %s', (name, options) => {
  const use = (tag: string) => `${lineFor(name)};\nexport const Use = () => ${tag};`;

  it('know every option, and refuse what there is not', async () => {
    const wrong = Object.entries(WRONG).map(([file, [tag]]) => [file, use(tag)]);
    const files = {'right.tsx': use(RIGHT), ...(Object.fromEntries(wrong) as Record<string, string>)};
    const messages = await check(TSC, files, options);
    expect([...messages.keys()]).toEqual(Object.keys(files));
    expect(messages.get('right.tsx')).toBe('');
    for (const [file, [, expected]] of Object.entries(WRONG)) expect(messages.get(file)).toContain(expected);
  });

  it("are right in themselves, by Node's rules for modules as well", async () => {
    const {types} = (JSON.parse(await readFile('package.json', 'utf8')) as Manifest).exports[`./${name}.js`]!;
    const entry = join(installed.folder, types);
    const code = {'use.tsx': use('<harmony-soc2-badge />')};
    const messages = await check(TSC, code, {
      ...options,
      module: 'node16',
      moduleResolution: 'node16',
      skipLibCheck: false,
    });
    expect([...messages].filter(([file, text]) => text !== '' && (file === 'use.tsx' || entry.endsWith(file)))).toEqual(
      [],
    );
  });
});

interface Manifest {
  exports: Record<string, {types: string}>;
}

it('the types for vue know every option, and refuse what there is not', async () => {
  const page = (tag: string) => `<script setup lang="ts">${lineFor('vue')};</script>\n<template>${tag}</template>`;
  const files = {
    'Right.vue': page(
      '<harmony-soc2-badge variant="pill" :facts="null" class="x" key="a"><p>Text</p></harmony-soc2-badge>',
    ),
    'Wrong.vue': page('<harmony-soc2-badge variant="wrong" />'),
  };
  const messages = await check('vue-tsc/bin/vue-tsc.js', files, {jsx: 'preserve'});
  expect(messages.get('Right.vue')).toBe('');
  expect(messages.get('Wrong.vue')).toContain('"wrong"');
});

it('the directives for angular know every option, and refuse what there is not', async () => {
  const component = (template: string) => `import {Component} from '@angular/core';
    ${lineFor('angular')};
    @Component({selector: 'app-use', imports: [HARMONY_ELEMENTS], template: \`${template}\`})
    export class Use { level = 3 as const; }`;
  const files = {
    'right.ts':
      component(`<harmony-soc2-badge variant="pill" theme="dark" [facts]="null" class="x" lang="de">Text</harmony-soc2-badge>
      <harmony-security-summary [variant]="'compact'" topics="approach ai" [headingLevel]="level" hidden />
      <harmony-subprocessor-list heading-level="4" list-href="https://example.com/" permalinks="off" />`),
    'variant.ts': component('<harmony-soc2-badge variant="wrong" />'),
    'level.ts': component('<harmony-security-summary [heading-level]="7" />'),
    'facts.ts': component('<harmony-soc2-badge facts="wrong" />'),
    'option.ts': component('<harmony-soc2-badge [wrong]="1" />'),
  };
  const messages = await check('@angular/compiler-cli/bundles/src/bin/ngc.js', files, {experimentalDecorators: true});
  expect(messages.get('right.ts')).toBe('');
  expect(messages.get('variant.ts')).toContain('"wrong"');
  expect(messages.get('level.ts')).toContain("'7'");
  expect(messages.get('facts.ts')).toContain("'string'");
  expect(messages.get('option.ts')).toContain("'wrong'");
});
