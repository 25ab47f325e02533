// npm run test:frameworks [name…]: uses the packed package in an app of each framework, as its users would, and writes the result
// into docs/frameworks.md. Without names, all of them. They are installed from the npm registry, so this is no part of `npm test`.
//
//   npm run test:frameworks -- react vue
//   npm run test:frameworks -- next --folder /tmp/apps     keep the apps there, and use what is installed there
import {mkdir, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {tryApp} from './frameworks/app.mjs';
import {APPS} from './frameworks/apps.mjs';
import {pack} from './frameworks/install.mjs';
import {writeTable} from './frameworks/table.mjs';
import {ROOT} from './test-runner/root.mjs';

const {values, positionals} = parseArgs({allowPositionals: true, options: {folder: {type: 'string'}}});
const unknown = positionals.filter((name) => !APPS.some((app) => app.name === name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${APPS.map(({name}) => name).join(', ')}.`);
  process.exit(2);
}

const folder = values.folder ? resolve(values.folder) : await mkdtemp(join(tmpdir(), 'harmony-frameworks-'));
process.chdir(ROOT);
await mkdir(folder, {recursive: true});
try {
  const tarball = await pack(folder);
  for (const app of APPS.filter(({name}) => positionals.length === 0 || positionals.includes(name))) {
    const began = Date.now();
    const result = await tryApp(app, {folder: join(folder, app.name), tarball});
    const seconds = Math.round((Date.now() - began) / 1000);
    if (result.failure === undefined) console.log(`ok    ${app.name}: ${result.bytes} bytes, ${seconds} s`);
    else console.error(`FAIL  ${app.name}: ${result.failure}`);
    if (result.failure !== undefined) process.exitCode = 1;
    await writeTable(app, result);
  }
} finally {
  if (!values.folder) await rm(folder, {recursive: true, force: true});
}
