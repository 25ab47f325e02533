import {html, isServer, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {clock} from '../element/clock.js';
import {HarmonyElement} from '../element/harmony-element.js';
import {baseStyles} from '../element/base.styles.js';
import {mark} from '../element/icons.js';
import {scheduleAt} from '../element/schedule-at.js';
import {oneOf} from '../element/options.js';
import {clonedTemplate} from '../element/cloned-template.js';
import {spaceBetween} from '../localization/format.js';
import {languageStyles} from '../localization/index.js';
import {richTextTemplate} from '../toggletip/rich-text.js';
import {iconTip, textTip} from '../toggletip/toggletip.js';
import {toggletipStyles} from '../toggletip/toggletip.styles.js';
import type {AgeNotice} from '../content/age-notice.js';
import {onDay, type Soc2BadgeContentOnDay} from '../content/on-day.js';
import {toPlainText} from '../content/rich-text.js';
import {describeSoc2Badge} from '../content/soc2-badge.js';
import {furtherReportsTemplate, reportDetailsStyles, reportDetailsTemplate} from './report-details.js';
import {soc2BadgeStyles} from './soc2-badge.styles.js';

const VARIANTS = ['card', 'pill', 'inline'] as const;
export type Soc2BadgeVariant = (typeof VARIANTS)[number];

/**
 * Says whose SOC 2 report it is, its type and its date; explains the type; and links to the request. Nothing that a page
 * sets can remove one of these three facts, or add a claim.
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
export class HarmonySoc2Badge extends HarmonyElement<Soc2BadgeContentOnDay> {
  static override readonly tag = 'harmony-soc2-badge';
  /** @internal */
  static override readonly properties: PropertyDeclarations = {variant: oneOf('variant', VARIANTS)};
  static override styles: CSSResultGroup = [
    baseStyles,
    languageStyles,
    toggletipStyles,
    soc2BadgeStyles,
    reportDetailsStyles,
  ];

  /** How much room it takes: `card`, `pill` or `inline`. Kept in the attribute; an unknown value means `card`. */
  declare variant: Soc2BadgeVariant;

  #original: Element | undefined;
  #copy: Element | undefined;
  #midnight: ReturnType<typeof setTimeout> | undefined;

  /** @internal The day may have changed since the element was last on the page. */
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
    if (!this.isConnected || !this.content) return;
    this.#midnight = scheduleAt(this.content.ageNotice.from, () => this.requestUpdate());
  }

  protected override describe(): Soc2BadgeContentOnDay {
    return onDay(describeSoc2Badge(this.facts), clock.today());
  }

  protected override renderContent(content: Soc2BadgeContentOnDay): TemplateResult | Element {
    switch (this.variant) {
      case 'card':
        return this.#card(content);
      case 'pill':
        return this.#pillCopy(content);
      case 'inline':
        return this.#inline(content);
    }
  }

  #card(content: Soc2BadgeContentOnDay): TemplateResult {
    const {lang, dir, facts} = this.shell;
    const {notice} = content;
    return html`<div class="base card" role="group" aria-label=${toPlainText(content.name)} lang=${lang} dir=${dir} translate="no" data-facts=${facts}>
      <div class="head">
        ${mark}
        <div>
          <div class="entity"><bdi>${content.entity}</bdi></div>
          <div class="claim">${content.claim}&nbsp;${iconTip(content.typesTip)}</div>
          <div class="report"><time datetime=${content.date}>${content.report}</time></div>
        </div>
      </div>
      ${notice ? noticeTemplate(notice, content.request.href) : nothing} ${reportDetailsTemplate(content)}
      <ul class="categories" aria-label=${content.categoriesTitle}>
        ${content.categories.map(({name, tip}) => html`<li>${textTip(tip, name)}</li>`)}
      </ul>
      <div class="foot">
        <span><a class="link" part="link" href=${content.request.href}>${content.request.label}</a> ${iconTip(content.request.tip)}</span>
        <span class="span">${content.span} ${iconTip(content.limitsTip)}</span>
      </div>
      ${furtherReportsTemplate(content)}
    </div>`;
  }

  /** The pill is the form that pages repeat, so each is a copy of one original, kept while it is up to date. */
  #pillCopy(content: Soc2BadgeContentOnDay): TemplateResult | Element {
    if (isServer) return this.#pill(content);
    const original = clonedTemplate(content, this.shell.dir, () => this.#pill(content));
    if (this.#original !== original) {
      this.#original = original;
      this.#copy = original.cloneNode(true) as Element;
    }
    return this.#copy!;
  }

  #pill(content: Soc2BadgeContentOnDay): TemplateResult {
    const {lang, dir, facts} = this.shell;
    return html`<span class="base pill" role="group" aria-label=${toPlainText(content.name)} lang=${lang} dir=${dir} translate="no" data-facts=${facts}>
      ${mark}
      <bdi>${content.entity}</bdi>
      <a class="link" href=${content.request.href} aria-label=${content.claimLink}>${content.claim}</a>
      <time datetime=${content.date}>${content.when}</time>
      ${content.notice?.brief} ${iconTip(content.summaryTip)}
    </span>`;
  }

  #inline(content: Soc2BadgeContentOnDay): TemplateResult {
    const {lang, dir, facts} = this.shell;
    return html`<span class="base inline" lang=${lang} dir=${dir} translate="no" data-facts=${facts}
      ><a class="link" href=${content.request.href} aria-label=${content.nameLink}>${richTextTemplate(content.name)}</a>${content.notice && ` ${content.notice.brief}`}&nbsp;${iconTip(content.summaryTip)}</span
    >`;
  }
}

/** Calm in tone: the report is still true. */
function noticeTemplate({text, ask}: AgeNotice, href: string): TemplateResult {
  return html`<div class="notice" role="note">${text}${spaceBetween(text, toPlainText(ask))}<a class="link" href=${href}>${richTextTemplate(ask)}</a></div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'harmony-soc2-badge': HarmonySoc2Badge;
  }
}
