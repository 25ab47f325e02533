import {createHash} from 'node:crypto';
import type {ElementName} from '@harmony/trust-badges/content.js';
import type {KitOptions} from '../contents.js';
import {imageFiles, type MoreImages} from '../image-files.js';
import {createImageRenderer, type ImageRenderer} from '../images/index.js';
import type {KitFileFacts, KitForm} from '../kit-file.js';
import {kitStyles} from '../styles.js';
import {textFiles} from '../text-files.js';
import {nodeFonts} from './fonts.js';
import {rasterise} from './rasterise.js';

/** Which kit to make. */
export interface KitRequest extends KitOptions, MoreImages {
  /** Only these forms; all of them by default. */
  readonly forms?: readonly KitForm[];
}

/** A file of a kit, which is made when somebody asks for it. */
export interface KitFile extends KitFileFacts {
  readonly make: () => Promise<Uint8Array>;
}

/** Forms that need the image renderer. */
const IMAGE_FORMS = new Set<KitForm>(['image', 'listing-image', 'image-markdown', 'png-markdown']);

/** Loading fonts takes a second, so it is done once, and only for images. */
let renderer: Promise<ImageRenderer> | undefined;

/**
 * The files of a kit in one language. Pictures are made one by one, when their file is asked for.
 *
 * @param request - The facts, the language, the day and the forms.
 * @returns The files.
 * @throws {TypeError} For facts that were not checked.
 */
export async function kitFiles({forms, ...request}: KitRequest): Promise<readonly KitFile[]> {
  const isWanted = ({form}: KitFileFacts) => forms === undefined || forms.includes(form);
  const texts = textFiles({...request, hash: styleHash});
  const withImages = forms === undefined || forms.some((form) => IMAGE_FORMS.has(form));
  const images = withImages ? imageFiles(await loadRenderer(), request) : {texts: [], pictures: []};
  return [
    ...[...texts, ...images.texts].filter(isWanted).map(({content, ...facts}) => ({
      ...facts,
      make: () => Promise.resolve(new TextEncoder().encode(content)),
    })),
    ...images.pictures.filter(isWanted).map(({drawing, factsId, ...facts}) => ({
      ...facts,
      make: () => {
        const {svg, title, text} = drawing;
        return rasterise(svg, {scale: facts.scale, title, text, factsId, locale: facts.locale});
      },
    })),
  ];
}

function loadRenderer(): Promise<ImageRenderer> {
  renderer ??= nodeFonts().then(createImageRenderer);
  return renderer;
}

/**
 * The hashes of the style sheets in the HTML of a kit, for `style-src`.
 *
 * @returns `sha256-…` by element, and `iframe` for the pages in iframes.
 */
export function styleHashes(): Readonly<Record<ElementName | 'iframe', string>> {
  const hashes = Object.entries(kitStyles()).map(([name, style]) => [name, styleHash(style)]);
  return Object.fromEntries(hashes) as Record<ElementName | 'iframe', string>;
}

function styleHash(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}
