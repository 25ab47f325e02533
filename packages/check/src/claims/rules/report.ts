import {CATEGORIES} from '../advice.js';
import {assertedOf} from '../asserted.js';
import {deniesItself, isOurs, readSaid, spanOf} from '../claims.js';
import {datesIn, type NamedDate} from '../dates.js';
import {coversCategory, hasType, isOld} from '../known.js';
import {findAll, has, type Span} from '../lexicon.js';
import type {Mention} from '../mentions.js';
import {found, type Found, type Looked} from './rule.js';
import {shownBy} from './shown.js';

/** The report is spoken of in this clause, or in a sentence before it and here as "the report". */
function reportIn({reading, passage}: Looked): Mention | Span | undefined {
  const soc2 = reading.mentions.find(({topic}) => topic === 'soc2');
  if (soc2 !== undefined) return soc2;
  if (!/soc[ -]?(?:2|ii)/u.test(passage.lower)) return undefined;
  return findAll(passage.lexicon.asserts.report, reading.clause.lower)[0];
}

/**
 * What is said of an auditor's opinion.
 *
 * @param looked - A clause.
 * @returns A finding if the facts do not say the same.
 */
export function checkOpinion(looked: Looked): Found[] {
  const {passage, sentence, reading, known} = looked;
  const {asserts} = passage.lexicon;
  const {lower} = reading.clause;
  const report =
    reportIn(looked) ??
    (/soc[ -]?(?:2|ii)/u.test(passage.lower) || isAuditors(looked) ? {start: 0, end: 0} : undefined);
  if (report === undefined) return [];
  if (known.soc2.report.opinion === 'unqualified') return [];
  const opinions = [...findAll(asserts.opinion, lower), ...findAll(asserts.passed, lower)];
  for (const opinion of opinions) {
    const said = readSaid(passage, sentence, reading, opinion, {
      selfContained: deniesItself(lower, opinion, passage.lexicon),
      ahead: true,
    });
    const whose = readSaid(passage, sentence, reading, report.end === 0 ? opinion : report, {selfContained: true});
    if (isOurs(said) && whose.subject !== 'others' && whose.subject !== 'anyone' && whose.mood === 'claimed') {
      return [found('soc2-unqualified', 'over', reading, report.end === 0 ? opinion : spanOf(opinion, report))];
    }
  }
  return [];
}

/** "Our auditor issued a clean opinion": whose opinion it is, is said without the framework. */
function isAuditors({reading}: Looked): boolean {
  return (
    /audit\p{L}* |opinion/u.test(reading.clause.lower) &&
    /opinion|exception|qualifi|modified/u.test(reading.clause.lower) &&
    (reading.markers.some(({by}) => by === 'we' || by === 'name') ||
      /^\P{L}*the auditor(?:s|'s|s')? (?:opinion )?(?:was|were|issued|found|gave|had|reported|noted|raised)\P{L}/u.test(
        reading.clause.lower,
      ))
  );
}

/** "Trust services categories: Security, Privacy" */
const LABEL_OF_TRUST = /^\P{L}*(?:aicpa )?trust services? (?:criteria|categories|principles)[^:]{0,20}: ?\p{L}/u;

/** The trust services criteria are those of SOC 2, also where it is not named. */
function isOfTrust({reading}: Looked): boolean {
  const {lower} = reading.clause;
  return (
    LABEL_OF_TRUST.test(lower) ||
    (/trust services? (?:criteria|categories|principles)/u.test(lower) &&
      reading.markers.some(({by}) => by === 'we' || by === 'name'))
  );
}

/** So many categories in a row are those of the report, whatever stands between. */
const LISTED = 3;

/** "The SOC 2 report …" is ours; a type alone at the head of a line is too. */
const DEFINITE = /^\P{L}*(?:the|der|het|le|il|el|o) $/u;
const HEAD = /^\P{L}*(?:(?:the|der|het|de|le|il|el|o) )?$/u;

/**
 * Categories that the report does not cover.
 *
 * @param looked - A clause.
 * @returns A finding for each of them.
 */
