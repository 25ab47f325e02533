import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {apiTables} from './api.mjs';

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
  const {stamp} = await import(pathToFileURL(join(dist, 'facts/bundled.js')).href);
  return {
    embed: embed(integrity, facts),
    sizes: sizes(integrity),
    stamp: code('html', `data-facts="${stamp}"`),
    ...apiTables(manifest),
  };
}

const code = (language, ...lines) => ['```' + language, ...lines, '```'].join('\n');

function embed(integrity, {soc2, contact}) {
  const {entity, type, date} = soc2.report;
  const day = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));
  const subject = contact.subject ? `?subject=${encodeURIComponent(contact.subject)}` : '';
  const link = `<a href="mailto:${contact.email}${subject}">${entity}: SOC 2 Type ${type} report dated ${day}</a>`;
  return code(
    'html',
    `<script type="module" src="/harmony/soc2.js" integrity="${integrity['soc2.js'].integrity}" crossorigin="anonymous"></script>`,
    `<harmony-soc2-badge>${link}</harmony-soc2-badge>`,
  );
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
