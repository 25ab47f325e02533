import {directed, lineOf, linesOf, type KitLanguage} from '../language.js';
import type {Block, BriefSentence, Link, Listing, Outline, Section} from '../outline/outline.js';
import {listOf} from './html.js';

/** How many graphemes fields of listings allow. */
export const LIMITS = [80, 100, 200, 220, 250, 500, 1000, 5000] as const;

/** From here on a text always says which facts it shows. Below it says so if it costs none of the facts. */
const VERSION_NOTE_FROM = 250;
/** The shortest texts have no room for it. */
const VERSION_NOTE_ABOVE = 100;
/** From here on there is room for an outline; below, sentences run on. */
const OUTLINED_FROM = 1000;
/** What the version note ranks where it is not needed: after the two sentences that say the most. */
const VERSION_NOTE_RANK = 2;

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
 * A listing as plain text. It consists of whole sentences: what does not fit is left out, the least important first.
 *
 * @param listing - What to write.
 * @param language - Its language.
 * @param limit - The most graphemes that it may have.
 * @returns The text; undefined where not even the claim fits, because a part of a claim is no claim.
 */
export function plainText(listing: Listing, language: KitLanguage, limit: number): string | undefined {
  const outlined = limit >= OUTLINED_FROM ? outlineText(listing, language, limit) : undefined;
  return outlined ?? briefText(listing, language, limit) ?? shortestText(listing, language, limit);
}

function outlineText({outline}: Listing, language: KitLanguage, limit: number): string | undefined {
  const text = (fits: (block: Block) => boolean) =>
    [headText(outline, language), ...outline.sections.map((section) => sectionText(section, fits, language))]
      .filter(Boolean)
      .join('\n\n');
  const blocks = outline.sections.flatMap((section) => section.blocks);
  return keepWhatFits(blocks, limit, (kept) => text((block) => kept.has(block)));
}

function headText({title, updated}: Outline, language: KitLanguage): string {
  const lines = updated === undefined ? [title] : [title, updated];
  return lines.map((line) => directed(lineOf(line, language), language)).join('\n');
}

function briefText({brief, versionNote}: Listing, language: KitLanguage, limit: number): string | undefined {
  const factsId = {rank: limit >= VERSION_NOTE_FROM ? 0 : VERSION_NOTE_RANK, text: versionNote};
  const sentences: BriefSentence[] = limit > VERSION_NOTE_ABOVE ? [...brief, factsId] : [...brief];
  return keepWhatFits(sentences, limit, (kept) => {
    const chosen = sentences.filter((sentence) => kept.has(sentence)).map(({text}) => text);
    return directed(linesOf(chosen, language), language);
  });
}

function shortestText({shortest}: Listing, language: KitLanguage, limit: number): string | undefined {
  return shortest
    .map((sentences) => directed(linesOf(sentences, language), language))
    .find((text) => fits(text, limit));
}

/** Tries parts in the order of their ranks. Without those of rank 0 there is no text. */
function keepWhatFits<Part extends {readonly rank: number}>(
  parts: readonly Part[],
  limit: number,
  write: (kept: ReadonlySet<Part>) => string,
): string | undefined {
  const kept = new Set(parts.filter(({rank}) => rank === 0));
  if (!fits(write(kept), limit)) return undefined;
  for (const part of parts.filter(({rank}) => rank > 0).sort((one, other) => one.rank - other.rank)) {
    if (fits(write(new Set([...kept, part])), limit)) kept.add(part);
  }
  return write(kept);
}

/** A title stands only above something. */
function sectionText({title, blocks}: Section, fits: (block: Block) => boolean, language: KitLanguage): string {
  const kept = blocks.filter(fits).map((block) => blockText(block, language));
  if (kept.length === 0) return '';
  return [...(title === undefined ? [] : [directed(lineOf(title, language), language)]), ...kept].join('\n');
}

function blockText(block: Block, language: KitLanguage): string {
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

function itemLines(items: ReturnType<typeof listOf>, language: KitLanguage): string[] {
  return items.map(({label, text}) => {
    const line = linesOf(label === undefined ? [text] : [label, text], language);
    return directed(`- ${line}`, language);
  });
}

function linkText({before, text, unlinked}: Link, language: KitLanguage): string {
  if (unlinked !== undefined) return lineOf(unlinked, language);
  return linesOf(before === undefined ? [text] : [before, text], language);
}
