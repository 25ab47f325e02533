import type {PassageContext} from '../../claims/types.js';
import type {PageElement} from './page.js';

const TEXTS: Readonly<Record<string, PassageContext>> = {
  alt: 'alt',
  title: 'title',
  'aria-label': 'label',
  'aria-description': 'text',
  'aria-roledescription': 'label',
  'aria-valuetext': 'label',
  'aria-placeholder': 'label',
  placeholder: 'label',
  label: 'label',
  summary: 'text',
  'data-title': 'title',
  'data-tip': 'title',
  'data-tooltip': 'title',
  'data-original-title': 'title',
};

const TEXT_NAMES = Object.keys(TEXTS);

/** Where pictures and documents are named. */
const ADDRESSES = ['src', 'srcset', 'href', 'xlink:href', 'poster', 'data'];

const BUTTONS = new Set(['button', 'submit', 'reset']);
const NO_INPUT = new Set(['hidden', 'checkbox', 'radio', 'password', 'image', 'file', 'color', 'range']);

const META =
  /^(?:description|keywords|abstract|subject|title|application-name|apple-mobile-web-app-title|(?:og|twitter|article|dc|dcterms|citation)[:.\-_].*)$/i;

/** What components are told that nobody reads. */
const SETTINGS =
  /^(?:class|classname|class:list|id|key|ref|is|as|slot|style|sx|type|variant|theme|color|colour|size|align|position|direction|dir|lang|role|rel|target|method|action|name|for|htmlfor|path|route|icon|width|height|loading|decoding|fetchpriority|sizes|media|testid|set:html|on.*|client:.*|is:.*|aria-(?!label$|description$|roledescription$|valuetext$|placeholder$).*|data-(?!title$|tip$|tooltip$|original-title$).*|xmlns.*)$/i;

/** How an attribute is read. */
export type Reading = PassageContext | 'address';

/**
 * How an attribute is read.
 *
 * @param element - Whose it is.
 * @param name - Its name, in small letters.
 * @returns What it is; undefined if nobody reads it.
 */
export function readingOf(element: PageElement, name: string): Reading | undefined {
  const {tag, isComponent} = element;
  if (Object.hasOwn(TEXTS, name)) return TEXTS[name];
  if (ADDRESSES.includes(name)) return 'address';
  if (tag === 'meta' && name === 'content') {
    const kind = element.value('name') ?? element.value('property') ?? element.value('itemprop') ?? '';
    return META.test(kind.trim()) ? 'meta' : undefined;
  }
  if (tag === 'input' && name === 'value') {
    const type = (element.value('type') ?? 'text').toLowerCase();
    return NO_INPUT.has(type) ? undefined : BUTTONS.has(type) ? 'label' : 'text';
  }
  if (isComponent && !SETTINGS.test(name)) return 'text';
  return undefined;
}

/**
 * Which attributes of an element may be read.
 *
 * @param element - The element.
 * @param names - Of all its attributes.
 * @returns Their names, in small letters.
 */
export function readNames(element: PageElement, names = element.names()): readonly string[] {
  return names.length === 0 ? names : names.filter((name) => readingOf(element, name) !== undefined);
}

/**
 * Whether what a setting of this name says is for programs.
 *
 * @param name - A name of an attribute or a key.
 * @returns Whether nobody reads it.
 */
export function isSetting(name: string): boolean {
  return !TEXT_NAMES.includes(name.toLowerCase()) && SETTINGS.test(name);
}
