/// <reference types="vite/client" />
/**
 * The listing kit of the bundled facts, in every language. Not part of the library: the build runs this in Node, in one graph
 * of modules, because lit-localize can be configured only once in a process.
 */
import {createHash} from 'node:crypto';
import {clock} from '../../src/element/clock.js';
import {factsId} from '../../src/facts/bundled.js';
import {createArtist, type FontSource} from '../../src/kit/image/index.js';
import {imageFiles, type KitPicture} from '../../src/kit/image-files.js';
import type {KitTextFile} from '../../src/kit/kit-file.js';
import {kitStyles} from '../../src/kit/styles.js';
import {textFiles} from '../../src/kit/text-files.js';
import {availableLocales} from '../../src/localization/packs.js';

// Each registers its language.
import.meta.glob('../../src/locales/*.ts', {eager: true});

/** A kit before it is written. */
export interface Kit {
  readonly factsId: string;
  /** Hashes of the style sheets in its HTML, for `style-src`. */
  readonly styles: Readonly<Record<string, string>>;
  readonly texts: readonly KitTextFile[];
  readonly pictures: readonly KitPicture[];
}

/**
 * Makes a kit.
 *
 * @param fonts - What its images are drawn with.
 * @returns The kit.
 */
export async function makeKit(fonts: FontSource): Promise<Kit> {
  const artist = await createArtist(fonts);
  // The live elements in it read the same clock.
  const today = clock.today();
  const languages = availableLocales().map((locale) => ({
    texts: textFiles({facts: null, locale, today, hash}),
    images: imageFiles(artist, {facts: null, locale, today}),
  }));
  return {
    factsId,
    styles: Object.fromEntries(Object.entries(kitStyles()).map(([name, style]) => [name, hash(style)])),
    texts: languages.flatMap(({texts, images}) => [...texts, ...images.texts]),
    pictures: languages.flatMap(({images}) => images.pictures),
  };
}

function hash(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}
