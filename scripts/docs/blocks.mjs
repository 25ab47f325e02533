import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {finishedContent} from '../build/finished-content.mjs';
import {apiTables} from './api.mjs';
import {kitBlocks} from './kit.mjs';

/** What each embed file is for, in the order in which the README lists them. */
const EMBEDS = {
  'soc2.js': '`<harmony-soc2-badge>`',
  'security.js': '`<harmony-security-summary>`',
  'subprocessors.js': '`<harmony-subprocessor-list>`',
  'harmony.js': 'all three',
};

/**
 * Makes the generated parts of the README from what was built. The same build always gives the same text.
 *
 * @param {string} dist - the built package
 * @returns {Promise<Record<string, string>>} Markdown by the name of the block
 */
export async function makeBlocks(dist) {
  const read = async (file) => JSON.parse(await readFile(join(dist, file), 'utf8'));
  const [integrity, facts, manifest] = await Promise.all([
    read('embed/integrity.json'),
    read('facts.json'),
    read('custom-elements.json'),
  ]);
  const {factsId} = await import(pathToFileURL(join(dist, 'facts/bundled.js')).href);
  const names = await claims();
  const short = await shortClaim();
  const link = request(facts);
  return {
    embed: embed('soc2.js', integrity, [badge('en', names, link)]),
    'embed-variants': variants(names.en, short, link),
    react: react(short, link),
    sizes: sizes(integrity),
    'languages-embed': embed(
      'soc2.all.js',
      integrity,
      ['en', 'de', 'ja', 'ar'].map((tag) => badge(tag, names, link)),
    ),
    languages: languages(integrity, Object.keys(names)),
    'facts-id': code('html', `data-facts="${factsId}"`),
    ...(await kitBlocks(await titles())),
    ...apiTables(manifest),
  };
}

const code = (language, ...lines) => ['```' + language, ...lines, '```'].join('\n');

const plain = (phrase) => phrase.map((piece) => piece.text ?? piece).join('');

/** The whole claim in every language: entity, type and date. */
async function claims() {
  const {byLocale} = (await finishedContent())['soc2-badge'];
  return Object.fromEntries(Object.entries(byLocale).map(([tag, {name}]) => [tag, plain(name)]));
}

/** The same in English and as short as the pill, so that nothing moves when the pill takes its place. */
async function shortClaim() {
  const {entity, claim, when} = (await finishedContent())['soc2-badge'].byLocale.en;
  return `${entity}: ${claim}, ${when}`;
}

/** What each element is called in English. */
async function titles() {
  const contents = Object.entries(await finishedContent());
  return Object.fromEntries(
    contents.map(
      ([
        element,
        {
          byLocale: {en},
        },
      ]) => [element, plain(en.name ?? en.title)],
    ),
  );
}

/** A link with which the report is requested, around any words. */
function request({contact}) {
  const subject = contact.subject ? `?subject=${encodeURIComponent(contact.subject)}` : '';
  return (words) => `<a href="mailto:${contact.email}${subject}">${words}</a>`;
}

function badge(tag, names, link) {
  const lang = tag === 'en' ? '' : ` lang="${tag}"`;
  return `<harmony-soc2-badge${lang}>${link(names[tag])}</harmony-soc2-badge>`;
}

function variants(claim, shortClaim, link) {
  return code(
    'html',
    `<harmony-soc2-badge variant="pill">${link(shortClaim)}</harmony-soc2-badge>`,
    '',
    '<p>',
    '  Our report:',
    `  <harmony-soc2-badge variant="inline">${link(claim)}</harmony-soc2-badge>`,
    '</p>',
  );
}

function react(shortClaim, link) {
  return code(
    'tsx',
    'export const Badge = () => (',
    '  <harmony-soc2-badge variant="pill">',
    `    ${link(shortClaim)}`,
    '  </harmony-soc2-badge>',
    ');',
  );
}

function embed(file, integrity, elements) {
  const pin = `integrity="${integrity[file].integrity}" crossorigin="anonymous"`;
  return code('html', `<script type="module" src="/harmony/${file}" ${pin}></script>`, ...elements);
}

/** What a page pays for a language, in the file of the badge and in the file of all elements. */
function languages(integrity, tags) {
  const name = new Intl.DisplayNames('en', {type: 'language'});
  const size = (file) => integrity[file].brotli.toLocaleString('en');
  return [
    '| language | `lang` | from npm | for a script tag | brotli | all elements | brotli |',
    '| --- | --- | --- | --- | ---: | --- | ---: |',
    ...tags.map((tag) => {
      const suffix = tag === 'en' ? '' : `.${tag}`;
      const entry = tag === 'en' ? 'nothing more' : `\`locales/${tag}.js\``;
      return row(name.of(tag), `\`${tag}\``, entry, suffix, size);
    }),
    row('all thirteen', '', '', '.all', size),
  ].join('\n');
}

function row(language, tag, entry, suffix, size) {
  const files = ['soc2', 'harmony'].map((name) => `\`${name}${suffix}.js\` | ${size(`${name}${suffix}.js`)}`);
  return `| ${[language, tag, entry, ...files].join(' | ')} |`;
}

function sizes(integrity) {
  const number = (value) => value.toLocaleString('en');
  return [
    '| file in `dist/embed/` | for | bytes | brotli | `integrity` |',
    '| --- | --- | ---: | ---: | --- |',
    ...Object.entries(EMBEDS).map(([file, purpose]) => {
      const {bytes, brotli, integrity: hash} = integrity[file];
      return `| \`${file}\` | ${purpose} | ${number(bytes)} | **${number(brotli)}** | \`${hash}\` |`;
    }),
  ].join('\n');
}
