import {transform} from 'lightningcss';
import {spaceBetween} from '../../localization/format.js';
import {toPlainText, type RichText} from '../../content/rich-text.js';
import {BLANK, escapeHtml} from '../escape/html.js';
import {lineOf, linesOf, type KitLanguage} from '../language.js';
import {MARK} from '../image/artwork.js';
import {upToRank, type Block, type List, type Listing, type Row, type Section, type Table} from '../outline/outline.js';
import {frameStyles} from './frame.styles.js';

/** What a frame shows is what fits without scrolling; the rest is for longer forms. */
const MAX_RANK = 3;
/** More of a table are not legible in its width. */
const MAX_COLUMNS = 3;

/** Colour schemes of a page in a frame: the reader's, or one of the two. */
export const FRAME_SCHEMES = {auto: 'light dark', light: 'light', dark: 'dark'} as const;
export type FrameTheme = keyof typeof FRAME_SCHEMES;

/** The style sheet as it stands in the page, for its hash. */
export const frameStyle = new TextDecoder().decode(
  transform({filename: 'frame.css', code: new TextEncoder().encode(frameStyles), minify: true}).code,
);

/** What a page in a frame needs to know besides what it says. */
export interface FrameOptions {
  readonly theme: FrameTheme;
  readonly factsId: string;
  /** `sha256-…` of a style sheet, in base64. */
  readonly hash: (style: string) => string;
}

/**
 * A whole page for an `<iframe>`: static, with the explanations as text, because a tip would be cut off at its edge.
 *
 * @param listing - What it says.
 * @param language - Its language.
 * @param options - How it looks, and which facts it shows.
 * @returns An HTML document with its own policy.
 */
export function frameHtml(listing: Listing, language: KitLanguage, {theme, factsId, hash}: FrameOptions): string {
  const {head, outline} = listing;
  // The last section is the version note, which stands in the footer.
  const main = upToRank(outline, MAX_RANK).sections.slice(0, -1);
  return `<!doctype html>
<html lang="${language.locale}" dir="${language.dir}" translate="no" data-facts="${escapeHtml(factsId)}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(lineOf(outline.title, language))}</title>
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="${FRAME_SCHEMES[theme]}">
<meta http-equiv="Content-Security-Policy" content="${framePolicy(hash(frameStyle))}">
<style>${frameStyle}</style>
</head>
<body>
<header>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${MARK}"/></svg>
<div>
${head.over === undefined ? '' : `<p><bdi>${escapeHtml(head.over)}</bdi></p>\n`}<h1>${inline(head.title)}</h1>
<p class="muted"><time datetime="${head.date}">${escapeHtml(head.under)}</time></p>
</div>
</header>
${main.map((section) => sectionHtml(section, language)).join('\n')}
<footer>${inline(listing.versionNote)}</footer>
</body>
</html>
`;
}

/**
 * What a page in a frame needs, and nothing more.
 *
 * @param styleHash - `sha256-…` of its style sheet.
 * @returns A Content Security Policy, for a `<meta>`; a server adds `frame-ancestors`, which has no effect there.
 */
function framePolicy(styleHash: string): string {
  return `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
}

function sectionHtml({title, blocks}: Section, language: KitLanguage): string {
  const heading = title === undefined ? [] : [`<h2>${inline(title)}</h2>`];
  return ['<section>', ...heading, ...blocks.flatMap((block) => blockHtml(block, language)), '</section>'].join('\n');
}

function blockHtml(block: Block, language: KitLanguage): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`<p>${escapeHtml(linesOf(block.sentences, language))}</p>`];
    case 'list':
      return [...(block.lead === undefined ? [] : [`<p class="lead">${inline(block.lead)}</p>`]), ...listHtml(block)];
    case 'table':
      return tableHtml(block);
    case 'link': {
      const before = block.before === undefined ? '' : inline(block.before) + gap(block.before, block.text);
      return [`<p>${before}${anchor(block.href, inline(block.text))}</p>`];
    }
  }
}

function listHtml({items}: List): string[] {
  const types = items.some(({completed}) => completed !== undefined);
  const item = ({label, text, completed}: List['items'][number]) => {
    const open = completed ? '<li class="completed">' : '<li>';
    return `${open}${label === undefined ? '' : `<strong>${escapeHtml(label)}</strong>${gap(label, text)}`}${inline(text)}</li>`;
  };
  return [types ? '<ul class="types">' : '<ul>', ...items.map(item), '</ul>'];
}

/** With more columns than the frame has room for, each row says before each cell what it is. */
function tableHtml(table: Table): string[] {
  const {columns, rows} = table;
  if (columns.length > MAX_COLUMNS) {
    return [
      '<ul>',
      ...rows.map((row) => `<li>${[`<strong>${nameHtml(row)}</strong>`, ...labelled(table, row)].join(' ')}</li>`),
      '</ul>',
    ];
  }
  return [
    '<table>',
    `<thead><tr>${columns.map(({title}) => `<th scope="col">${escapeHtml(title)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => {
      const cells = row.cells.map((cell) => `<td>${cellHtml(cell) || BLANK}</td>`);
      return `<tr><th scope="row">${nameHtml(row)}</th>${cells.join('')}</tr>`;
    }),
    '</tbody>',
    '</table>',
  ];
}

function nameHtml({name, href, note}: Row): string {
  const first = cellHtml(href === undefined ? {text: name} : {text: name, href});
  return note === undefined ? first : first + gap(name, note) + inline(note);
}

function labelled({columns}: Table, {cells}: Row): string[] {
  return cells.flatMap((cell, index) => {
    if (cell.text.length === 0) return [];
    const {label} = columns[index + 1]!;
    return [`<span class="muted">${escapeHtml(label)}</span>${gap(label, cell.text)}${cellHtml(cell)}`];
  });
}

function cellHtml({text, href}: Row['cells'][number]): string {
  return href === undefined ? inline(text) : anchor(href, inline(text));
}

/** The frame is not the place to open anything in. */
function anchor(href: string, content: string): string {
  return `<a href="${escapeHtml(href)}" target="_blank" rel="noopener">${content}</a>`;
}

function gap(before: RichText, after: RichText): string {
  return spaceBetween(toPlainText(before), toPlainText(after));
}

/** Here names can be isolated by markup, which no reader copies along. */
function inline(phrase: RichText): string {
  if (typeof phrase === 'string') return escapeHtml(phrase);
  return phrase
    .map((piece) => {
      if (typeof piece === 'string') return spaced(piece);
      const {text, label} = piece;
      if (label === undefined) return `<bdi>${escapeHtml(text)}</bdi>`;
      return `<bdi lang="en">${escapeHtml(text)}</bdi> <small>${escapeHtml(label)}</small>`;
    })
    .join('');
}

/** Escaping takes spaces from the ends, and between two pieces they are needed. */
function spaced(text: string): string {
  return text.split(' ').map(escapeHtml).join(' ');
}
