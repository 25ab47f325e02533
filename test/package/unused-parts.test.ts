import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterEach, expect, it} from 'vitest';
import {finishedContent} from '../../scripts/build/finished-content.mjs';

const run = promisify(execFile);

let folder = '';
afterEach(() => rm(folder, {recursive: true, force: true}));

/** Builds a script-tag file as it would be with other facts. */
async function buildWith(name: string, module: string, known: object): Promise<string> {
  folder = await mkdtemp(join(tmpdir(), 'harmony-parts-'));
  const contents = structuredClone(await finishedContent()) as Record<string, {byLocale: Record<string, object>}>;
  for (const content of Object.values(contents[module]!.byLocale)) Object.assign(content, known);
  const file = join(folder, 'content.json');
  await writeFile(file, JSON.stringify(contents));
  await run('npx', ['vite', 'build', '--mode', `embed-${name}`, '--outDir', folder], {
    // Vitest sets `NODE_ENV` to `test`, which would select the development build of Lit.
    env: {...process.env, NODE_ENV: 'production', HARMONY_CONTENT: file},
  });
  return readFile(join(folder, 'embed', `${name}.js`), 'utf8');
}

const PARTS = [
  {
    name: 'soc2',
    module: 'soc2-badge',
    known: {details: [{title: 'Auditor', label: 'Auditor:', value: 'Example Audit Firm'}]},
    markup: '<dl class="details">',
  },
  {
    name: 'subprocessors',
    module: 'subprocessor-list',
    known: {changes: {title: 'Changes to this list', entries: []}},
    markup: 'hashchange',
  },
];

it.each(PARTS)('the file of $name has a part for facts that are not there only when they are', async (part) => {
  const bundled = await readFile(`dist/embed/${part.name}.js`, 'utf8');
  expect(bundled).not.toContain(part.markup);
  const other = await buildWith(part.name, part.module, part.known);
  expect(other).toContain(part.markup);
});
