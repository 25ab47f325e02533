import {readdir, readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {expect, it} from 'vitest';

const IMPORTS = /(?:from|import)\s*["'](\.[^"']+)["']/g;

/** Every module that a page gets when it loads an entry. */
async function loadedBy(file: string, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of (await readFile(file, 'utf8')).matchAll(IMPORTS)) {
    await loadedBy(join(dirname(file), path!), seen);
  }
  return seen;
}

it.each([
  'index.js',
  'define.js',
  'soc2-badge/define.js',
  'security-summary/define.js',
  'subprocessor-list/define.js',
  'locales/de.js',
])('a page that loads %s does not load what sets the day', async (entry) => {
  const loaded = await loadedBy(join('dist', entry));
  expect(loaded.size).toBeGreaterThan(3);
  expect(loaded).not.toContain('dist/testing.js');
  for (const file of loaded) expect(await readFile(file, 'utf8'), file).not.toMatch(/\bclock\.today\s*=/);
});

it('no file for a script tag has it', async () => {
  for (const file of await readdir('dist/embed')) {
    expect(await readFile(join('dist/embed', file), 'utf8'), file).not.toMatch(/setToday|\.today\s*=[^=]/);
  }
});

it('the testing entry itself does', async () => {
  expect(await readFile('dist/testing.js', 'utf8')).toMatch(/\bclock\.today\s*=/);
});
