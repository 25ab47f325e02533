import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {baseStyles} from '../element/base.styles.js';
import {documentStyles} from '../element/document.styles.js';
import {HarmonyElement} from '../element/harmony-element.js';
import {heading, HEADING_LEVEL, type HeadingLevel} from '../element/heading.js';
import {topicIcon} from '../element/icons.js';
import {oneOf, option} from '../element/options.js';
import {spaceBetween} from '../localization/format.js';
import {languageStyles} from '../localization/index.js';
import {richTextTemplate} from '../toggletip/rich-text.js';
import {pointTemplate} from '../toggletip/point.js';
import {toggletipStyles} from '../toggletip/toggletip.styles.js';
import type {ChangeContent} from '../content/changes.js';
import type {Point} from '../content/point.js';
import {toPlainText} from '../content/rich-text.js';
import {
  describeSecuritySummary,
  type PointGroup,
  type SecuritySummaryContent,
  type TopicContent,
} from '../content/security-summary.js';
import {securitySummaryStyles} from './security-summary.styles.js';

const VARIANTS = ['full', 'compact'] as const;
export type SecuritySummaryVariant = (typeof VARIANTS)[number];

/**
 * Describes the security program, topic by topic; also what customers are responsible for, which documents are available on
 * request, whom to contact, and when all this was last updated.
 *
 * Every word comes from the facts: the bundled ones, from `facts.json`, or the ones in the `facts` property. The children
 * are shown before and without script; afterwards they are not.
 *
 * @summary The security program, topic by topic.
 * @tagname harmony-security-summary
 * @attr {full|compact} variant - Everything, or one sentence a topic. Default `full`; an unknown value means the default.
 * @attr {string} topics - Ids of the topics to show, separated by spaces: `approach`, `access-control`, `data-protection`,
 *   `auditability`, `application-security`, `incident-response`, `ai`, `customer-responsibilities`, `documents`. They keep
 *   the order of the facts. Default all; unknown ids are ignored, and if no id is known all are shown.
 * @attr {2|3|4|5|6} heading-level - Level of the title; topics are one below. Default 2; an unknown value means the default.
 * @slot - Not rendered: children are the content before and without script, so write a true sentence with a link.
 * @csspart icon - The icon of each topic.
 * @csspart link - The link to the contact.
 * @csspart tip-button - Every button that opens an explanation.
 * @csspart tip - Every explanation.
 */
export class HarmonySecuritySummary extends HarmonyElement<SecuritySummaryContent> {
  static override readonly tag = 'harmony-security-summary';
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    variant: oneOf('variant', VARIANTS),
    topics: option('topics', (value) => value ?? ''),
    headingLevel: HEADING_LEVEL,
  };
  static override styles: CSSResultGroup = [
    baseStyles,
    languageStyles,
    toggletipStyles,
    documentStyles,
    securitySummaryStyles,
  ];

  /** `full` or `compact`. Kept in the attribute; an unknown value means `full`. */
  declare variant: SecuritySummaryVariant;

  /** Ids of the topics to show, separated by spaces. Kept in the attribute; empty means all. */
  declare topics: string;

  /** Level of the title, 2 to 6. Kept in the attribute; an unknown value means 2. */
  declare headingLevel: HeadingLevel;

  protected override describe(): SecuritySummaryContent {
    return describeSecuritySummary(this.facts);
  }

  protected override renderContent(content: SecuritySummaryContent): TemplateResult {
    const {title, updated, date, introduction, topics, contact, changes} = content;
    const {lang, dir, facts} = this.shell;
    const level = this.headingLevel;
    const full = this.variant === 'full';
    return html`<section class="base document ${this.variant}" aria-label=${toPlainText(title)} lang=${lang} dir=${dir} translate="no" data-facts=${facts}>
      <header>
        ${heading(level, richTextTemplate(title))}
        <div class="updated"><time datetime=${date}>${updated}</time></div>
      </header>
      ${full ? introduction.map((point) => html`<div class="introduction">${pointTemplate(point)}</div>`) : nothing}
      <ul class="topics">
        ${this.#chosen(topics).map((topic) => topicTemplate(topic, level, full))}
      </ul>
      <footer>
        <div>${richTextTemplate(contact.text)}${spaceBetween(toPlainText(contact.text), contact.email)}<a class="link" part="link" href=${contact.href}>${contact.email}</a></div>
        ${full ? html`<div class="changes">${changes.title}${spaceBetween(changes.title, changes.entries[0]?.day ?? '')}${changes.entries.map(changeTemplate)}</div>` : nothing}
      </footer>
    </section>`;
  }

  #chosen(topics: readonly TopicContent[]): readonly TopicContent[] {
    const ids = this.topics.split(/\s+/);
    const chosen = topics.filter(({id}) => ids.includes(id));
    return chosen.length > 0 ? chosen : topics;
  }
}

function topicTemplate({id, title, summary, groups}: TopicContent, level: HeadingLevel, full: boolean): TemplateResult {
  return html`<li>
    ${topicIcon(id)}
    <div>
      ${heading((level + 1) as HeadingLevel, richTextTemplate(title))}
      ${summary === undefined ? nothing : html`<div class="summary">${pointTemplate(summary)}</div>`}
      ${full || summary === undefined ? groups.map(groupTemplate) : nothing}
    </div>
  </li>`;
}

function groupTemplate({lead, points, paragraph}: PointGroup): TemplateResult {
  if (paragraph) {
    return html`<div class="lead">${points.map((point, index) => sentenceTemplate(point, points[index - 1]))}</div>`;
  }
  return html`${lead === undefined ? nothing : html`<div class="lead">${richTextTemplate(lead)}</div>`}
    <ul class="points">
      ${points.map((point) => html`<li>${pointTemplate(point)}</li>`)}
    </ul>`;
}

function sentenceTemplate(point: Point, before: Point | undefined): TemplateResult {
  const space = before === undefined ? '' : spaceBetween(toPlainText(before.text), toPlainText(point.text));
  return html`${space}${pointTemplate(point)}`;
}

function changeTemplate({date, day, what}: ChangeContent): TemplateResult {
  return html`<span class="change"><time datetime=${date}>${day}</time> ${richTextTemplate(what)}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'harmony-security-summary': HarmonySecuritySummary;
  }
}
