import {joinTexts} from '../localization/format.js';
import {toPlainText, type RichText} from './rich-text.js';

/** One report type, as the tip puts it beside the other. */
export interface TypeCard {
  /** "Completed" or "No completed report"; absent where the facts do not say. */
  readonly state?: string;
  readonly completed: boolean;
  /** "Type 1". */
  readonly name: string;
  /** Name and state for reading aloud, before the text: "Type 1 (Completed):". */
  readonly label: string;
  readonly text: RichText;
}

/** What a tip is made of: a paragraph, report types side by side, or a list. */
export type TipBlock = RichText | {readonly types: readonly TypeCard[]} | {readonly items: readonly RichText[]};

/** An explanation that opens from a button. */
export interface Tip {
  /** Unique within its element. */
  readonly id: string;
  /** The heading, and the accessible name of a button that shows only an icon. */
  readonly title: RichText;
  readonly blocks: readonly TipBlock[];
}

/**
 * Finds an explanation in the content of an element.
 *
 * @param content - The content, or a part of it.
 * @param id - The explanation's id.
 * @returns The explanation; undefined when the content has none with the id.
 */
export function findTip(content: unknown, id: string): Tip | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  if ('blocks' in content && (content as Tip).id === id) return content as Tip;
  for (const part of Object.values(content)) {
    const tip = findTip(part, id);
    if (tip) return tip;
  }
  return undefined;
}

/**
 * The whole explanation in one text: what assistive technology reads out and what is printed.
 *
 * @param tip - The explanation.
 * @returns Its sentences in reading order, without the heading.
 */
export function describeTip(tip: Tip): string {
  return joinTexts(tip.blocks.map(describeBlock));
}

function describeBlock(block: TipBlock): string {
  if (typeof block === 'object' && 'items' in block) return joinTexts(block.items.map(toPlainText));
  if (typeof block === 'object' && 'types' in block) {
    return joinTexts(block.types.flatMap(({label, text}) => [label, toPlainText(text)]));
  }
  return toPlainText(block);
}
