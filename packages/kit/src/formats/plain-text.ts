import {
  canBeSkipped,
  LAST_OF_REQUEST,
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
 * The content as plain text. It consists of whole sentences: what does not fit is left out, the least important first. A text
 * with more room says everything that a shorter one says; only the id of the facts may give way to a denial.
 *
 * @param content - What to write.
 * @param limit - The most graphemes that it may have.
 * @returns The text; undefined if not even the claim fits, because a part of a claim is not a claim.
 */
export function plainText(content: StaticContent, limit: number): string | undefined {
  const outlined = outlinePlan(content);
  const brief = briefPlan(content);
  let sentences = firstOf(content.brief);
  let blocks = new Set<Block>();
  let text: string | undefined;
  // Each shorter text is the beginning of the next.
  for (const room of [...LIMITS.filter((each) => each < limit), limit]) {
    if (room >= OUTLINED_FROM) {
      const longer = extend(outlined, [...blocks, ...blocksOf(content, sentences)].filter(isNoVersion), room);
      if (longer !== undefined) {
        blocks = withVersion(outlined, longer, room);
        text = outlined.write(blocks);
        continue;
      }
    }
    const longer = extend(brief, sentences, room);
    if (longer === undefined) continue;
    sentences = longer;
    text = brief.write(sentences);
  }
  return text ?? shortestText(content, limit);
}

/** Ranked parts, and what they look like as text. */
interface Plan<Part> {
  readonly parts: readonly Part[];
  readonly write: (kept: ReadonlySet<Part>) => string;
}

function briefPlan(content: StaticContent): Plan<BriefSentence> {
  return {
    parts: content.brief,
    write: (kept) => {
      const chosen = content.brief.filter((sentence) => kept.has(sentence)).map(({text}) => text);
      return directed(linesOf(chosen, content), content);
    },
  };
}

function outlinePlan(content: StaticContent): Plan<Block> {
  const {outline} = content;
  return {
    parts: outline.sections.flatMap(({blocks}) => blocks),
    write: (kept) =>
      [headText(outline, content), ...outline.sections.map((section) => sectionText(section, kept, content))]
        .filter(Boolean)
        .join('\n\n'),
  };
}

const isNoVersion = ({rank}: Block) => rank !== RANKS.versionNote;

/** Adds the id of the facts where all else has left room for it. */
function withVersion({parts, write}: Plan<Block>, kept: Set<Block>, limit: number): Set<Block> {
  const all = new Set([...kept, ...parts.filter((part) => !isNoVersion(part))]);
  return fits(write(all), limit) ? all : kept;
}

/** The blocks that say what the sentences say. */
function blocksOf({outline, brief}: StaticContent, sentences: ReadonlySet<BriefSentence>): Block[] {
  const blocks = outline.sections.flatMap((section) => section.blocks);
  return [...sentences].flatMap((sentence) => {
    const {rank, block = rank} = sentence;
    const same = blocks.filter((each) => each.rank === block);
    const index = brief.filter((each) => each.rank === rank).indexOf(sentence);
    return same[Math.min(index, same.length - 1)] ?? [];
  });
}

function headText({title, updated}: Outline, language: ContentLanguage): string {
  const lines = updated === undefined ? [title] : [title, updated];
  return lines.map((line) => directed(lineOf(line, language), language)).join('\n');
}

function shortestText(language: StaticContent, limit: number): string | undefined {
  return language.shortest
    .map((sentences) => directed(linesOf(sentences, language), language))
    .find((text) => fits(text, limit));
}

const firstOf = <Part extends {readonly rank: number}>(parts: readonly Part[]) =>
  new Set(parts.filter(({rank}) => rank === RANKS.claim));

/**
 * Adds parts in the order of their ranks, until one does not fit.
 *
 * @returns What is kept; undefined if not even what has to be there fits.
 */
function extend<Part extends {readonly rank: number}>(
  {parts, write}: Plan<Part>,
  start: Iterable<Part>,
  limit: number,
): Set<Part> | undefined {
  const kept = new Set([...firstOf(parts), ...start]);
  if (!fits(write(kept), limit)) return undefined;
  const further = parts.filter((part) => !kept.has(part)).sort((one, other) => one.rank - other.rank);
  let skipped = false;
  for (const part of further) {
    if (skipped && part.rank > LAST_OF_REQUEST) break;
    if (fits(write(new Set([...kept, part])), limit)) kept.add(part);
    else if (canBeSkipped(part.rank)) skipped = true;
    else break;
  }
  return kept;
}

/** A title is left out if nothing is below it. */
function sectionText({title, blocks}: Section, kept: ReadonlySet<Block>, language: ContentLanguage): string {
  const lines = title === undefined ? [] : [directed(lineOf(title, language), language)];
  let afterList = false;
  for (const block of blocks.filter((each) => kept.has(each))) {
    // A blank line, or else the next line would look like a part of the last item.
    if (afterList) lines.push('');
    lines.push(blockText(block, language));
    afterList = block.kind === 'list' || block.kind === 'table';
  }
  return lines.length > (title === undefined ? 0 : 1) ? lines.join('\n') : '';
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
