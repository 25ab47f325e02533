import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {BUTTON, EXPLANATION, HREF, LABEL, SHIELD} from './contestants/words.js';

/**
 * @typedef {object} Contestant
 * @property {string} id
 * @property {string} html One badge; `{i}` becomes its number. One root element, no white space around it.
 * @property {string} [bundle] A module or stylesheet to bundle with esbuild.
 * @property {string} [file] A finished module, served as it is.
 * @property {string} [source] The text of a module, served as it is.
 * @property {string} [style] A stylesheet to bundle beside `file` or `source`.
 * @property {string} trigger Selector of the button that opens the tip, looked for through all open shadow roots.
 * @property {string} tip Selector of the tip, likewise.
 * @property {string} [explanation] The text the tip has to show; without it, any text of some length.
 */

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const {soc2, contact} = JSON.parse(readFileSync(here('../src/facts/harmony.json'), 'utf8'));
const icon = `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="${SHIELD}"/></svg>`;
const link = `<a href="${HREF}">${LABEL}</a>`;
const popover = {trigger: 'button[popovertarget]', tip: '[popover]'};

const staticHtml = {
  id: 'static-html',
  html:
    `<span class="badge"><a href="${HREF}">${icon}${LABEL}</a><button type="button" popovertarget="tip-{i}" ` +
    `aria-label="${BUTTON}">i</button><span id="tip-{i}" popover>${EXPLANATION}</span></span>`,
  style: here('contestants/static-html.css'),
  explanation: EXPLANATION,
  ...popover,
};

const vanilla = {
  id: 'vanilla',
  html: `<vanilla-badge>${link}</vanilla-badge>`,
  bundle: here('contestants/vanilla.js'),
  explanation: EXPLANATION,
  ...popover,
};

/** The badge every other one is compared to: the least that one written with Lit can cost. */
export const FLOOR = 'lit-minimal';

const litMinimal = {
  id: FLOOR,
  html: `<lit-minimal-badge>${link}</lit-minimal-badge>`,
  bundle: here('contestants/lit-minimal.js'),
  explanation: EXPLANATION,
  ...popover,
};

const shoelace = {
  id: 'shoelace',
  html:
    `<span><sl-badge variant="neutral" pill>${icon}${link}</sl-badge><sl-tooltip content="${EXPLANATION}" ` +
    `trigger="click"><button type="button" aria-label="${BUTTON}">i</button></sl-tooltip></span>`,
  bundle: here('contestants/shoelace.js'),
  explanation: EXPLANATION,
  trigger: 'sl-tooltip > button',
  tip: '.tooltip__body',
};

const day = new Date(soc2.report.date).toLocaleDateString('en', {dateStyle: 'medium', timeZone: 'UTC'});

/** Our pill, from the file that pages embed. */
export const harmony = {
  id: 'harmony',
  html:
    `<harmony-soc2-badge variant="pill"><a href="mailto:${contact.email}?subject=${encodeURIComponent(contact.subject)}">` +
    `${soc2.report.entity}: SOC 2 Type ${soc2.report.type}, ${day}</a></harmony-soc2-badge>`,
  file: here('../dist/embed/soc2.js'),
  ...popover,
};

/** @type {Contestant[]} */
export const contestants = [
  staticHtml,
  vanilla,
  litMinimal,
  shoelace,
  harmony,
  // Two controls. The same code twice shows how far apart two equal contestants come out; a module that does nothing
  // shows what the harness itself and the fetching of any module cost.
  {...vanilla, id: 'control-vanilla-again'},
  {...staticHtml, id: 'control-empty-module', source: 'export {};\n'},
];
