import {describeAddress} from '../../../content/sentences.js';
import {onDay, type Soc2BadgeContentOnDay} from '../../../content/on-day.js';
import {toPlainText, type RichText} from '../../../content/rich-text.js';
import {describeDetail} from '../../../content/report.js';
import {describeSoc2Badge} from '../../../content/soc2-badge.js';
import {MARK, MARK_ACROSS} from '../artwork.js';
import {column, icon, row, text, type BoxNode, type Node} from '../tree.js';
import {emailOf, slide, smallPrint, type Sheet, type Slide, type Source} from './design.js';

/** The mark where it is large. */
const SHIELD = {across: MARK_ACROSS, stroke: 1.375, fill: 'soft'} as const;

/** A name stays a name whichever way the text around it runs. */
const name = (text: string): RichText => [{text}];

const viewOf = ({facts, today = ''}: Source): Soc2BadgeContentOnDay => onDay(describeSoc2Badge(facts), today);

/**
 * The badge as a card.
 *
 * @param source - The facts.
 * @returns The image.
 */
export function soc2Card(source: Source): Sheet {
  const content = viewOf(source);
  const head = column(
    [
      text(name(content.entity)),
      text(name(content.claim), {size: 20, leading: 1.35, weight: 650}),
      text(content.report),
    ],
    {grow: 1, width: 0},
  );
  const tree = column(
    [
      row([icon(MARK, {...SHIELD, size: 50, marginTop: 1}), head], {gap: 18, align: 'start'}),
      ...notice(content, 15, {marginTop: 14}),
      ...known(content, 15, {marginTop: 14}),
      chips(content, 14, {rule: true, marginTop: 18, padding: [18, 0, 0]}),
      column(
        [
          text(content.span, {size: 15, colour: 'muted'}),
          text(describeAddress(content.request.label, emailOf(source)), {size: 15, colour: 'accent'}),
          column([smallPrint(source)], {marginTop: 6}),
        ],
        {marginTop: 14, gap: 1},
      ),
    ],
    {padding: [20, 22, 18]},
  );
  return {title: toPlainText(content.name), tree, width: 416, radius: 12};
}

/**
 * The badge on one line. Beside the claim it has the auditor and the opinion, whichever it is: an image has no
 * explanation to open.
 *
 * @param source - The facts.
 * @returns The image.
 */
export function soc2Pill(source: Source): Sheet {
  const content = viewOf(source);
  const {notice, details = []} = content;
  const further = [...(notice === undefined ? [] : [notice.brief]), ...details.map(describeDetail)];
  const tree = row(
    [
      icon(MARK, {size: 17, across: MARK_ACROSS}),
      text(name(content.entity), {size: 13, flush: false}),
      text(name(content.claim), {size: 13, weight: 650, flush: false}),
      ...[content.when, ...further].map((said) => text(said, {size: 13, colour: 'muted', flush: false})),
    ],
    {gap: 7, padding: [0, 11], align: 'center', minHeight: 28},
  );
  return {title: toPlainText(content.name), tree, radius: 'pill'};
}

/**
 * The badge as a slide.
 *
 * @param source - The facts.
 * @returns The slide.
 */
export function soc2Slide(source: Source): Slide {
  const content = viewOf(source);
  const tree = slide({
    head: [
      row([icon(MARK, {...SHIELD, size: 36}), text(name(content.entity), {size: 24, grow: 1, width: 0})], {
        gap: 12,
        align: 'center',
      }),
      text(name(content.claim), {size: 64, leading: 1.15, weight: 650, whole: true, marginTop: 14}),
      text(content.report, {size: 24, leading: 1.4, marginTop: 4}),
      ...notice(content, 18, {marginTop: 14}),
      ...known(content, 18, {marginTop: 14}),
      chips(content, 18, {marginTop: 20}),
    ],
    foot: [
      text(content.span, {size: 17, colour: 'muted'}),
      text(describeAddress(content.request.label, emailOf(source)), {size: 17, colour: 'accent'}),
      smallPrint(source, 14),
    ],
  });
  return {title: toPlainText(content.name), choices: [[tree]]};
}

/** Calm: the report is as true as before. */
function notice({notice}: Soc2BadgeContentOnDay, size: number, options: Partial<BoxNode>): Node[] {
  if (notice === undefined) return [];
  return [column([text(notice.text, {size}), text(notice.ask, {size, colour: 'accent'})], options)];
}

/** Every opinion looks the same. */
function known({details = [], examination}: Soc2BadgeContentOnDay, size: number, options: Partial<BoxNode>): Node[] {
  const said = [
    ...details.map((detail) => text(describeDetail(detail), {size})),
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
