import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import sharp from 'sharp';

/** Where tools keep what they can make again; `npm ci` empties it. */
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/harmony-kit', import.meta.url));
const RASTERISER = fileURLToPath(new URL('rasterise.mjs', import.meta.url));

/**
 * Pictures of earlier builds. Drawing all of them takes a minute, and most builds change none.
 *
 * @returns {Promise<{
 *   get(svg: string, options: object, make: () => Promise<Buffer>): Promise<Buffer>,
 *   forgetUnused(): Promise<void>,
 * }>} `get` makes a picture unless the same drawing, options, rasteriser and versions have made it before; `forgetUnused`
 *   deletes what this build had no use for
 */
export async function openPictureCache() {
  await mkdir(FOLDER, {recursive: true});
  const made = JSON.stringify([sharp.versions, await readFile(RASTERISER, 'utf8')]);
  const used = new Set();
  return {
    async get(svg, options, make) {
      const key = createHash('sha256')
        .update(JSON.stringify([made, options, svg]))
        .digest('hex');
      const file = join(FOLDER, `${key}.png`);
      used.add(`${key}.png`);
      const known = await readFile(file).catch(() => undefined);
      if (known) return known;
      const picture = await make();
      // Renamed into place, so that another build never reads half of it.
      await writeFile(`${file}.${process.pid}`, picture);
      await rename(`${file}.${process.pid}`, file);
      return picture;
    },
    async forgetUnused() {
      for (const file of await readdir(FOLDER)) if (!used.has(file)) await rm(join(FOLDER, file), {force: true});
    },
  };
}
