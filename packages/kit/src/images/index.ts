/**
 * Images for places that allow no script: self-contained SVGs, drawn from the same sentences as the elements.
 */
import {loadYoga} from 'yoga-layout/load';
import type {FontSource} from './fonts.js';
import {ImageRenderer} from './image-renderer.js';

export type {FontFamily, FontFile, FontSource} from './fonts.js';
export type {ImageRenderer} from './image-renderer.js';
export type {Drawing, ImageDesign, ImageOptions, ListingImageOptions} from './image-types.js';
export type {ImageTheme} from './themes.js';

/**
 * Gets ready to draw.
 *
 * @param fonts - Where fonts come from.
 * @returns The renderer.
 */
export async function createImageRenderer(fonts: FontSource): Promise<ImageRenderer> {
  return new ImageRenderer(fonts, await loadYoga());
}
