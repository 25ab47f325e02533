import {
  type Block,
  type ContentLanguage,
  type Link,
  type List,
  type Outline,
  type RichText,
  type Table,
} from '@harmony/trust-badges/content.js';
import {escapeMarkdown, escapeMarkdownHref, escapeMarkdownLabel} from '../escape/markdown.js';
import {directed, gap, lineOf, linesOf} from '../language.js';

/**
 * An outline in GitHub-flavoured Markdown.
 *
 * @param outline - What to write.
 * @param language - Its language.
 * @param level - Of the heading: `##` is 2.
 * @returns Markdown, with a blank line between blocks.
 */
export function markdown({title, updated, sections}: Outline, language: ContentLanguage, level = 3): string {
  const text = (line: string) => escapeMarkdown(directed(line, language));
  const line = (richText: RichText) => text(lineOf(richText, language));
  const strong = (richText: RichText) => `**${escapeMarkdown(lineOf(richText, language))}**`;

  const labelled = (label: string, value: RichText) => {
    const space = gap(label, value);
    if (space !== '') return strong(label) + space + line(value);
    // Between punctuation and a letter, asterisks close nothing. If no space follows, they have to precede the punctuation.
    const [, name, end] = /^(.*?)((?:（[^（）]*）)?[）」：。、！？]*)$/.exec(label)!;
    return strong(name!) + escapeMarkdown(end!) + line(value);
  };

  const list = ({items}: List, bullet: string) =>
    items.map(({label, text}) => `${bullet} ${label === undefined ? line(text) : labelled(label, text)}`).join('\n');
  const link = (label: string, href: string) => `[${escapeMarkdownLabel(label)}](${escapeMarkdownHref(href)})`;
  const linked = (richText: RichText, href?: string) =>
    href === undefined ? line(richText) : link(lineOf(richText, language), href);
  const address = ({before, text, href}: Link) =>
    `${before === undefined ? '' : line(before) + gap(before, text)}${linked(text, href)}`;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = ({columns, rows}: Table) =>
    [
      row(columns.map(({title}) => line(title))),
      row(columns.map(() => '---')),
      ...rows.map(({name, href, note, cells}) => {
        const first = linked(name, href);
        return row([
          note === undefined ? first : first + gap(name, note) + line(note),
          ...cells.map(({text, href}) => linked(text, href)),
        ]);
      }),
    ].join('\n');
  let bullet = '-';
  const block = (part: Block, before: Block | undefined): string[] => {
    switch (part.kind) {
      case 'paragraph':
        return [text(linesOf(part.sentences, language))];
      case 'list':
        if (part.lead !== undefined) return [line(part.lead), list(part, (bullet = '-'))];
        // With the same bullet, Markdown takes two lists in a row for one.
        bullet = before?.kind === 'list' && bullet === '-' ? '*' : '-';
        return [list(part, bullet)];
      case 'link':
        return [address(part)];
      case 'table':
        return [table(part)];
    }
  };
  let before: Block | undefined;
  const blocks = sections.flatMap(({title, blocks}) => {
    if (title !== undefined) before = undefined;
    const lines = blocks.flatMap((part) => {
      const written = block(part, before);
      before = part;
      return written;
    });
    return title === undefined ? lines : [strong(title), ...lines];
  });
  const head = [`${'#'.repeat(level)} ${line(title)}`, ...(updated === undefined ? [] : [line(updated)])];
  return `${[...head, ...blocks].join('\n\n')}\n`;
}