export function checkCategories(looked: Looked): Found[] {
  const {passage, sentence, reading, known} = looked;
  const {asserts} = passage.lexicon;
  const {lower} = reading.clause;
  const report = reportIn(looked);
  const inSentence =
    report ??
    (isOfTrust(looked) ? {start: 0, end: 0} : undefined) ??
    (sentence.clauses.some(({mentions}) => mentions.some(({topic}) => topic === 'soc2'))
      ? {start: 0, end: 0}
      : undefined);
  const soc2 = reading.mentions.find(({topic}) => topic === 'soc2');
  const glued =
    soc2 !== undefined &&
    /^\s*(?:\p{L}+)?\s*(?:\+|&|,|:|\(|and)\s*(?:\p{L}+ ?[+&,] ?)?$/u.test(
      lower.slice(
        soc2.end,
        Math.max(
          soc2.end,
          ...CATEGORIES.flatMap((category) =>
            findAll(asserts.categories[category], lower)
              .map(({start}) => start)
              .filter((start) => start >= soc2.end),
          ).slice(0, 1),
        ),
      ),
    );
  const named = CATEGORIES.filter((category) => has(asserts.categories[category], lower)).length;
  if (
    inSentence === undefined ||
    (!has(asserts.covers, lower) && named < LISTED && !glued && !LABEL_OF_TRUST.test(lower))
  ) {
    return [];
  }
  const missing = CATEGORIES.filter((category) => !coversCategory(known, category));
  const places = [
    ...(missing.length > 0 ? findAll(asserts.allCategories, lower) : []),
    ...missing.flatMap((category) => findAll(asserts.categories[category], lower)),
  ].filter(
    (place) =>
      !/(?:policy|team|notice|shield|richtlinie|officer|law|page)/u.test(lower.slice(place.end, place.end + 10)),
  );
  for (const place of places) {
    const said = readSaid(passage, sentence, reading, place);
    const whose = inSentence.end === 0 ? said : readSaid(passage, sentence, reading, inSentence);
    // "SOC 2 Type 1 covers Privacy" looks like an explanation.
    const claimed =
      isOurs(whose) ||
      (whose.mood === 'explained' &&
        whose.subject === 'unsaid' &&
        reading.mentions[0] !== undefined &&
        (reading.mentions[0].type === undefined ? DEFINITE : HEAD).test(lower.slice(0, reading.mentions[0].start)));
    if (isOurs(said) && claimed) {
      return [found('soc2-categories', 'over', reading, inSentence.end === 0 ? place : spanOf(inSentence, place))];
    }
  }
  return [];
}

/**
 * A report called current or continuous that is not.
 *
 * @param looked - A clause.
 * @returns A finding.
 */
export function checkCurrent(looked: Looked): Found[] {
  const {passage, sentence, reading, known, today} = looked;
  const {asserts} = passage.lexicon;
  const {lower} = reading.clause;
  const here = reading.mentions.find(({topic}) => topic === 'soc2');
  const shown = here === undefined ? shownBy(looked) : undefined;
  const soc2 = here ?? shown?.mentions.find(({topic}) => topic === 'soc2');
  if (soc2 === undefined) return [];
  const old = isOld(known, today);
  const places = [
    ...(old || !hasType(known, 2) ? findAll(asserts.continuous, lower) : []),
    ...(old ? findAll(asserts.current, lower) : []),
  ];
  for (const place of places) {
    if (here !== undefined && place.start < soc2.end && soc2.start < place.end) continue;
    const said = readSaid(passage, sentence, shown ?? reading, soc2);
    const meant = readSaid(passage, sentence, reading, place);
    if (isOurs(said) && isOurs({...meant, subject: said.subject})) {
      return [found('soc2-current', 'over', reading, here === undefined ? place : spanOf(soc2, place))];
    }
  }
  return [];
}

/** Within so many letters, a date belongs to a report. */
const DATE_NEAR = 90;

/**
 * A date that is not the report's, or a type without any date.
 *
 * @param looked - A clause.
 * @returns A finding.
 */
export function checkDate(looked: Looked): Found[] {
  const {passage, sentence, reading, known} = looked;
  const {tag} = passage.lexicon;
  const mention = reading.mentions.find(
    ({topic, type}) => topic === 'soc2' && (type === undefined || hasType(known, type)),
  );
  const report = mention ?? (reading.mentions.length === 0 ? reportDated(looked) : undefined);
  if (report === undefined) return [];
  const said = readSaid(passage, sentence, reading, report);
  if (!isOurs(said)) return [];
  const line = passage.lower.slice(sentence.sentence.start, sentence.sentence.end);
  const dates = datesIn(line, tag);
  if (dates.some(({value}) => isKnown(value, looked))) return [];
  // "As of May 15, 2026, Harmony has completed …": the date may stand in a clause of its own.
  const index = sentence.clauses.indexOf(reading);
  const previous = sentence.clauses[index - 1];
  const ahead =
    reading.clause.after === 'comma' &&
    previous !== undefined &&
    isDateOnly(previous.clause.lower, tag) &&
    !TELLS.test(reading.clause.lower);
  if (ahead) return [found('soc2-date-wrong', 'over', reading, report)];
  const own = datesIn(reading.clause.lower, tag).filter((date) => isOfReport(date, report, reading.clause.lower));
  if (own.length > 0) return [found('soc2-date-wrong', 'over', reading, spanOf(report, own[0]!))];
  if (mention?.type === undefined) return [];
  const {label, report: noun, attested, holds} = assertedOf(mention, reading, sentence, passage.lexicon);
  if (!label && (noun ?? attested ?? holds) === undefined) return [];
  return datesIn(passage.lower, tag).length > 0 || dates.length > 0
    ? []
    : [found('soc2-date-missing', 'note', reading, mention)];
}

/** What is told on a day has happened on another one. */
const TELLS = /announc|publish|press|wrote|said|says|told/u;

function isDateOnly(lower: string, tag: string): boolean {
  const date = datesIn(lower, tag)[0];
  return date !== undefined && lower.length - (date.end - date.start) < 12;
}

function reportDated({passage, reading}: Looked): Span | undefined {
  if (!/soc[ -]?(?:2|ii)/u.test(passage.lower)) return undefined;
  return findAll(passage.lexicon.asserts.report, reading.clause.lower)[0];
}

/** Any date of any report, of a period, or of the day that an audit looked at. */
function isKnown(value: string, {known}: Looked): boolean {
  return known.reports.some((report) => {
    const days = [
      report.date,
      ...(report.type === 2 ? [report.period.start, report.period.end] : [report.asOf ?? report.date]),
    ];
    return days.some((day) => day.startsWith(value));
  });
}

/** A date at the head of a line is when it was written, and one in the future is a plan. */
function isOfReport(date: NamedDate, report: Span, lower: string): boolean {
  const head = /^\P{L}*$/u.test(lower.slice(0, date.start)) && /^\s*[–:,-]/u.test(lower.slice(date.end));
  const distance = date.start >= report.end ? date.start - report.end : report.start - date.end;
  return !head && distance <= DATE_NEAR;
}
