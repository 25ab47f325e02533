import type {PassageContext} from '../../claims/types.js';
import type {SpanKind} from './run.js';

const set = (names: string) => new Set(names.split(' '));

/** What begins on a new line, by the style sheet of HTML, and what stands apart like it. */
const BLOCKS = set(
  'address article aside blockquote body caption center col colgroup dd desc details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li link listing main menu meta ' +
    'metadata nav object ol optgroup option p plaintext pre search section select summary svg table tbody td text textarea tfoot ' +
    'th thead title tr ul video xmp',
);

/** Nobody sees what is in these. */
const UNSEEN = set('script style template iframe noembed noframes');

/** In a sentence these are words like others; alone, they are labels. */
const LABELS = set('button label');

const CODE = set('code kbd samp tt');
const LABEL_ROLES = set('button tab menuitem menuitemcheckbox menuitemradio option switch');

const CONTEXTS: Readonly<Record<string, PassageContext>> = {
  ...Object.fromEntries(
    ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'th', 'caption'].map((tag) => [tag, 'heading']),
  ),
  ...Object.fromEntries(['option', 'optgroup', 'dt', 'legend'].map((tag) => [tag, 'label'])),
  ...Object.fromEntries(['pre', 'listing', 'xmp', 'plaintext'].map((tag) => [tag, 'code'])),
  title: 'title',
  metadata: 'data',
};

/**
 * Whether an element stands on lines of its own.
 *
 * @param tag - In small letters.
 * @returns Whether text before and after it is not joined with its own.
 */
export function isBlock(tag: string): boolean {
  return BLOCKS.has(tag);
}

/**
 * Whether nobody sees what is in an element.
 *
 * @param tag - In small letters.
 * @returns Whether it is left out.
 */
export function isUnseen(tag: string): boolean {
  return UNSEEN.has(tag);
}

/**
 * What the text of an element is.
 *
 * @param tag - In small letters.
 * @param role - Its role, if it has one.
 * @param inNavigation - Whether it is in a navigation.
 * @returns The context; undefined if it is that of the element around it.
 */
export function contextOf(tag: string, role: string | undefined, inNavigation: boolean): PassageContext | undefined {
  if (role === 'heading') return 'heading';
  if (tag === 'li' && inNavigation) return 'label';
  return Object.hasOwn(CONTEXTS, tag) ? CONTEXTS[tag] : undefined;
}

/**
 * What the text of an element is if nothing stands beside it.
 *
 * @param tag - In small letters.
 * @param role - Its role, if it has one.
 * @param inNavigation - Whether it is in a navigation.
 * @returns The kind; undefined for usual text.
 */
export function spanOf(tag: string, role: string | undefined, inNavigation: boolean): SpanKind | undefined {
  if (CODE.has(tag)) return 'code';
  if (LABELS.has(tag) || (tag === 'a' && inNavigation) || LABEL_ROLES.has(role ?? '')) return 'label';
  return undefined;
}
