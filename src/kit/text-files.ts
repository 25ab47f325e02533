import type {TrustFacts} from '../facts/types.js';
import {withLocale} from '../localization/index.js';
import {KIT_ELEMENTS, type KitElement} from './elements.js';
import {escapeHtml} from './escape/html.js';
import {escapeJson} from './escape/json.js';
import {cyclonedx} from './forms/cyclonedx.js';
import {FRAME_SCHEMES, frameHtml, type FrameTheme} from './forms/frame.js';
import {ownHtml, reducedHtml, safeHtml} from './forms/html.js';
import {liveHtml} from './forms/live.js';
import {llmsFragment} from './forms/llms.js';
import {markdown} from './forms/markdown.js';
import {countGraphemes, LIMITS, plainText} from './forms/plain-text.js';
import type {KitTextFile} from './kit-file.js';
import {kitLanguage, lineOf, type KitLanguage} from './language.js';
import {listFiles} from './list-files.js';
import {kitFacts} from './outline/facts.js';
import {upToRank, type Listing, type ListingOptions} from './outline/outline.js';

/** A compact element says what has at most this rank. */
const COMPACT_RANK = 3;

/** What the text files of a kit are made of. */
export interface TextFileOptions extends ListingOptions {
  /** Null for the bundled facts. */
  readonly facts: TrustFacts | null;
  readonly locale: string;
  /** `sha256-…` of a style sheet, in base64. */
  readonly hash: (style: string) => string;
}

/**
 * Every form of a language that is text, but for the images.
 *
 * @param options - Of what, and in which language.
 * @returns The files.
 */
export function textFiles({facts, locale, hash, ...options}: TextFileOptions): readonly KitTextFile[] {
  return withLocale(locale, () => {
    const language = kitLanguage(locale);
    // Data gets no marks of direction: whoever shows it puts them.
    const data = {...language, dir: 'ltr'} as const;
    const {factsId} = kitFacts(facts);
    const elements = Object.entries(KIT_ELEMENTS) as [KitElement, (typeof KIT_ELEMENTS)[KitElement]][];
    const listings = elements.map(([element, {listing}]) => [element, listing(facts, options)] as const);
    return [
      ...listings.flatMap(([element, listing]) => [
        ...liveFiles(element, listing, language, facts),
        ...markupFiles(element, listing, language),
        ...plainFiles(element, listing, language),
        ...frameFiles(element, listing, language, {factsId, hash}),
        file(element, locale, 'jsonld', 'json-ld', escapeJson(KIT_ELEMENTS[element].jsonLd(facts, data))),
      ]),
      ...listFiles(facts, locale),
      {
        path: `${locale}/facts.cdx.json`,
        locale,
        form: 'cyclonedx',
        content: `${JSON.stringify(cyclonedx(facts, data), null, 2)}\n`,
      },
      {
        path: `${locale}/llms.txt`,
        locale,
        form: 'llms',
        content: llmsFragment(
          listings.map(([, {outline}]) => outline),
          language,
        ),
      },
    ];
  });
}

function file(
  element: KitElement,
  locale: string,
  ending: string,
  form: KitTextFile['form'],
  content: string,
): KitTextFile {
  return {path: `${locale}/${element}.${ending}`, element, locale, form, content};
}

function liveFiles(
  element: KitElement,
  listing: Listing,
  language: KitLanguage,
  facts: TrustFacts | null,
): KitTextFile[] {
  const {locale} = language;
  return KIT_ELEMENTS[element].variants.map((variant) => {
    const options = {element, locale, ...(variant === undefined ? {} : {variant})};
    const ending = variant === undefined ? 'html' : `${variant}.html`;
    const {html} = liveHtml({...options, facts}, fallbackOf(options, listing, language));
    return {...file(element, locale, ending, 'html', html), ...options, theme: 'auto'};
  });
}

/** A badge stands where a phrase can; the others have room for what they say. */
function fallbackOf(
  {element, variant}: {element: KitElement; variant?: string},
  {outline, link}: Listing,
  language: KitLanguage,
): string {
  if (element !== 'soc2-badge') {
    return ownHtml(variant === 'compact' ? upToRank(outline, COMPACT_RANK) : outline, language);
  }
  return `<a href="${escapeHtml(link.href)}">${escapeHtml(lineOf(link.text, language))}</a>`;
}

function markupFiles(element: KitElement, {outline}: Listing, language: KitLanguage): KitTextFile[] {
  const {locale} = language;
  return [
    file(element, locale, 'safe.html', 'safe-html', safeHtml(outline, language)),
    file(element, locale, 'reduced.html', 'reduced-html', reducedHtml(outline, language)),
    file(element, locale, 'md', 'markdown', markdown(outline, language)),
  ];
}

/** Where not even the claim fits, there is no file. */
function plainFiles(element: KitElement, listing: Listing, language: KitLanguage): KitTextFile[] {
  return LIMITS.flatMap((limit) => {
    const text = plainText(listing, language, limit);
    if (text === undefined) return [];
    const plain = file(element, language.locale, `${limit}.txt`, 'text', text);
    return [{...plain, limit, graphemes: countGraphemes(text)}];
  });
}

function frameFiles(
  element: KitElement,
  listing: Listing,
  language: KitLanguage,
  {factsId, hash}: {factsId: string; hash: TextFileOptions['hash']},
): KitTextFile[] {
  return (Object.keys(FRAME_SCHEMES) as FrameTheme[]).map((theme) => {
    const html = frameHtml(listing, language, {theme, factsId, hash});
    const ending = theme === 'auto' ? 'frame.html' : `${theme}.frame.html`;
    return {...file(element, language.locale, ending, 'frame', html), theme, ...KIT_ELEMENTS[element].frame};
  });
}
