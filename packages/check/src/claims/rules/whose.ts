import {nearest, readSaid, spanOf} from '../claims.js';
import {escape, hasType} from '../known.js';
import {findAll, has, type Span} from '../lexicon.js';
import {found, type Found, type Looked} from './rule.js';

const LEGAL_FORM =
  '(?:inc|corp|corporation|ltd|limited|llc|llp|plc|gmbh|ag|se|kg|s\\.?a|s\\.?a\\.?s|s\\.?r\\.?l|s\\.?p\\.?a|b\\.?v|n\\.?v|ab|oy|a/s|aps|as|sp\\. z o\\.o|co|pty)';

/** Stands before or after a name, without a space. */
const EASTERN_FORM = '(?:(?:株式|合同|有限)会社|(?:科技)?(?:股份)?(?:有限)?(?:责任)?公司|주식회사)';

/**
 * A report of an entity that is not the audited one.
 *
 * @param looked - A clause.
 * @returns A finding.
 */
export function checkWhose(looked: Looked): Found[] {
  const {passage, sentence, reading, known} = looked;
  const {lower} = reading.clause;
  const {asserts, who} = passage.lexicon;
  const mention = reading.mentions.find(
    ({topic, type}) => topic === 'soc2' && (type === undefined || hasType(known, type)),
  );
  const entity = nearest(asserts.entity, lower, {start: 0, end: 0});
  const topic = mention ?? (has(asserts.entity, lower) ? entity : undefined);
  if (topic === undefined) return [];
  const said = readSaid(passage, sentence, reading, topic);
  const {subject, mood} = said;
  if (mood !== 'claimed') return [];
  const affiliate = findAll(who.affiliates, lower)[0];
  if (affiliate !== undefined && mention !== undefined) {
    if (readSaid(passage, sentence, reading, affiliate).mood !== 'claimed') return [];
    const both =
      has(known.names, lower) ||
      /(?<!one of \p{L}+ )(?:subsidiaries|affiliates)/u.test(lower) ||
      /(?:^|\P{L})(?:all|alle|every|jede|toutes|todas|tutte|wszystki|جميع|كل |كافه)|全社|各社|全体|全て|すべて|全部|所有|各(?:子|分|关联|集团|公司)|旗下|含[むめま]|および|及び|とその|も(?:対象|含|soc)|모든|모두|전체|전 계열|각 계열/u.test(
        lower,
      );
    return [found('soc2-whose', both ? 'over' : 'misleading', reading, spanOf(mention, affiliate))];
  }
  if (subject !== 'ours' && subject !== 'unsaid') return [];
  const wrong = wrongNames(lower, looked)
    .map((place) => ({place, far: Math.abs(place.start - topic.start)}))
    .sort((a, b) => a.far - b.far)[0];
  if (wrong === undefined) return [];
  // The audited name beside the topic, another one elsewhere: "Harmonity uses the report of Harmony Global Inc".
  const right = rightNames(lower, looked);
  const joined = right.some(({end}) => end < wrong.place.start && JOIN.test(lower.slice(end, wrong.place.start)));
  return !joined && right.some(({start}) => Math.abs(start - topic.start) <= wrong.far)
    ? []
    : [found('soc2-whose', 'over', reading, spanOf(topic, wrong.place))];
}

/** "Harmony Global Inc and Harmonity" */
const JOIN =
  /^\.?,? (?:and|&|as well as|plus|und|sowie|et|y|e|en|i|oraz) $|^ ?(?:和|与|及|以及|、|와|과|및|と|および) ?$|^\.?،? و ?$/u;

/** Letters of other scripts may stand right beside a name: "Harmonity는". */
function nameOf(name: string): RegExp {
  return new RegExp(`(?<![\\p{sc=Latin}\\p{N}])${escape(name)}(?![\\p{sc=Latin}\\p{N}])`, 'gu');
}

function wrongNames(lower: string, {known}: Looked): Span[] {
  const base = known.bases.map(escape).join('|');
  const words = '(?: [\\p{L}\\p{N}&-]+){0,3}?';
  const legal = findAll(
    new RegExp(
      `(?<![\\p{sc=Latin}\\p{N}])(?:${base})${words}(?:,? ${LEGAL_FORM}(?![\\p{sc=Latin}])\\.?| ?${EASTERN_FORM})|${EASTERN_FORM} ?(?:${base})${words}(?![a-z\\d])`,
      'gu',
    ),
    lower,
  ).filter(
    ({start, end}) =>
      !known.reports.some(
        ({entity}) => lower.slice(start, end).replace(/\.$/u, '') === entity.toLowerCase().replace(/\.$/u, ''),
      ),
  );
  const named = known.unaudited.flatMap((name) => findAll(nameOf(name), lower));
  return [...legal, ...named];
}

function rightNames(lower: string, looked: Looked): Span[] {
  const wrong = wrongNames(lower, looked);
  return looked.known.audited
    .flatMap((name) => findAll(nameOf(name), lower))
    .filter(({start}) => !wrong.some((place) => place.start <= start && start < place.end));
}
