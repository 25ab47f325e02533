import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {tryApp} from '../../scripts/frameworks/app.mjs';
import {APPS} from '../../scripts/frameworks/apps.mjs';
import {pack} from '../../scripts/frameworks/install.mjs';

let folder: string;
let tarball: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'harmony-apps-'));
  tarball = await pack(folder);
});
afterAll(() => rm(folder, {recursive: true, force: true}));

// `npm run test:frameworks` tries the others, which have to be installed.
describe('an app with the packed package', () => {
  it.each(APPS.filter(({linked}) => linked))('works: $title', async (app) => {
    const result = await tryApp(app, {folder: join(folder, app.name), tarball, linked: true});
    expect(result.failure).toBe(undefined);
    expect(result.bytes).toBeGreaterThan(10_000);
  });

  it('is tried in three kinds at least', () => {
    expect(APPS.filter(({linked}) => linked).map(({name}) => name)).toEqual(['lit', 'import-map', 'esbuild']);
  });
});
