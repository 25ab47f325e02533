import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {baseStyles} from '../element/base.styles.js';
import {documentStyles} from '../element/document.styles.js';
import {HarmonyElement} from '../element/harmony-element.js';
import {heading, HEADING_LEVEL, type HeadingLevel} from '../element/heading.js';
import {oneOf, option} from '../element/options.js';
import {spaceBetween} from '../localization/format.js';
import {languageStyles} from '../localization/index.js';
import {richTextTemplate} from '../toggletip/rich-text.js';
import {pointTemplate} from '../toggletip/point.js';
import {toggletipStyles} from '../toggletip/toggletip.styles.js';
import {toPlainText} from '../content/rich-text.js';
import {describeSubprocessorList, type SubprocessorListContent} from '../content/subprocessor-list.js';
import {NamedList, namedListStyles} from './named-list/index.js';
import {subprocessorListStyles} from './subprocessor-list.styles.js';

const PERMALINKS = ['auto', 'off'] as const;
export type SubprocessorListPermalinks = (typeof PERMALINKS)[number];

/**
 * Says what subprocessors are used for, where to find the named list, and how to ask. If the facts name anyone, it shows
 * that list: a table, which becomes cards where there is little room, with a sortable column for each thing that is known of
 * them. Planned entries are marked as such; former ones and changes are below. With more than eight entries, it can be
 * searched and is a single stop for the Tab key, with arrow keys from row to row. Each entry has a permanent link,
 * `#subprocessor-<id>`, which works like any other fragment on the page.
 *
 * Every word comes from the facts: the bundled ones, from `facts.json`, or the ones in the `facts` property. The bundled
 * facts name nobody, because their sources do not. The children are shown before and without script; afterwards they are not.
 *
 * @summary Subprocessors: purposes on record, or the named list.
 * @tagname harmony-subprocessor-list
 * @attr {2|3|4|5|6} heading-level - Level of the title. Default 2; an unknown value means the default.
 * @attr {string} list-href - Where your site keeps the named list: an `https:` address, or one on the same site. Default
 *   none, and then there is no link; any other address means the default.
 * @attr {auto|off} permalinks - Whether entries of a named list have permanent links. `auto`: unless the page uses the fragment of
 *   its address for itself, as hash routers do. Default `auto`; an unknown value means the default.
 * @slot - Not rendered: children are the content before and without script, so write a true sentence with a link.
 * @csspart link - The links to the contact and to the named list.
 * @csspart tip-button - Every button that opens an explanation.
 * @csspart tip - Every explanation.
 */
export class HarmonySubprocessorList extends HarmonyElement<SubprocessorListContent> {
  static override readonly tag = 'harmony-subprocessor-list';
  /** @internal */
  static override readonly properties: PropertyDeclarations = {
    headingLevel: HEADING_LEVEL,
    listHref: option('list-href', (value, {baseURI}) => linkable(value, baseURI)),
    permalinks: oneOf('permalinks', PERMALINKS),
  };
  static override styles: CSSResultGroup = [
    baseStyles,
    languageStyles,
    toggletipStyles,
    documentStyles,
    subprocessorListStyles,
    namedListStyles,
  ];

  /** Level of the title, 2 to 6. Kept in the attribute; an unknown value means 2. */
  declare headingLevel: HeadingLevel;

  /** Where your site keeps the named list. Kept in the attribute; empty, or an address that may not be linked, means none. */
  declare listHref: string;

  /** Whether entries of a named list have permanent links. Kept in the attribute; an unknown value means `auto`. */
  declare permalinks: SubprocessorListPermalinks;

  readonly #named = new NamedList(this);

  protected override describe(): SubprocessorListContent {
    return describeSubprocessorList(this.facts);
  }

  protected override renderContent(content: SubprocessorListContent): TemplateResult {
    const {lang, dir, facts} = this.shell;
    return html`<section class=${content.table === undefined ? 'base document' : 'base document wide'} aria-label=${toPlainText(content.title)} lang=${lang} dir=${dir} translate="no" data-facts=${facts}>
      <header>
        ${heading(this.headingLevel, richTextTemplate(content.title))}
        <div class="updated"><time datetime=${content.date}>${content.updated}</time></div>
      </header>
      ${content.table === undefined ? purposesTemplate(content) : nothing}${this.#named.render(content, lang, this.permalinks === 'auto')}
      <ul class="points">
        ${content.details.map((point) => html`<li>${pointTemplate(point)}</li>`)}
      </ul>
      <footer>
        ${this.#listLink(content)}
        <div>${content.contact.label}${spaceBetween(content.contact.label, content.contact.email)}<a class="link" part="link" href=${content.contact.href}>${content.contact.email}</a></div>
      </footer>
    </section>`;
  }

  #listLink({listLink}: SubprocessorListContent): TemplateResult | typeof nothing {
    const href = this.listHref;
    return href === '' ? nothing : html`<div><a class="link" part="link" href=${href}>${listLink}</a></div>`;
  }
}

function purposesTemplate({uses, purposes, purposesTitle}: SubprocessorListContent): TemplateResult {
  return html`<div class="uses">${pointTemplate(uses)}</div>
    <ul class="purposes" aria-label=${purposesTitle}>
      ${purposes.map((purpose) => html`<li>${richTextTemplate(purpose)}</li>`)}
    </ul>`;
}

/** What null, undefined and false become when they are written into an attribute. */
const NOTHING = ['null', 'undefined', 'false'];

/** The base address on a server, where the page has no address. */
const NOWHERE = 'page:///';

/** An address that a page's own markup may link to: `https:`, or the page's own origin if it was loaded with `http:`. */
function linkable(address: string | null, base: string = NOWHERE): string {
  if (!address || NOTHING.includes(address) || !URL.canParse(address, base)) {
    return '';
  }
  const url = new URL(address, base);
  if (url.protocol === 'https:') {
    return url.href;
  }
  // A relative address stays relative on a server: nobody knows yet where the page will be.
  if (base === NOWHERE) {
    return url.protocol === new URL(NOWHERE).protocol && url.host === '' ? address : '';
  }
  return url.protocol === 'http:' && new URL(base).origin === url.origin ? url.href : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'harmony-subprocessor-list': HarmonySubprocessorList;
  }
}
