import {deniesItself, isOurs, readSaid, spanOf} from '../claims.js';
import {findAll, has, cover, type Span} from '../lexicon.js';
import {found, type Found, type Looked} from './rule.js';

/** Clauses are joined up to this distance: "Data residency: European Union only". */
const REACH = 110;

/**
 * Where data stays, and that none leaves.
 *
 * @param looked - A clause.
 * @returns A finding.
 */
export function checkData(looked: Looked): Found[] {
  const {passage, sentence, reading} = looked;
  const {topics, mood} = passage.lexicon;
  const {lower} = reading.clause;
  const regions = findAll(topics.places, lower);
  const own = findAll(topics.customerPlaces, lower);
  const leaving = findAll(topics.leaves, lower);
  if (regions.length === 0 && own.length === 0 && leaving.length === 0) return [];
  const theirs = reading.markers.filter(({who}) => who === 'others');
  const free = (span: Span) => !theirs.some(({start, end}) => start < span.end && span.start < end);
  const data = [...findAll(topics.data, lower).filter(free), ...referred(looked)];
  const staying = findAll(topics.stays, lower).filter(free);
  const text = cover(lower, findAll(mood.notDenials, lower));
  const denied = [
    ...findAll(mood.negators.before, text),
    ...findAll(mood.negators.near, text),
    ...findAll(mood.negators.after, text),
  ];

  if (leaving.length > 0 && denied.length > 0 && data.length > 0) {
    const leave = leaving[0]!;
    const place = [...own, ...regions].find(({end}) => end > leave.start);
    if (
      place === undefined &&
      data.every(
        ({start, end}) =>
          has(mood.negators.before, lower.slice(start, end)) || has(mood.negators.near, lower.slice(start, end)),
      )
    ) {
      return [];
    }
    const what = data.filter(({end}) => end <= leave.start).at(-1) ?? data[0]!;
    const span = spanOf(leave, what, ...(place ? [place] : []));
    if (span.end - span.start <= REACH && isClaim(leave, true)) {
      return [
        found(
          place !== undefined && regions.includes(place) ? 'data-location' : 'no-data-leaves',
          'over',
          reading,
          span,
        ),
      ];
    }
  }
  const only = findAll(topics.only, lower);
  const words = wordsIn(lower, /\p{L}+/gu);
  if (regions.length > 0 && answersWhere(looked) && isClaim(regions[0]!, false)) {
    return [found('data-location', 'over', reading, regions[0]!)];
  }
  if (
    (staying.length === 0 && only.length === 0) ||
    leaving.some(({start}) => OUTSIDE.test(lower.slice(start, start + 12)))
  ) {
    return [];
  }
  for (const [rule, places] of [
    ['no-data-leaves', own.filter((place) => !/^our|secure/u.test(lower.slice(place.start, place.end)))],
    ['data-location', regions.filter((place) => !own.some((each) => each.start < place.end && place.start < each.end))],
  ] as const) {
    for (const place of places) {
      const stay =
        staying.filter((each) => Math.abs(each.start - place.start) <= REACH / 2 || each.end <= place.start).at(-1) ??
        staying[0] ??
        only[0]!;
      const what =
        data.find((each) => each.end <= place.end + REACH) ??
        ((only.length > 0 || words <= FEW) && staying.length > 0 ? stay : undefined);
      if (what === undefined) continue;
      const span = spanOf(place, stay, what);
      if (span.end - span.start > REACH) continue;
      if (
        denied.some(({start, end}) => end <= place.start && start >= 0 && isWithin(start, end, lower, place)) ||
        !isClaim(stay.start < place.start ? stay : place, false)
      ) {
        continue;
      }
      return [found(rule, 'over', reading, span)];
    }
  }
  return [];

  function isClaim(span: Span, selfContained: boolean): boolean {
    return isOurs(readSaid(passage, sentence, reading, span, {selfContained, ahead: true}));
  }
}

/** Leaving a place is said with a word for outside: what is outside is not in it. */
const OUTSIDE =
  /^(?:outside|beyond|außerhalb|ausserhalb|buiten|hors|(?:en )?dehor|à l'ext|fuori|al di fu|all'est|fuera|más allá|fora|além|poza|za granic|מחוץ|خارج)/u;

/** "They never leave your network", after a clause about documents. */
function referred({passage, sentence, reading}: Looked): Span[] {
  const previous = sentence.clauses[sentence.clauses.indexOf(reading) - 1];
  if (previous === undefined || !has(passage.lexicon.topics.data, previous.clause.lower)) return [];
  // Where the subject may be left out, it goes on: "データは暗号化されており、国外に出ません".
  if (passage.lexicon.boundaries === 'none' && reading.clause.after === 'word') return [{start: 0, end: 1}];
  return findAll(passage.lexicon.who.pronouns, reading.clause.lower).slice(0, 1);
}

