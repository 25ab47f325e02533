// node scripts/build/kit.mjs <folder>: writes the listing kit, and index.json, which says what is in it. It needs no browser.
import {createHash} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {runnerImport} from 'vite';
import {nodeFonts} from '../kit/fonts.mjs';
import {openPictureCache} from '../kit/picture-cache.mjs';
import {rasterise} from '../kit/rasterise.mjs';

/** Pictures at a time: more than there are cores to count on only fill memory. */
const AT_ONCE = 4;

/** By how a name ends: the first that fits. */
const TYPES = {
  '.cdx.json': 'application/vnd.cyclonedx+json',
  '.html': 'text/html',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jsonld': 'application/ld+json',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.atom': 'application/atom+xml',
  '.ics': 'text/calendar',
};

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say where to: node scripts/build/kit.mjs <folder>');

const {factsPlugin} = (await runnerImport('/scripts/vite/facts-plugin.ts', {configFile: false})).module;
const {makeKit} = (
  await runnerImport('/scripts/kit/make.ts', {configFile: false, logLevel: 'error', plugins: [factsPlugin()]})
).module;
const {factsId, styles, texts, pictures} = await makeKit(await nodeFonts());

const files = [];
for (const text of texts) await write(text);
await writePictures();
files.sort((one, other) => (one.path < other.path ? -1 : 1));
const [version, digest] = factsId.split(' ');
const index = {facts: {version, digest}, styles, files};
await writeFile(join(folder, 'index.json'), `${JSON.stringify(index, null, 1)}\n`);

async function write({path, content, ...facts}) {
  const file = join(folder, path);
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, content);
  const bytes = Buffer.from(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  files.push({path, type: typeOf(path), ...facts, bytes: bytes.length, sha256});
}

function typeOf(path) {
  return Object.entries(TYPES).find(([ending]) => path.endsWith(ending))[1];
}

async function writePictures() {
  const cache = await openPictureCache();
  const left = [...pictures];
  const work = async () => {
    for (let picture = left.shift(); picture; picture = left.shift()) {
      const {drawing, factsId, ...facts} = picture;
      const {svg, title, text} = drawing;
      const options = {scale: facts.scale, title, text, factsId, locale: facts.locale};
      await write({...facts, content: await cache.get(svg, options, () => rasterise(svg, options))});
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
  await cache.forgetUnused();
}
