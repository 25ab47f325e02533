import {
  BRIEF_RANKS,
  RANKS,
  type Block,
  type BriefSentence,
  type ContentLanguage,
  type Link,
  type ListItem,
  type Outline,
  type Section,
  type StaticContent,
} from '@harmony/trust-badges/content.js';
import {directed, lineOf, linesOf} from '../language.js';
import {listOf} from './html.js';

/** How many graphemes fields of listings allow. */
export const LIMITS = [80, 100, 200, 220, 250, 500, 1000, 5000] as const;

/** From here on a text always says which facts it shows. Below, that ranks after what matters more. */
const VERSION_NOTE_FROM = 250;
/** The shortest texts have no room for it. */
const VERSION_NOTE_ABOVE = 100;
/** From here on there is room for an outline; below, sentences run on. */
const OUTLINED_FROM = 1000;

/**
 * Counts what a reader takes for a character: an accented letter or an emoji is one, however it is encoded.
 *
 * @param text - Any text.
 * @returns The number of graphemes.
 */
export function countGraphemes(text: string): number {
  return [...segmenter.segment(text)].length;
}

const segmenter = new Intl.Segmenter();

/** A grapheme is at least one unit of length, so most texts need not be counted. */
function fits(text: string, limit: number): boolean {
  return text.length <= limit || countGraphemes(text) <= limit;
}

/**
 * The content as plain text. It consists of whole sentences: what does not fit is left out, the least important first.
 *
 * @param content - What to write.
 * @param limit - The most graphemes that it may have.
 * @returns The text; undefined if not even the claim fits, because a part of a claim is not a claim.
 */
export function plainText(content: StaticContent, limit: number): string | undefined {
  const outlined = limit >= OUTLINED_FROM ? outlineText(content, limit) : undefined;
  return outlined ?? briefText(content, limit) ?? shortestText(content, limit);
}

function outlineText(language: StaticContent, limit: number): string | undefined {
  const {outline} = language;
  const text = (fits: (block: Block) => boolean) =>
    [headText(outline, language), ...outline.sections.map((section) => sectionText(section, fits, language))]
      .filter(Boolean)
      .join('\n\n');
  const blocks = outline.sections.flatMap((section) => section.blocks);
  return keepWhatFits(blocks, limit, (kept) => text((block) => kept.has(block)), RANKS.limits);
}

function headText({title, updated}: Outline, language: ContentLanguage): string {
  const lines = updated === undefined ? [title] : [title, updated];
  return lines.map((line) => directed(lineOf(line, language), language)).join('\n');
}

function briefText(language: StaticContent, limit: number): string | undefined {
  const {brief, versionNote} = language;
  const note = {rank: limit >= VERSION_NOTE_FROM ? BRIEF_RANKS.claim : BRIEF_RANKS.versionNote, text: versionNote};
  const sentences: BriefSentence[] = limit > VERSION_NOTE_ABOVE ? [...brief, note] : [...brief];
  return keepWhatFits(sentences, limit, (kept) => {
    const chosen = sentences.filter((sentence) => kept.has(sentence)).map(({text}) => text);
    return directed(linesOf(chosen, language), language);
  });
}

function shortestText(language: StaticContent, limit: number): string | undefined {
  return language.shortest
    .map((sentences) => directed(linesOf(sentences, language), language))
    .find((text) => fits(text, limit));
}

/**
 * Tries parts in the order of their ranks. If those of rank 0 do not fit, there is no text. If a part up to the rank
 * `needed` does not fit, nothing that matters less is included either: a denial never gives way to extras.
 */
function keepWhatFits<Part extends {readonly rank: number}>(
  parts: readonly Part[],
  limit: number,
  write: (kept: ReadonlySet<Part>) => string,
  needed = 0,
): string | undefined {
  const kept = new Set(parts.filter(({rank}) => rank === 0));
  if (!fits(write(kept), limit)) return undefined;
  for (const part of parts.filter(({rank}) => rank > 0).sort((one, other) => one.rank - other.rank)) {
    if (fits(write(new Set([...kept, part])), limit)) kept.add(part);
    else if (part.rank <= needed) break;
  }
  return write(kept);
}

/** A title is left out if nothing is below it. */
function sectionText({title, blocks}: Section, fits: (block: Block) => boolean, language: ContentLanguage): string {
  const kept = blocks.filter(fits).map((block) => blockText(block, language));
  if (kept.length === 0) return '';
  return [...(title === undefined ? [] : [directed(lineOf(title, language), language)]), ...kept].join('\n');
}

function blockText(block: Block, language: ContentLanguage): string {
  switch (block.kind) {
    case 'paragraph':
      return directed(linesOf(block.sentences, language), language);
    case 'list':
      return [
        ...(block.lead === undefined ? [] : [directed(lineOf(block.lead, language), language)]),
        ...itemLines(block.items, language),
      ].join('\n');
    case 'table':
      return itemLines(listOf(block), language).join('\n');
    case 'link':
      return directed(linkText(block, language), language);
  }
}

function itemLines(items: readonly ListItem[], language: ContentLanguage): string[] {
  return items.map(({label, text}) => {
    const line = linesOf(label === undefined ? [text] : [label, text], language);
    return directed(`- ${line}`, language);
  });
}

function linkText({before, text, unlinked}: Link, language: ContentLanguage): string {
  if (unlinked !== undefined) return lineOf(unlinked, language);
  return linesOf(before === undefined ? [text] : [before, text], language);
}
