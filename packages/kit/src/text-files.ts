import {LAST_COMPACT, upToRank, type ElementContent} from '@harmony/trust-badges/content.js';
import {renderElement} from '@harmony/trust-badges/server.js';
import {describeAll, type KitOptions} from './contents.js';
import {fileStem, KIT_ELEMENTS} from './elements.js';
import {escapeHtml} from './escape/html.js';
import {escapeJson} from './escape/json.js';
import {cyclonedx} from './formats/cyclonedx.js';
import {ownHtml, reducedHtml, safeHtml} from './formats/html.js';
import {IFRAME_SCHEMES, iframeHtml, type IframeTheme} from './formats/iframe.js';
import {jsonLd} from './formats/json-ld.js';
import {llmsFragment} from './formats/llms.js';
import {markdown} from './formats/markdown.js';
import {countGraphemes, LIMITS, plainText} from './formats/plain-text.js';
import {whatMayWeSay} from './formats/what-may-we-say.js';
import type {KitForm, KitTextFile} from './kit-file.js';
import {lineOf} from './language.js';
import {listFiles} from './list-files.js';

/** What the text files of a kit are made of. */
export interface TextFileOptions extends KitOptions {
  /** `sha256-…` of a style sheet, in base64. */
  readonly hash: (style: string) => string;
}

/**
 * Every form of a language that is text, except those that show images.
 *
 * @param options - The facts, the language and the day.
 * @returns The files.
 */
export function textFiles({hash, ...options}: TextFileOptions): readonly KitTextFile[] {
  const {locale} = options;
  const contents = describeAll(options);
  const badge = contents.find((content) => content.element === 'soc2-badge')!;
  return [
    ...contents.flatMap((content) => [
      ...liveFiles(content, options),
      fileOf(content, 'safe.html', 'safe-html', safeHtml(content.outline, content)),
      fileOf(content, 'reduced.html', 'reduced-html', reducedHtml(content.outline, content)),
      fileOf(content, 'md', 'markdown', markdown(content.outline, content)),
      ...plainFiles(content),
      ...iframeFiles(content, hash),
      fileOf(content, 'jsonld', 'json-ld', escapeJson(jsonLd(content))),
      ...(content.element === 'subprocessor-list' ? listFiles(content) : []),
    ]),
    {
      path: `${locale}/facts.cdx.json`,
      locale,
      form: 'cyclonedx',
      content: `${JSON.stringify(cyclonedx(badge), null, 2)}\n`,
    },
    {path: `${locale}/llms.txt`, locale, form: 'llms', content: llmsFragment(contents)},
    {
      path: `${locale}/what-may-we-say.md`,
      locale,
      form: 'wording',
      content: whatMayWeSay({...options, today: options.today ?? badge.parts.date}, badge),
    },
  ];
}

function fileOf(about: ElementContent, ending: string, form: KitForm, content: string): KitTextFile {
  const {element, locale} = about;
  return {path: `${locale}/${fileStem(about)}.${ending}`, element, locale, form, content};
}

function liveFiles(content: ElementContent, {facts, today}: KitOptions): KitTextFile[] {
  const {element, locale} = content;
  return KIT_ELEMENTS[element].variants.map((variant) => {
    const ending = variant === undefined ? 'html' : `${variant}.html`;
    const children = childrenOf(content, variant);
    const {html} = renderElement(element, {
      lang: locale,
      attributes: {variant},
      facts,
      children,
      ...(today === undefined ? {} : {today}),
    });
    const named = variant === undefined ? {} : {variant};
    return {...fileOf(content, ending, 'html', html), ...named, theme: 'auto'};
  });
}

/** A badge can be part of a sentence, so it gets only a link; the others have room for what they say. */
function childrenOf(content: ElementContent, variant: string | undefined): string {
  const {element, outline, link} = content;
  if (element !== 'soc2-badge') {
    return ownHtml(variant === 'compact' ? upToRank(outline, LAST_COMPACT) : outline, content);
  }
  return `<a href="${escapeHtml(link.href)}">${escapeHtml(lineOf(link.text, content))}</a>`;
}

/** Where not even the claim fits, there is no file. */
function plainFiles(content: ElementContent): KitTextFile[] {
  return LIMITS.flatMap((limit) => {
    const text = plainText(content, limit);
    if (text === undefined) return [];
    return [{...fileOf(content, `${limit}.txt`, 'text', text), limit, graphemes: countGraphemes(text)}];
  });
}

function iframeFiles(content: ElementContent, hash: TextFileOptions['hash']): KitTextFile[] {
  return (Object.keys(IFRAME_SCHEMES) as IframeTheme[]).map((theme) => {
    const html = iframeHtml(content, {theme, hash});
    const ending = theme === 'auto' ? 'iframe.html' : `${theme}.iframe.html`;
    return {...fileOf(content, ending, 'iframe', html), theme, ...KIT_ELEMENTS[content.element].iframe};
  });
}
