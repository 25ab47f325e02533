import {describeElement, toPlainText} from '@harmony/trust-badges/content.js';
import '@harmony/trust-badges/locales/ar.js';
import '@harmony/trust-badges/locales/de.js';
import '@harmony/trust-badges/locales/ja.js';
import {scriptTag, UNBUILT} from './script-tag.js';

/** What each element's children say: true by themselves, before a script and without one. */
const SOC2_IN = Object.fromEntries(
  ['en', 'de', 'ja', 'ar'].map((locale) => {
    const {text, href} = describeElement('soc2-badge', null, {locale}).link;
    return [locale, link(toPlainText(text), href)];
  }),
);
const MAIL = describeElement('soc2-badge', null).link.href;
const SECURITY_IN_GERMAN = link('Sicherheit bei Harmonity: support@harmonity.ai');
const SECURITY = link('Security questions to Harmonity: support@harmonity.ai');
const SUBPROCESSORS = `Harmonity may rely on subprocessors for hosting, analytics, communications, and other operational needs.
${link('Ask about subprocessors')}`;

/**
 * @typedef {object} Snippet
 * @property {string} title What is shown.
 * @property {string} html What one would write.
 * @property {string} [note] What to know about it.
 * @property {'auto' | 'light' | 'dark'} [theme] Of the element, and so of the place to show it in.
 * @property {boolean} [narrow] Whether to show it in a column of 280 pixels.
 * @property {boolean} [frame] Whether it needs a page of its own: a page takes each element from one script only.
 */

/**
 * The snippets of a page.
 *
 * @param {string} page The name of its file, without the ending.
 * @param {Record<string, {integrity: string}>} built `dist/embed/integrity.json`
 * @param {string} theme Of the elements.
 * @returns {Snippet[]}
 */
export function snippetsFor(page, built, theme) {
  const script = (file) => scriptTag(file, built);
  const [first, ...others] = making[page](script, theme);
  return [Object.keys(built).length > 0 ? first : {...first, note: UNBUILT}, ...others];
}

const making = {
  index: (script) => [{title: 'The first snippet', html: script('soc2.js') + soc2()}],
  'soc2-badge': (script, theme) => complete(script('soc2.js'), soc2Snippets(theme)),
  'security-summary': (script, theme) => complete(script('security.js'), securitySnippets(theme)),
  'subprocessor-list': (script, theme) => complete(script('subprocessors.js'), subprocessorSnippets(theme)),
  languages: languageSnippets,
};

function soc2Snippets(theme) {
  const badge = (options) => soc2({...options, theme});
  return themed(theme, [
    {title: 'Card', html: badge()},
    {title: 'Pill', html: badge({variant: 'pill'})},
    {title: 'Inline', html: `<p>\n  For vendor reviews:\n  ${indent(badge({variant: 'inline'}))}\n</p>`},
    {title: 'Card, right to left', html: badge({dir: 'rtl'})},
    {title: 'Pill, right to left', html: badge({variant: 'pill', dir: 'rtl'})},
    {title: 'Card in 280 pixels', html: badge(), narrow: true},
    {title: 'Pill in 280 pixels', html: badge({variant: 'pill'}), narrow: true},
  ]);
}

function securitySnippets(theme) {
  const summary = (options) => security({...options, theme});
  const levels = 'The title becomes an h3 and the topics become h4, to fit under an h2 of yours.';
  return themed(theme, [
    {title: 'Full', html: summary()},
    {title: 'Compact', html: summary({variant: 'compact'})},
    {title: 'Some topics', html: summary({topics: 'data-protection incident-response'})},
    {
      title: 'Another heading level',
      html: summary({variant: 'compact', topics: 'ai', 'heading-level': '3'}),
      note: levels,
    },
    {title: 'Compact, right to left', html: summary({variant: 'compact', dir: 'rtl'})},
    {title: 'Compact in 280 pixels', html: summary({variant: 'compact'}), narrow: true},
  ]);
}

function subprocessorSnippets(theme) {
  const list = (options) => subprocessors({...options, theme});
  const address = 'The address is a page of yours that names them. There is none here, so the link leads nowhere.';
  return themed(theme, [
    {title: 'List', html: list()},
    {title: 'With a link to your own list', html: list({'list-href': '/subprocessors'}), note: address},
    {title: 'List, right to left', html: list({dir: 'rtl'})},
    {title: 'List in 280 pixels', html: list(), narrow: true},
  ]);
}

function languageSnippets(script) {
  const section = (lang, dir) => `<section lang="${lang}"${dir ? ` dir="${dir}"` : ''}>
  ${indent(tag('harmony-soc2-badge', {}, SOC2_IN[lang]))}
</section>`;
  const four = [`<section>\n  ${indent(soc2())}\n</section>`, section('de'), section('ja'), section('ar', 'rtl')];
  return [
    {
      title: 'Four languages, one script',
      html: script('soc2.all.js') + four.join('\n'),
      note: 'The first section has no lang of its own, so it follows the page: change <html lang> and it changes at once.',
      frame: true,
    },
    {
      title: 'English and one language more',
      html:
        script('security.de.js') +
        tag('harmony-security-summary', {lang: 'de', variant: 'compact'}, SECURITY_IN_GERMAN),
      note: 'A page in English, or in one language more, needs no more than this.',
      frame: true,
    },
  ];
}

const themed = (theme, snippets) => snippets.map((snippet) => ({...snippet, theme}));

/** The first snippet of an element is complete. */
const complete = (script, [first, ...others]) => [{...first, html: script + first.html}, ...others];

const soc2 = (options) => tag('harmony-soc2-badge', options, SOC2_IN.en);
const security = (options) => tag('harmony-security-summary', options, SECURITY);
const subprocessors = (options) => tag('harmony-subprocessor-list', options, SUBPROCESSORS);

function tag(name, options = {}, children) {
  const attributes = Object.entries(options)
    // A theme of `auto` is the default, so nobody would write it.
    .filter(([, value]) => value !== undefined && value !== 'auto')
    .map(([attribute, value]) => ` ${attribute}="${value}"`);
  return `<${name}${attributes.join('')}>\n  ${indent(children)}\n</${name}>`;
}

function link(text, href = MAIL) {
  return `<a href="${href}">\n  ${text}\n</a>`;
}

function indent(lines) {
  return lines.replaceAll('\n', '\n  ');
}
