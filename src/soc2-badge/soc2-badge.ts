import {html, isServer, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {clock} from '../element/clock.js';
import {HarmonyElement} from '../element/harmony-element.js';
import {baseStyles} from '../element/base.styles.js';
import {mark} from '../element/mark.js';
import {atMidnight} from '../element/midnight.js';
import {oneOf} from '../element/options.js';
import {originalOf} from '../element/original.js';
import {spaceBetween} from '../localization/format.js';
import {languageStyles} from '../localization/index.js';
import {phraseTemplate} from '../toggletip/phrase.js';
import {iconTip, textTip} from '../toggletip/toggletip.js';
import {toggletipStyles} from '../toggletip/toggletip.styles.js';
import type {Older} from '../wording/older.js';
import {onDay, type Soc2BadgeViewOnDay} from '../wording/on-day.js';
import {plain} from '../wording/phrase.js';
import {wordSoc2Badge} from '../wording/soc2-badge.js';
import {furtherTemplate, knownStyles, knownTemplate} from './known.js';
import {soc2BadgeStyles} from './soc2-badge.styles.js';

const VARIANTS = ['card', 'pill', 'inline'] as const;
export type Soc2BadgeVariant = (typeof VARIANTS)[number];

/**
 * Says whose SOC 2 report exists, of which type and of which date, explains the type, and links to the request. Nothing
 * that a page sets can remove one of the three, or add a claim.
 *
 * Every word comes from the facts: the bundled ones, from `facts.json`, or the ones in the `facts` property. The children
 * are shown before and without script; afterwards they are not.
 *
 * @summary The SOC 2 report: entity, type, date.
 * @tagname harmony-soc2-badge
 * @attr {card|pill|inline} variant - How much room it takes: a card; a pill on one line; a phrase within a sentence. Default
 *   `card`; an unknown value means the default.
 * @slot - Not rendered: children are the content before and without script, so write a true sentence with a link.
 * @csspart mark - The shield.
 * @csspart link - The link to the request in the card. In the other forms the link is the claim, which no page may hide.
 * @csspart tip-button - Every button that opens an explanation.
 * @csspart tip - Every explanation.
 */
export class HarmonySoc2Badge extends HarmonyElement<Soc2BadgeViewOnDay> {
  static override readonly tag = 'harmony-soc2-badge';
  /** @internal */
  static override readonly properties: PropertyDeclarations = {variant: oneOf('variant', VARIANTS)};
  static override styles: CSSResultGroup = [baseStyles, languageStyles, toggletipStyles, soc2BadgeStyles, knownStyles];

  /** How much room it takes: `card`, `pill` or `inline`. Kept in the attribute; an unknown value means `card`. */
  declare variant: Soc2BadgeVariant;

  #original: Element | undefined;
  #copy: Element | undefined;
  #midnight: ReturnType<typeof setTimeout> | undefined;

  /** @internal The day may be another one than when it was last on the page. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#midnight);
  }

  /** @internal */
  protected override updated(): void {
    super.updated();
    clearTimeout(this.#midnight);
    if (this.isConnected && this.shown) this.#midnight = atMidnight(this.shown.older.from, () => this.requestUpdate());
  }

  protected override word(): Soc2BadgeViewOnDay {
    return onDay(wordSoc2Badge(this.facts), clock.today());
  }

  protected override renderContent(view: Soc2BadgeViewOnDay): TemplateResult | Element {
    switch (this.variant) {
      case 'card':
        return this.#card(view);
      case 'pill':
        return this.#pillCopy(view);
      case 'inline':
        return this.#inline(view);
    }
  }

  #card(view: Soc2BadgeViewOnDay): TemplateResult {
    const {lang, dir, facts} = this.frame;
    const {notice} = view;
    return html`<div class="base card" role="group" aria-label=${plain(view.name)} lang=${lang} dir=${dir} translate="no" data-facts=${facts}>
      <div class="head">
        ${mark}
        <div>
          <div class="entity"><bdi>${view.entity}</bdi></div>
          <div class="claim">${view.claim}&nbsp;${iconTip(view.typesTip)}</div>
          <div class="report"><time datetime=${view.date}>${view.report}</time></div>
        </div>
      </div>
      ${notice ? noticeTemplate(notice, view.request.href) : nothing} ${knownTemplate(view)}
      <ul class="categories" aria-label=${view.categoriesTitle}>
        ${view.categories.map(({name, tip}) => html`<li>${textTip(tip, name)}</li>`)}
      </ul>
      <div class="foot">
        <span><a class="link" part="link" href=${view.request.href}>${view.request.label}</a> ${iconTip(view.request.tip)}</span>
        <span class="span">${view.span} ${iconTip(view.limitsTip)}</span>
      </div>
      ${furtherTemplate(view)}
    </div>`;
  }

  /** The pill is the form that pages repeat, so each is a copy of one original, kept while it is up to date. */
  #pillCopy(view: Soc2BadgeViewOnDay): TemplateResult | Element {
    if (isServer) return this.#pill(view);
    const original = originalOf(view, this.frame.dir, () => this.#pill(view));
    if (this.#original !== original) {
      this.#original = original;
      this.#copy = original.cloneNode(true) as Element;
    }
    return this.#copy!;
  }

  #pill(view: Soc2BadgeViewOnDay): TemplateResult {
    const {lang, dir, facts} = this.frame;
    return html`<span class="base pill" role="group" aria-label=${plain(view.name)} lang=${lang} dir=${dir} translate="no" data-facts=${facts}>
      ${mark}
      <bdi>${view.entity}</bdi>
      <a class="link" href=${view.request.href} aria-label=${view.claimLink}>${view.claim}</a>
      <time datetime=${view.date}>${view.when}</time>
      ${view.notice?.brief} ${iconTip(view.summaryTip)}
    </span>`;
  }

  #inline(view: Soc2BadgeViewOnDay): TemplateResult {
    const {lang, dir, facts} = this.frame;
    return html`<span class="base inline" lang=${lang} dir=${dir} translate="no" data-facts=${facts}
      ><a class="link" href=${view.request.href} aria-label=${view.nameLink}>${phraseTemplate(view.name)}</a>${view.notice && ` ${view.notice.brief}`}&nbsp;${iconTip(view.summaryTip)}</span
    >`;
  }
}

/** Calm: the report is as true as before. */
function noticeTemplate({text, ask}: Older, href: string): TemplateResult {
  return html`<div class="notice" role="note">${text}${spaceBetween(text, plain(ask))}<a class="link" href=${href}>${phraseTemplate(ask)}</a></div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'harmony-soc2-badge': HarmonySoc2Badge;
  }
}
