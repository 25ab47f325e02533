import {
  toPlainText,
  type PointGroup,
  type SecuritySummaryElementContent,
  type TopicContent,
} from '@harmony/trust-badges/content.js';
import {topicPath} from '@harmony/trust-badges/design.js';
import {column, grid, icon, row, text, type BoxNode, type Node} from '../tree.js';
import {listingImage, smallPrint, type CardImage, type ListingImage} from './design.js';
import {points} from './points.js';

/**
 * The summary as an image: a sentence for each topic.
 *
 * @param content - What the summary says.
 * @returns The image.
 */
export function securityImage(content: SecuritySummaryElementContent): CardImage {
  const {parts} = content;
  const tree = column(
    [
      text(parts.title, {size: 24, leading: 1.3, weight: 650}),
      text(parts.updated, {size: 15, colour: 'muted', marginTop: 2}),
      column(parts.topics.map(topic), {marginTop: 18}),
      column(
        [
          text(parts.contact.text, {size: 15, colour: 'muted'}),
          text([{text: parts.contact.email}], {size: 15, weight: 650, colour: 'accent'}),
          column([smallPrint(content)], {marginTop: 8}),
        ],
        {rule: true, padding: [16, 0, 0], marginTop: 6},
      ),
    ],
    {padding: [26, 30, 24]},
  );
  return {title: toPlainText(parts.title), tree, width: 640, radius: 12};
}

/**
 * The summary as a listing image: its topics.
 *
 * @param content - What the summary says.
 * @returns The image.
 */
export function securityListingImage(content: SecuritySummaryElementContent): ListingImage {
  const {parts} = content;
  const composed = (size: number, columns: number): BoxNode =>
    listingImage({
      head: [
        text(parts.title, {size: 35, leading: 1.2, weight: 650}),
        text(parts.updated, {size: 18, colour: 'muted', marginTop: 4}),
        grid(
          parts.topics.map((topic) => tile(topic, size)),
          columns,
          28,
          {marginTop: 20},
        ),
      ],
      foot: [
        row(
          [
            text(parts.contact.text, {size: 16, colour: 'muted'}),
            text([{text: parts.contact.email}], {size: 16, weight: 650, colour: 'accent'}),
          ],
          {wrap: true, gap: [2, 10]},
        ),
        smallPrint(content, 14),
      ],
    });
  // Long words need narrower letters or wider columns.
  const choices = [20, 18, 17, 16, 15, 14].map((size) => [composed(size, 3), composed(size, 2)]);
  return {title: toPlainText(parts.title), choices};
}

function topic({id, title, summary, groups}: TopicContent): BoxNode {
  const body: Node[] = [text(title, {weight: 650, leading: 1.4})];
  if (summary) body.push(text(summary.text, {size: 15, colour: 'muted', leading: 1.45, marginTop: 2}));
  else body.push(...groups.map(group));
  return row([icon(topicPath(id), {marginTop: 1}), column(body, {grow: 1, width: 0})], {
    rule: true,
    gap: 14,
    padding: [12, 0],
    align: 'start',
  });
}

function group({lead, points: said}: PointGroup): BoxNode {
  const list = points(said.map((point) => point.text));
  return column(
    lead === undefined ? [list] : [text(lead, {size: 15, colour: 'muted', leading: 1.45, marginTop: 2}), list],
  );
}

function tile({id, title}: TopicContent, size: number): BoxNode {
  const name = text(title, {size, weight: 650, leading: 1.3, grow: 1, width: 0});
  return row([icon(topicPath(id), {size: Math.round(size * 1.3), across: [1.5, 22.5]}), name], {
    rule: true,
    gap: size * 0.6,
    padding: [size * 0.7, 0],
    align: 'start',
  });
}
