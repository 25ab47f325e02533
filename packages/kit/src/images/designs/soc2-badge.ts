import {
  joinRichText,
  toPlainText,
  type RichText,
  type Soc2BadgeContentOnDay,
  type Soc2BadgeElementContent,
} from '@harmony/trust-badges/content.js';
import {MARK} from '@harmony/trust-badges/design.js';
import {column, icon, row, text, type BoxNode, type Node} from '../tree.js';
import {listingImage, smallPrint, type CardImage, type ListingImage} from './design.js';

/** Where the ink of the mark is, of 24 units across, with half of its stroke. */
const MARK_ACROSS = [3.2, 20.8] as const;

/** The mark where it is large. */
const SHIELD = {across: MARK_ACROSS, stroke: 1.375, fill: 'accent-soft'} as const;

type Detail = NonNullable<Soc2BadgeContentOnDay['details']>[number];

const detailText = ({label, value}: Detail): RichText => joinRichText(label, value);

/** A name keeps its own direction, whatever the direction of the text around it. */
const name = (text: string): RichText => [{text}];

/**
 * The badge as a card.
 *
 * @param content - What the badge says.
 * @returns The image.
 */
export function soc2Card(content: Soc2BadgeElementContent): CardImage {
  const {parts, statements} = content;
  const head = column(
    [text(name(parts.entity)), text(name(parts.claim), {size: 20, leading: 1.35, weight: 650}), text(parts.report)],
    {grow: 1, width: 0},
  );
  const tree = column(
    [
      row([icon(MARK, {...SHIELD, size: 50, marginTop: 1}), head], {gap: 18, align: 'start'}),
      ...notice(parts, 15, {marginTop: 14}),
      ...known(parts, 15, {marginTop: 14}),
      chips(parts, 14, {rule: true, marginTop: 18, padding: [18, 0, 0]}),
      column(
        [
          text(parts.span, {size: 15, colour: 'muted'}),
          text(statements.requestAddress, {size: 15, colour: 'accent'}),
          column([smallPrint(content)], {marginTop: 6}),
        ],
        {marginTop: 14, gap: 1},
      ),
    ],
    {padding: [20, 22, 18]},
  );
  return {title: toPlainText(parts.name), tree, width: 416, radius: 12};
}

/**
 * The badge on one line. Beside the claim it has the auditor and the opinion, whichever it is: an image has no
 * explanation to open.
 *
 * @param content - What the badge says.
 * @returns The image.
 */
export function soc2Pill(content: Soc2BadgeElementContent): CardImage {
  const {parts} = content;
  const {notice, details = []} = parts;
  const further = [...(notice === undefined ? [] : [notice.brief]), ...details.map(detailText)];
  const tree = row(
    [
      icon(MARK, {size: 17, across: MARK_ACROSS}),
      text(name(parts.entity), {size: 13, flush: false}),
      text(name(parts.claim), {size: 13, weight: 650, flush: false}),
      ...[parts.when, ...further].map((said) => text(said, {size: 13, colour: 'muted', flush: false})),
    ],
    {gap: 7, padding: [0, 11], align: 'center', minHeight: 28},
  );
  return {title: toPlainText(parts.name), tree, radius: 'pill'};
}

/**
 * The badge as a listing image.
 *
 * @param content - What the badge says.
 * @returns The image.
 */
export function soc2ListingImage(content: Soc2BadgeElementContent): ListingImage {
  const {parts, statements} = content;
  const tree = listingImage({
    head: [
      row([icon(MARK, {...SHIELD, size: 36}), text(name(parts.entity), {size: 24, grow: 1, width: 0})], {
        gap: 12,
        align: 'center',
      }),
      text(name(parts.claim), {size: 64, leading: 1.15, weight: 650, whole: true, marginTop: 14}),
      text(parts.report, {size: 24, leading: 1.4, marginTop: 4}),
      ...notice(parts, 18, {marginTop: 14}),
      ...known(parts, 18, {marginTop: 14}),
      chips(parts, 18, {marginTop: 20}),
    ],
    foot: [
      text(parts.span, {size: 17, colour: 'muted'}),
      text(statements.requestAddress, {size: 17, colour: 'accent'}),
      smallPrint(content, 14),
    ],
  });
  return {title: toPlainText(parts.name), choices: [[tree]]};
}

/** Calm in tone: the report is still true. */
function notice({notice}: Soc2BadgeContentOnDay, size: number, options: Partial<BoxNode>): Node[] {
  if (notice === undefined) return [];
  return [column([text(notice.text, {size}), text(notice.ask, {size, colour: 'accent'})], options)];
}

/** Every opinion looks the same. */
function known({details = [], examination}: Soc2BadgeContentOnDay, size: number, options: Partial<BoxNode>): Node[] {
  const said = [
    ...details.map((detail) => text(detailText(detail), {size})),
    ...(examination === undefined ? [] : [text(examination, {size, colour: 'muted'})]),
  ];
  return said.length === 0 ? [] : [column(said, options)];
}

function chips({categories}: Soc2BadgeContentOnDay, size: number, options: Partial<BoxNode>): BoxNode {
  const chip = ({name}: {readonly name: string}): BoxNode =>
    row([text(name, {size, leading: 1.4, flush: false})], {
      tinted: true,
      padding: [size * 0.35, size * 0.9],
      align: 'center',
    });
  return row(categories.map(chip), {wrap: true, gap: size * 0.6, ...options});
}