/** "Where is my data? Always in the EU.": the answer has a place, and the question the rest. */
function answersWhere({passage, sentence}: Looked): boolean {
  const previous = passage.sentences[passage.sentences.indexOf(sentence) - 1];
  if (previous?.sentence.asks !== true || sentence.sentence.end - sentence.sentence.start > ANSWER) return false;
  const {topics} = passage.lexicon;
  const question = passage.lower.slice(previous.sentence.start, previous.sentence.end);
  return has(topics.data, question) && !has(topics.places, question);
}

/** The longest answer. */
const ANSWER = 60;

/** The denial belongs to the place: no other clause begins between them. */
function isWithin(_start: number, end: number, lower: string, place: Span): boolean {
  return !/[;:]/u.test(lower.slice(end, place.start));
}

/** Without a verb, so few words are a label: "No subprocessors". */
const FEW = 5;

/** Chinese and Japanese put no space between words: two letters are one. */
function wordsIn(lower: string, word: RegExp): number {
  const letters = lower.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0;
  return (lower.match(word) ?? []).length + Math.floor(letters / 2);
}

/**
 * That there are no subprocessors.
 *
 * @param looked - A clause.
 * @returns A finding.
 */
export function checkSubprocessors({passage, sentence, reading}: Looked): Found[] {
  const {topics, mood} = passage.lexicon;
  const {lower, answer} = reading.clause;
  for (const nouns of findAll(topics.subprocessors, lower)) {
    const use = findAll(topics.uses, lower).find(({start}) => start !== nouns.start);
    // "No subprocessors: we do it all ourselves": a label ends at its colon.
    const colon = lower.indexOf(':', nouns.end);
    const words = wordsIn(colon < 0 ? lower : lower.slice(0, colon), /\p{L}{2,}/gu);
    const bare =
      findAll(mood.negators.near, lower.slice(0, nouns.start)).some(({end}) => nouns.start - end < 14) &&
      reading.markers.some(({who, start}) => who === 'ours' && start < nouns.start);
    if (use === undefined && words > FEW && !bare) continue;
    // "Do you use subprocessors? No.", "Subprocessors: none"
    if (sentence.frame === 'refused' || (answer === 'no' && sentence.frame === 'plain')) {
      return [found('subprocessors-none', 'over', reading, nouns)];
    }
    const text = cover(lower, findAll(mood.notDenials, lower));
    const before = text.slice(0, nouns.start);
    const negators = [
      ...findAll(mood.negators.near, before).filter(({end}) => before.length - end < 30),
      ...findAll(mood.negators.before, before),
    ];
    const after = findAll(mood.negators.after, text.slice(nouns.end)).map(({start, end}) => ({
      start: start + nouns.end,
      end: end + nouns.end,
    }));
    const own = deniesItself(lower, nouns, passage.lexicon) ? nouns : undefined;
    const negator = negators.sort((a, b) => a.start - b.start).at(-1) ?? own ?? after[0];
    if (negator === undefined) continue;
    const span = spanOf(negator, nouns);
    // "We share nothing with third parties without a contract": there are some, under a condition.
    const rest = text.slice(nouns.end);
    const qualified = [...findAll(mood.negators.near, rest), ...findAll(mood.negators.before, rest)].some(
      ({end}) => !has(topics.subprocessors, rest.slice(end)),
    );
    if (
      (qualified && after.length === 0) ||
      has(mood.conditions, passage.lower.slice(sentence.sentence.start, sentence.sentence.end))
    ) {
      continue;
    }
    const said = readSaid(passage, sentence, reading, span, {selfContained: true});
    const about =
      reading.markers
        .filter(({start, end}) => end <= negator.start && (end <= nouns.start || start >= nouns.end))
        .at(-1)?.who ?? reading.inherited;
    if (said.mood === 'claimed' && (about === 'ours' || about === 'unsaid')) {
      return [found('subprocessors-none', 'over', reading, span)];
    }
  }
  return [];
}

/**
 * More of an AI than the facts say, and absolute security.
 *
 * @param looked - A clause.
 * @returns A finding for each.
 */
export function checkSuperlatives({passage, sentence, reading}: Looked): Found[] {
  const {topics} = passage.lexicon;
  const {lower} = reading.clause;
  const line = passage.lower.slice(sentence.sentence.start, sentence.sentence.end);
  const findings: Found[] = [];
  const strong = findAll(topics.aiTooStrong, lower)[0];
  if (strong !== undefined && (has(topics.ai, line) || has(topics.ai, passage.lower))) {
    if (
      isOurs(
        readSaid(passage, sentence, reading, strong, {
          selfContained: deniesItself(lower, strong, passage.lexicon),
          ahead: true,
        }),
      )
    ) {
      findings.push(found('ai-stronger', 'over', reading, strong));
    }
  }
  const secure = findAll(topics.absolutelySecure, lower)[0];
  if (
    secure !== undefined &&
    isOurs(
      readSaid(passage, sentence, reading, secure, {
        selfContained: deniesItself(lower, secure, passage.lexicon),
        ahead: true,
      }),
    )
  ) {
    findings.push(found('absolute-security', 'misleading', reading, secure));
  }
  return findings;
}
