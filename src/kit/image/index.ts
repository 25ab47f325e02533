/**
 * The images of the listing kit, for places that allow no script: self-contained SVGs, drawn from the same sentences as the
 * elements. This runs in Node while the kit is built, and never ships.
 */
import {loadYoga} from 'yoga-layout/load';
import type {Artist} from './artist.js';
import type {FontSource} from './fonts.js';
import {Studio} from './studio.js';

export type {Artist, Drawing, DrawOptions, FrameDesign, FrameOptions, ImageDesign} from './artist.js';
export type {FontFamily, FontFile, FontSource} from './fonts.js';
export type {ImageTheme} from './themes.js';

/**
 * Gets ready to draw.
 *
 * @param fonts - Where fonts come from.
 * @returns The artist.
 */
export async function createArtist(fonts: FontSource): Promise<Artist> {
  return new Studio(fonts, await loadYoga());
}
