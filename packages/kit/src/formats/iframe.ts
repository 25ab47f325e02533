import {
  LAST_COMPACT,
  upToRank,
  type Block,
  type ContentLanguage,
  type List,
  type ListItem,
  type RichText,
  type Row,
  type Section,
  type StaticContent,
  type Table,
} from '@harmony/trust-badges/content.js';
import {transform} from 'lightningcss';
import {escapeHtml} from '../escape/html.js';
import {gap, lineOf, linesOf} from '../language.js';
import {MARK} from '@harmony/trust-badges/design.js';
import {cellHtml, nameHtml, tableHtml, type TableDialect} from './html-table.js';
import {iframeStyles} from './iframe.styles.js';

/** More columns of a table are not legible in its width. */
const MAX_COLUMNS = 3;

/** Colour schemes of a page in an iframe: the reader's, or one of the two. */
export const IFRAME_SCHEMES = {auto: 'light dark', light: 'light', dark: 'dark'} as const;
export type IframeTheme = keyof typeof IFRAME_SCHEMES;

/** The style sheet as it stands in the page, for its hash. */
export const iframeStyle = new TextDecoder().decode(
  transform({filename: 'iframe.css', code: new TextEncoder().encode(iframeStyles), minify: true}).code,
);

/** How a page in an iframe looks. */
export interface IframeOptions {
  readonly theme: IframeTheme;
  /** `sha256-…` of a style sheet, in base64. */
  readonly hash: (style: string) => string;
}

/**
 * A whole page for an `<iframe>`: static, with the explanations as text, because a tip would be cut off at its edge.
 *
 * @param content - What it says.
 * @param options - How it looks.
 * @returns An HTML document with its own policy.
 */
export function iframeHtml(content: StaticContent, {theme, hash}: IframeOptions): string {
  const {head, outline, factsId} = content;
  const language: ContentLanguage = content;
  // What fits without scrolling. The last section is the version note, which stands in the footer.
  const main = upToRank(outline, LAST_COMPACT).sections.slice(0, -1);
  return `<!doctype html>
<html lang="${language.locale}" dir="${language.dir}" translate="no" data-facts="${escapeHtml(factsId)}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(lineOf(outline.title, language))}</title>
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="${IFRAME_SCHEMES[theme]}">
<meta http-equiv="Content-Security-Policy" content="${iframePolicy(hash(iframeStyle))}">
<style>${iframeStyle}</style>
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
<footer>${inline(content.versionNote)}</footer>
</body>
</html>
`;
}

/**
 * What a page in an iframe needs, and nothing more.
 *
 * @param styleHash - `sha256-…` of its style sheet.
 * @returns A Content Security Policy, for a `<meta>`; a server adds `frame-ancestors`, which has no effect there.
 */
function iframePolicy(styleHash: string): string {
  return `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
}

function sectionHtml({title, blocks}: Section, language: ContentLanguage): string {
  const heading = title === undefined ? [] : [`<h2>${inline(title)}</h2>`];
  return ['<section>', ...heading, ...blocks.flatMap((block) => blockHtml(block, language)), '</section>'].join('\n');
}

function blockHtml(block: Block, language: ContentLanguage): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`<p>${escapeHtml(linesOf(block.sentences, language))}</p>`];
    case 'list':
      return [...(block.lead === undefined ? [] : [`<p class="lead">${inline(block.lead)}</p>`]), ...listHtml(block)];
    case 'table':
      return rowsHtml(block);
    case 'link': {
      const before = block.before === undefined ? '' : inline(block.before) + gap(block.before, block.text);
      return [`<p>${before}${anchor(block.href, inline(block.text))}</p>`];
    }
  }
}

function listHtml({items}: List): string[] {
  const types = items.some(({completed}) => completed !== undefined);
  const item = ({label, text, completed}: ListItem) => {
    const open = completed ? '<li class="completed">' : '<li>';
    return `${open}${label === undefined ? '' : `<strong>${escapeHtml(label)}</strong>${gap(label, text)}`}${inline(text)}</li>`;
  };
  return [types ? '<ul class="types">' : '<ul>', ...items.map(item), '</ul>'];
}

const TABLE: TableDialect = {scope: true, inline, anchor};

/** If there are more columns than the iframe has room for, each row puts a label before each cell. */
function rowsHtml(table: Table): string[] {
  if (table.columns.length <= MAX_COLUMNS) return tableHtml(table, TABLE);
  const items = table.rows.map((row) =>
    [`<strong>${nameHtml(row, TABLE)}</strong>`, ...labelled(table, row)].join(' '),
  );
  return ['<ul>', ...items.map((item) => `<li>${item}</li>`), '</ul>'];
}

function labelled({columns}: Table, {cells}: Row): string[] {
  return cells.flatMap((cell, index) => {
    if (cell.text.length === 0) return [];
    const {label} = columns[index + 1]!;
    return [`<span class="muted">${escapeHtml(label)}</span>${gap(label, cell.text)}${cellHtml(cell, TABLE)}`];
  });
}

/** A link opens in a new tab, not inside the iframe. */
function anchor(href: string, content: string): string {
  return `<a href="${escapeHtml(href)}" target="_blank" rel="noopener">${content}</a>`;
}

/** Here names can be isolated by markup, which readers do not copy along with the text. */
function inline(richText: RichText): string {
  if (typeof richText === 'string') return escapeHtml(richText);
  return richText
    .map((run) => {
      if (typeof run === 'string') return spaced(run);
      const {text, label} = run;
      if (label === undefined) return `<bdi>${escapeHtml(text)}</bdi>`;
      return `<bdi lang="en">${escapeHtml(text)}</bdi> <small>${escapeHtml(label)}</small>`;
    })
    .join('');
}

/** Escaping removes spaces at the ends, but between two runs they are needed. */
function spaced(text: string): string {
  return text.split(' ').map(escapeHtml).join(' ');
}
