import type {Element, ElementContent as HastContent, Root} from 'hast';
import type {Nodes} from 'mdast';
import {toString} from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {toPlainText, type Block, type Outline, type RichText} from '@harmony/trust-badges/content.js';

/** What a reader sees of a text: its lines and lists in order, each text without spaces and marks of direction. */
export type Tree = readonly (string | readonly string[])[];

/** A text without spaces and marks of direction. */
export const bare = (text: string): string => text.replace(/[\s\u200e\u200f\u2066-\u2069]/g, '');

/**
 * The tree that every reader has to see.
 *
 * @param outline - What is said.
 * @param place - Whether the place has links and tables, and how it says that a sentence is English.
 * @returns Titles, leads and paragraphs as texts, lists and tables as their items.
 */
export function treeOf(
  {title, updated, sections}: Outline,
  {
    links = true,
    tables = true,
    label = sentenceOf,
  }: {readonly links?: boolean; readonly tables?: boolean; readonly label?: (text: RichText) => string} = {},
): Tree {
  const said = (...texts: readonly (RichText | undefined)[]) =>
    bare(texts.map((text) => (text === undefined ? '' : label(text))).join(''));
  const block = (part: Block): Tree => {
    switch (part.kind) {
      case 'paragraph':
        // Sentences that follow each other have no labels between them.
        return [bare(part.sentences.map(sentenceOf).join(''))];
      case 'list':
        return [
          ...(part.lead === undefined ? [] : [said(part.lead)]),
          part.items.map(({label: before, text}) => said(before, text)),
        ];
      case 'link':
        return [!links && part.unlinked !== undefined ? said(part.unlinked) : said(part.before, part.text)];
      case 'table': {
        const columns = tables ? part.columns.map(({title}) => said(title)) : [];
        const rows = part.rows.map(({name, note, cells}) => {
          const values = cells.flatMap(({text, href}, index) => {
            if (tables) return [said(text)];
            const whole = href === undefined || href.startsWith('mailto:') ? text : href;
            return text.length === 0 ? [] : [said(part.columns[index + 1]!.label, whole)];
          });
          return said(name, note) + values.join('');
        });
        return [[...(tables ? [columns.join('')] : []), ...rows]];
      }
    }
  };
  return [
    said(title),
    ...(updated === undefined ? [] : [said(updated)]),
    ...sections.flatMap(({title, blocks}) => [...(title === undefined ? [] : [said(title)]), ...blocks.flatMap(block)]),
  ];
}

/** As text, a sentence that is not translated says so in a sentence. */
function sentenceOf(text: RichText): string {
  if (typeof text === 'string') return text;
  return text
    .map((run) => (typeof run === 'string' ? run : 'sentence' in run ? String(run.sentence) : toPlainText([run])))
    .join('');
}

/** On a page, it has a label. */
export function labelled(text: RichText): string {
  if (typeof text === 'string') return text;
  return text.map((run) => (typeof run === 'string' ? run : run.text + (run.label ?? ''))).join('');
}

/**
 * What readers of GitHub-flavoured Markdown see.
 *
 * @param text - Markdown.
 * @returns The tree.
 */
export function readMarkdown(text: string): Tree {
  const said = (node: Nodes) => bare(toString(node));
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(text)
    .children.map((node) => {
      if (node.type === 'list') return node.children.map(said);
      if (node.type === 'table') return node.children.map((row) => row.children.map(said).join(''));
      return said(node);
    });
}

/**
 * What readers of HTML see.
 *
 * @param text - HTML.
 * @returns The tree.
 */
export function readHtml(text: string): Tree {
  const body = (node: Root | Element): Element[] =>
    node.children.flatMap((child) => {
      if (child.type !== 'element' || ['head', 'style', 'svg'].includes(child.tagName)) return [];
      return /^(?:h\d|p|ul|table|footer)$/.test(child.tagName) ? [child] : body(child);
    });
  const words = (node: Element | HastContent): string => {
    if (node.type === 'text') return node.value;
    return node.type === 'element' ? node.children.map(words).join('') : '';
  };
  const rows = (node: Element): Element[] =>
    node.children.flatMap((child) => {
      if (child.type !== 'element') return [];
      return ['li', 'tr'].includes(child.tagName) ? [child] : rows(child);
    });
  return body(unified().use(rehypeParse).parse(text)).map((element) => {
    const list = ['ul', 'table'].includes(element.tagName);
    return list ? rows(element).map((row) => bare(words(row))) : bare(words(element));
  });
}

/**
 * What readers of plain text see: a line that begins with a dash is an item, and a list ends with the next line that does not.
 *
 * @param text - Plain text.
 * @returns The tree.
 */
export function readText(text: string): Tree {
  const tree: (string | string[])[] = [];
  let list: string[] | undefined;
  for (const line of text.split('\n')) {
    const item = /^[\u200e\u200f]?- (.*)$/.exec(line)?.[1];
    if (item === undefined) {
      list = undefined;
      if (line !== '') tree.push(bare(line));
    } else {
      if (list === undefined) tree.push((list = []));
      list.push(bare(item));
    }
  }
  return tree;
}
