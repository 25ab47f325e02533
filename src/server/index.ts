/// <reference types="vite/client" />
/**
 * The `./server.js` entry: any element as HTML, on a server or at the edge. No DOM. It is built as one file that imports nothing, with
 * every language in it, so that it runs wherever JavaScript runs.
 */
import {render as renderLit} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {checkElementName, describeElement} from '../content/describe.js';
import type {ElementName} from '../content/element-content.js';
import {clock} from '../element/clock.js';
import {isCalendarDate, type CalendarDate} from '../facts/calendar-date.js';
import {factsIdOf} from '../facts/parsed.js';
import {parseFacts} from '../facts/parse.js';
import {formatReasons} from '../facts/reason.js';
import type {TrustFacts} from '../facts/types.js';
import {matchLocale} from '../localization/match.js';
import {HarmonySecuritySummary} from '../security-summary/security-summary.js';
import {HarmonySoc2Badge} from '../soc2-badge/soc2-badge.js';
import {HarmonySubprocessorList} from '../subprocessor-list/subprocessor-list.js';
import {richTextTemplate} from '../toggletip/rich-text.js';

// Each registers its language.
import.meta.glob('../locales/*.ts', {eager: true});

for (const element of [HarmonySoc2Badge, HarmonySecuritySummary, HarmonySubprocessorList]) element.define();

/** The options of an element, by the names of their attributes. */
export interface ElementAttributes {
  readonly variant?: string | undefined;
  readonly theme?: string | undefined;
  readonly dir?: string | undefined;
  readonly topics?: string | undefined;
  readonly 'heading-level'?: string | undefined;
  readonly 'list-href'?: string | undefined;
  readonly permalinks?: string | undefined;
}

/** What is rendered. */
export interface ServerOptions {
  /** Default `en`; a language that we do not speak means English. */
  readonly lang?: string;
  /**
   * The day to render for, as `YYYY-MM-DD`. If a report is old by then, readers are told so. Default: the day in the
   * server's time zone.
   */
  readonly today?: CalendarDate;
  /** As in HTML; an unknown value means the default. */
  readonly attributes?: ElementAttributes;
  /** What `parseFacts()` returned, or the content of a facts file, which is checked then. Default: the bundled facts. */
  readonly facts?: object | null;
  /**
   * HTML of the children, which are shown where declarative shadow roots are taken away. It is not escaped. Default: the claim, or the
   * title of the element, as a link.
   */
  readonly children?: string;
}

/** An element as HTML, and what a page with a strict policy has to know of it. */
export interface ServerElement {
  readonly html: string;
  /** The text of the style sheet in it, the same for every language and option: its hash goes into `style-src`. */
  readonly style: string;
}

type Template = (lang: string, facts: TrustFacts | null, attributes: ElementAttributes) => TemplateResult;

const TEMPLATES: Readonly<Record<ElementName, Template>> = {
  'soc2-badge': (lang, facts, {variant, theme, dir}) =>
    html`<harmony-soc2-badge variant=${ifDefined(variant)} theme=${ifDefined(theme)} lang=${lang} dir=${ifDefined(dir)} .facts=${facts}></harmony-soc2-badge>`,
  'security-summary': (lang, facts, {variant, theme, dir, topics, 'heading-level': level}) =>
    html`<harmony-security-summary variant=${ifDefined(variant)} theme=${ifDefined(theme)} topics=${ifDefined(topics)} heading-level=${ifDefined(level)} lang=${lang} dir=${ifDefined(dir)} .facts=${facts}></harmony-security-summary>`,
  'subprocessor-list': (lang, facts, {theme, dir, 'heading-level': level, 'list-href': href, permalinks}) =>
    html`<harmony-subprocessor-list theme=${ifDefined(theme)} heading-level=${ifDefined(level)} list-href=${ifDefined(href)} permalinks=${ifDefined(permalinks)} lang=${lang} dir=${ifDefined(dir)} .facts=${facts}></harmony-subprocessor-list>`,
};

/** Markers by which Lit would find its parts again. Nothing looks for them, because our elements never hydrate. */
const MARKERS = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;
const STYLE = /<style>([^]*?)<\/style>/;

/**
 * Renders an element as it looks live, for pages without script: with a declarative shadow root, and with children for
 * places that remove it. The browser alone opens explanations. When the script is added, it becomes the live element.
 *
 * @param element - Which one, without the prefix of its tag.
 * @param options - Its options.
 * @returns One custom element.
 * @throws {TypeError} For an unknown element, and for facts that `parseFacts()` refuses; the message names each place and its
 *   remedy.
 * @throws {RangeError} For a `today` that is not a day.
 */
export function renderElement(element: ElementName, options: ServerOptions = {}): ServerElement {
  checkElementName(element);
  const {today} = clock;
  try {
    if (options.today !== undefined) clock.today = dayOf(options.today);
    return render(element, options);
  } finally {
    clock.today = today;
  }
}

function dayOf(day: string): () => CalendarDate {
  if (!isCalendarDate(day)) {
    throw new RangeError('`today` must be a day that exists in the calendar, written as YYYY-MM-DD.');
  }
  return () => day;
}

function render(element: ElementName, options: ServerOptions): ServerElement {
  const facts = checked(options.facts);
  const lang = matchLocale(options.lang ?? '');
  const rendered = toHtml(TEMPLATES[element](lang, facts, options.attributes ?? {}));
  const style = STYLE.exec(rendered)![1]!.trim();
  const bare = rendered
    .replace(' shadowroot="open"', '')
    .replace(STYLE, () => `<style>${style}</style>`)
    .replace(/\n\s*/g, '\n')
    .replace(/^(<[\w-]+) +/, '$1 ');
  const end = bare.lastIndexOf('</template>') + '</template>'.length;
  const children = options.children ?? linkHtml(element, lang, facts);
  return {html: `${bare.slice(0, end)}\n${children.trimEnd()}\n${bare.slice(end)}\n`, style};
}

function toHtml(template: TemplateResult): string {
  return collectResultSync(renderLit(template)).replace(MARKERS, '');
}

function linkHtml(element: ElementName, lang: string, facts: TrustFacts | null): string {
  const {text, href} = describeElement(element, facts, {locale: lang, today: clock.today()}).link;
  return toHtml(html`<a href=${href}>${richTextTemplate(text)}</a>`);
}

/** This file has its own copy of the parser, which does not know the facts that another copy has checked. */
function checked(facts: object | null | undefined): TrustFacts | null {
  if (facts === undefined || facts === null) return null;
  if (factsIdOf(facts) !== undefined) return facts as TrustFacts;
  const known = byGiven.get(facts);
  if (known !== undefined) return known;
  const result = parseFacts(JSON.parse(JSON.stringify(facts)));
  if (!result.ok) throw new TypeError(`These are not facts:\n${formatReasons(result.reasons)}`);
  byGiven.set(facts, result.facts);
  return result.facts;
}

/** Checked facts by the object that was given: a server renders the same facts again and again. */
const byGiven = new WeakMap<object, TrustFacts>();
