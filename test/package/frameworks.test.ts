import {execFile} from 'node:child_process';
import {symlink, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {installPackage, type InstalledPackage} from './packed.js';

const run = promisify(execFile);
let installed: InstalledPackage;

beforeAll(async () => {
  installed = await installPackage();
  const {project} = installed;
  for (const name of ['@types', 'csstype', 'preact', 'solid-js', 'vue', '@vue']) {
    await symlink(resolve('node_modules', name), join(project, 'node_modules', name)).catch(() => undefined);
  }
  await symlink(resolve('node_modules/@types/react'), join(project, 'node_modules/@types/react')).catch(
    () => undefined,
  );
});
afterAll(() => installed.remove());

const BASE = {noEmit: true, strict: true, skipLibCheck: true, target: 'es2022', module: 'esnext', types: []};

/** What the framework's own compiler says to one file; nothing if all is well. */
async function check(compiler: string, file: string, code: string, options: object): Promise<string> {
  await writeFile(join(installed.project, file), code);
  const compilerOptions = {...BASE, moduleResolution: 'bundler', lib: ['es2022', 'dom', 'dom.iterable'], ...options};
  await writeFile(join(installed.project, 'tsconfig.json'), JSON.stringify({compilerOptions, files: [file]}));
  const args = [resolve('node_modules', compiler), '-p', '.'];
  return run(process.execPath, args, {cwd: installed.project}).then(
    () => '',
    ({stdout}: {stdout: string}) => stdout,
  );
}

const TSC = 'typescript/lib/tsc.js';

describe.each([
  ['react', {jsx: 'react-jsx'}],
  ['preact', {jsx: 'react-jsx', jsxImportSource: 'preact'}],
  ['solid', {jsx: 'preserve', jsxImportSource: 'solid-js'}],
])('the types for %s', (name, options) => {
  const use = (tag: string) => `import '@harmony/trust-badges/${name}.js';\nexport const Use = () => ${tag};`;

  it('know every option', async () => {
    const tags = `<div>
      <harmony-soc2-badge variant="pill" theme="dark" facts={null} class="x"><p>Text</p></harmony-soc2-badge>
      <harmony-security-summary variant="compact" topics="approach ai" heading-level={3} hidden />
      <harmony-subprocessor-list headingLevel={4} list-href="https://example.com/" permalinks="off" />
    </div>`;
    expect(await check(TSC, 'right.tsx', use(tags), options)).toBe('');
  });

  it.each([
    ['a variant', '<harmony-soc2-badge variant="wrong" />', '"wrong"'],
    ['a level', '<harmony-security-summary heading-level="7" />', 'heading-level'],
    ['facts', '<harmony-soc2-badge facts="wrong" />', "'string'"],
  ])('refuse %s that there is not', async (_what, tag, expected) => {
    expect(await check(TSC, 'wrong.tsx', use(tag), options)).toContain(expected);
  });
});

describe('the types for vue', () => {
  const page = (tag: string) =>
    `<script setup lang="ts">import '@harmony/trust-badges/vue.js';</script>\n<template>${tag}</template>`;
  const VUE = 'vue-tsc/bin/vue-tsc.js';

  it('know every option', async () => {
    const tag = '<harmony-soc2-badge variant="pill" :facts="null" class="x" key="a"><p>Text</p></harmony-soc2-badge>';
    expect(await check(VUE, 'Right.vue', page(tag), {jsx: 'preserve'})).toBe('');
  });

  it('refuse a variant that there is not', async () => {
    const code = page('<harmony-soc2-badge variant="wrong" />');
    expect(await check(VUE, 'Wrong.vue', code, {jsx: 'preserve'})).toContain('"wrong"');
  });
});
