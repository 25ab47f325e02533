/** What each element's children say: true by themselves, before a script and without one. */
const MAIL = 'mailto:support@harmonity.ai?subject=Security%20%2F%20Trust%20Center';
const SOC2 = link('Harmony Global Inc: SOC 2 Type 1 report dated March 15, 2026');
const SOC2_IN = {
  de: link('Harmony Global Inc: Bericht nach SOC 2 Type 1, datiert vom 15. März 2026'),
  ja: link('Harmony Global Inc：2026年3月15日付のSOC 2 Type 1報告書'),
  ar: link('Harmony Global Inc: تقرير SOC 2 Type 1 مؤرخ في 15 مارس 2026'),
};
const SECURITY_IN_GERMAN = link('Sicherheit bei Harmonity: support@harmonity.ai');
const SECURITY = link('Security questions to Harmonity: support@harmonity.ai');
const SUBPROCESSORS = `Harmonity may rely on subprocessors for hosting, analytics, communications, and other operational needs.
${link('Ask about subprocessors')}`;

const THEMES = ['auto', 'light', 'dark'];

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
 * All snippets of the gallery, by the place they go to.
 *
 * @param {string} origin Where the built files are.
 * @param {Record<string, {integrity: string}>} files `dist/embed/integrity.json`
 * @returns {Record<string, Snippet[]>}
 */
export function snippetsFor(origin, files) {
  const script = (file) =>
    `<script type="module" crossorigin
  src="${origin}/dist/embed/${file}"
  integrity="${files[file].integrity}"></script>
`;
  return {
    start: [{title: 'The first snippet', html: script('soc2.js') + soc2()}],
    'soc2-badge': soc2Snippets(),
    'security-summary': withScript(script('security.js'), securitySnippets()),
    'subprocessor-list': withScript(script('subprocessors.js'), subprocessorSnippets()),
    languages: languageSnippets(script),
  };
}

function soc2Snippets() {
  return [
    ...inThemes('Card', (theme) => soc2({theme})),
    ...inThemes('Pill', (theme) => soc2({variant: 'pill', theme})),
    ...inThemes('Inline', (theme) => `<p>\n  For vendor reviews:\n  ${indent(soc2({variant: 'inline', theme}))}\n</p>`),
    {title: 'Card, right to left', html: soc2({dir: 'rtl'})},
    {title: 'Pill, right to left', html: soc2({variant: 'pill', dir: 'rtl'})},
    {title: 'Card in 280 pixels', html: soc2(), narrow: true},
    {title: 'Pill in 280 pixels', html: soc2({variant: 'pill'}), narrow: true},
  ];
}

function securitySnippets() {
  const levels = 'The title becomes an h3 and the topics become h4, to fit under an h2 of yours.';
  return [
    ...inThemes('Full', (theme) => security({theme})),
    ...inThemes('Compact', (theme) => security({variant: 'compact', theme})),
    {title: 'Some topics', html: security({topics: 'data-protection incident-response'})},
    {
      title: 'Another heading level',
      html: security({variant: 'compact', topics: 'ai', 'heading-level': '3'}),
      note: levels,
    },
    {title: 'Compact, right to left', html: security({variant: 'compact', dir: 'rtl'})},
    {title: 'Compact in 280 pixels', html: security({variant: 'compact'}), narrow: true},
  ];
}

function subprocessorSnippets() {
  const address = 'The address is a page of yours that names them. There is none here, so the link leads nowhere.';
  return [
    ...inThemes('List', (theme) => subprocessors({theme})),
    {title: 'With a link to your own list', html: subprocessors({'list-href': '/subprocessors'}), note: address},
    {title: 'List, right to left', html: subprocessors({dir: 'rtl'})},
    {title: 'List in 280 pixels', html: subprocessors(), narrow: true},
  ];
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

/** @param {(theme?: string) => string} html `auto` is the default, so nobody would write it. */
function inThemes(title, html) {
  return THEMES.map((theme) => ({
    title: `${title}, ${theme} theme`,
    html: html(theme === 'auto' ? undefined : theme),
    theme,
  }));
}

/** The first snippet of an element is complete. */
function withScript(script, [first, ...others]) {
  return [{...first, html: script + first.html}, ...others];
}

const soc2 = (options) => tag('harmony-soc2-badge', options, SOC2);
const security = (options) => tag('harmony-security-summary', options, SECURITY);
const subprocessors = (options) => tag('harmony-subprocessor-list', options, SUBPROCESSORS);

function tag(name, options = {}, children) {
  const attributes = Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${value}"`);
  return `<${name}${attributes.join('')}>\n  ${indent(children)}\n</${name}>`;
}

function link(text) {
  return `<a href="${MAIL}">\n  ${text}\n</a>`;
}

function indent(lines) {
  return lines.replaceAll('\n', '\n  ');
}
