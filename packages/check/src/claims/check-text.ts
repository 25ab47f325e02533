import {availableLocales} from '@harmony/trust-badges/content.js';
import {adviceFor} from './advice.js';
import {answerOf} from './clauses.js';
import {know, ownKey, ownSentences, type Known} from './known.js';
import {isForeign, languagesOf} from './language.js';
import {has, type Lexicon} from './lexicon.js';
import {namesFramework} from './mentions.js';
import {normalise} from './normalise.js';
import {readPassage, type PassageReading} from './passage.js';
import {checkFrameworks, checkReferred} from './rules/frameworks.js';
import {checkData, checkSubprocessors, checkSuperlatives} from './rules/practice.js';
import {checkCategories, checkCurrent, checkDate, checkOpinion} from './rules/report.js';
import {checkWhose} from './rules/whose.js';
import type {CheckClause, Found} from './rules/rule.js';
import type {ClaimsOptions, Finding, Level} from './types.js';

const CHECKS: readonly CheckClause[] = [
  checkFrameworks,
  checkReferred,
  checkOpinion,
  checkCategories,
  checkCurrent,
  checkWhose,
  checkDate,
  checkData,
  checkSubprocessors,
  checkSuperlatives,
];

/** Longer passages are read up to here: no sentence is that long. */
const LONGEST = 100_000;

const ORDER: readonly Level[] = ['over', 'misleading', 'note'];

/**
 * Finds what a text says that it may not say.
 *
 * @param text - A passage as a person reads it. Any string.
 * @param options - The facts, the day, and what is known of the passage.
 * @returns The findings, in the order of the text. Never throws for a text.
 * @throws {TypeError} For facts that were not checked.
 */
export function checkText(text: string, options: ClaimsOptions): Finding[] {
  const {lead: heading = ''} = options;
  // A heading asks, and the paragraph below answers: "Yes."
  if (heading !== '' && text.length < LONGEST_ANSWER && isAnswer(text, options)) {
    return answered(text, heading, options);
  }
  const known = know(options.facts);
  const normalised = normalise(text.slice(0, LONGEST));
  const lexicons = languagesOf(normalised.lower, options.lang);
  if (lexicons[0]!.tag === 'en' && !mayClaim(normalised.lower)) return [];
  const lead = options.lead === undefined ? '' : normalise(options.lead).lower;
  let found: Found[] = [];
  for (const lexicon of lexicons) {
    const passage = readPassage(normalised.text, normalised.lower, lexicon, known, lead);
    found.push(...findIn(passage, known, options));
    // What the language of the page does not find, English may: labels are often English.
    if (found.length > 0) break;
  }
  found =
    options.context === 'file-name'
      ? found.filter(({level}) => level === 'over').map((each) => ({...each, level: 'note'}))
      : found;
  const locale = availableLocales().includes(lexicons[0]!.tag) ? lexicons[0]!.tag : 'en';
  return found
    .sort((a, b) => a.start - b.start || ORDER.indexOf(a.level) - ORDER.indexOf(b.level))
    .map(({rule, level, start, end}) => {
      const place = normalised.original(start, end);
      return {
        level,
        rule,
        ...place,
        excerpt: text.slice(place.start, place.end),
        ...adviceFor(rule, known, options.facts, {locale, today: options.today}),
      };
    });
}

/** No answer that says yes or no in its first words is longer. */
const LONGEST_ANSWER = 400;

function isAnswer(text: string, {lang}: ClaimsOptions): boolean {
  const {lower} = normalise(text);
  const first = lower.split(/[.!,;。！、،–\n]/u)[0]!;
  return languagesOf(lower, lang).some((lexicon) => answerOf(first, lexicon) !== undefined);
}

/** Reads both as one passage. What is found in the heading is said by the answer. */
function answered(text: string, heading: string, {lead: _lead, ...options}: ClaimsOptions): Finding[] {
  const from = heading.length + 1;
  const found = checkText(`${heading}\n${text}`, options).map((finding): Finding => {
    const start = Math.max(0, finding.start - from);
    const end = finding.end <= from ? text.length : finding.end - from;
    return {...finding, start, end, excerpt: text.slice(start, end)};
  });
  return found.filter(({rule}, index) => found.findIndex((other) => other.rule === rule) === index);
}

function findIn(passage: PassageReading, known: Known, {facts, today, lang, context = 'text'}: ClaimsOptions): Found[] {
  const found: Found[] = [];
  let own: ReadonlySet<string> | undefined;
  for (const sentence of passage.sentences) {
    if (
      passage.lexicon.tag === 'en' &&
      isForeign(passage.lower.slice(sentence.sentence.start, sentence.sentence.end))
    ) {
      continue;
    }
    const here: Found[] = [];
    for (const reading of sentence.clauses) {
      for (const check of CHECKS) here.push(...check({passage, sentence, reading, known, today, context}));
    }
    if (here.length === 0) continue;
    const {start, end} = sentence.sentence;
    if (passage.lexicon.tag === 'en' && isRightToLeft(passage.lower.slice(start, end))) continue;
    own ??= ownSentences(known, facts, lang ?? passage.lexicon.tag, today);
    if (own.has(ownKey(passage.lower.slice(start, end)))) continue;
    found.push(...withoutDoubles(here));
  }
  return found;
}

/** A Hebrew or Arabic sentence is no English label with one or two unknown words. */
function isRightToLeft(lower: string): boolean {
  return /[\p{sc=Hebr}\p{sc=Arab}]/u.test(lower);
}

/** One finding for each rule and place; a note only where nothing worse stands. */
function withoutDoubles(found: readonly Found[]): Found[] {
  const worse = found.some(({level}) => level !== 'note');
  return found.filter(
    (each, index) =>
      !(each.level === 'note' && worse) &&
      !found
        .slice(0, index)
        .some((other) => other.rule === each.rule && other.start <= each.end && each.start <= other.end),
  );
}

/** Whether an English text has any word of a topic at all: most have none. */
function mayClaim(lower: string): boolean {
  return has(TOPIC, lower) || has(TOPIC_ES_PT, lower) || namesFramework(lower);
}

const TOPIC =
  /soc|s\.? o\.? ?c|cyber|privacy|audit|opinion|iso|hip|h\. ?i\. ?p|gdpr|g\. ?d\. ?p|dsgvo|ds-gvo|rgpd|rodo|avg|pci|ramp|hitrust|tisax|csa|c5|ccpa|isae|ssae|shield|nis|dora|lgpd|pipe|compl|conform|type|typ|tipo|aicpa|certif|zertif|entity|processor|third|eu(?![a-z])|europ|data|hallucin|assistant|copilot|bot(?![a-z])|llm|algorithm|mistake|lawyer|attorney|legal|human|ai(?![a-z])|secure|security|safe|hack|grade|proof|risk|leav|network|premis|document|contract|server|host|audited|model|outsourc|nobody|no one|content|information|file|backup|stor|everything|nothing|region|germany|swiss|[\u0080-\u{10ffff}]/u;

/** What Spanish and Portuguese call what a claim is about, without any letter beyond ASCII. */
const TOPIC_ES_PT =
  /dado|dato|segur|invulnerable|blindad|infal|riesgo|risco|subencargad|encargad|operador|suboperador|tercero|terceiro|aluc|(?:^|[^a-z])(?:ia|tudo|todo|nada)(?![a-z])|asistente|copilot|agente|modelo|abogado|advogado|revis|archivo|ficheiro|arquivo|respaldo|almacen|armazen|servidor|hosped|aloja|nube|nuvem|norma|brasil|espa|aleman|auditor|salvedad|ressalva/u;

export type {Lexicon};
