import {cover, findAll, has, type Lexicon, type Span} from './lexicon.js';
import type {Clause} from './clauses.js';
import {BEHIND, type Marker} from './subject.js';

/** How something is said. */
export type Mood =
  'claimed' | 'denied' | 'asked' | 'quoted' | 'planned' | 'announced' | 'conditional' | 'explained' | 'compared';

/** Something that may be claimed, in its clause; places are those of the clause. */
export interface Said {
  readonly clause: Clause;
  readonly topic: Span;
  /** A predicate such as "never hallucinates" has its denial in itself; only a disclaimer denies it. */
  readonly selfContained: boolean;
  readonly markers: readonly Marker[];
  readonly lexicon: Lexicon;
}

/** What stands before a colon is a heading if it is no longer. */
const HEADING = 30;

/** "no" denies what stands within so many letters after it. */
const NEAR = 34;

/** Whether what is said is denied in its clause. */
export function isDenied({clause, topic, selfContained, lexicon}: Said): boolean {
  const {mood, asserts} = lexicon;
  const text = cover(clause.lower, findAll(mood.notDenials, clause.lower));
  const before = text.slice(0, topic.start);
  if (
    findAll(mood.disclaimers, before + 'x').some(({end}) => end <= before.length) ||
    endsIn(mood.disclaimers, text, topic)
  ) {
    return true;
  }
  if (has(mood.retractions, text.slice(topic.end))) return true;
  if (selfContained) return false;
  if (findAll(mood.negators.before, before).length > 0) return true;
  // "Missing: SOC 2 Type 2, ISO 27001"
  const heading = before.slice(0, Math.max(0, before.lastIndexOf(':')));
  if (heading !== '' && heading.length < HEADING && (has(mood.negators.near, heading) || has(mood.no, heading))) {
    return true;
  }
  if (findAll(mood.negators.near, before).some(({end}) => isNear(before.slice(end)))) return true;
  const rest = text.slice(topic.end);
  if (has(mood.negators.after, rest)) return true;
  // "SOC 2 Type 2 is not something that we hold": the denial stands before the first assertion.
  const asserted = [
    asserts.certified,
    asserts.compliant,
    asserts.attested,
    asserts.report,
    asserts.passed,
    asserts.holds,
  ]
    .flatMap((pattern) => findAll(pattern, rest).slice(0, 1))
    .map(({start}) => start);
  const first = Math.min(rest.length, ...asserted);
  const between = rest.slice(0, first).replace(/\([^)]*\)/gu, '');
  // "We comply with the GDPR and nothing else is needed": what was asserted before the name stands.
  const stands = [asserts.certified, asserts.compliant, asserts.attested, asserts.holds].some((pattern) =>
    has(pattern, before),
  );
  const end = stands ? /[,–(]|\P{L}(?:and|und|et|y|e|en|i|oraz)\P{L}/u : /[,–(]/u;
  return findAll(mood.negators.before, between).some(({start}) => !end.test(between.slice(0, start)));
}

function isNear(gap: string): boolean {
  return gap.length <= NEAR && !/[,、;:(]/u.test(gap);
}

/** Some disclaimers are written so that they end in what they deny. */
function endsIn(pattern: RegExp, text: string, topic: Span): boolean {
  return findAll(pattern, text).some(({start, end}) => start < topic.start && end > topic.start);
}

/** A plan is about something of ours if it stands no further before it. */
const GOVERNED = 20;

/** Whether what is said is planned; "our Type 2 report is coming" is announced. */
export function planOf({clause, topic, markers, lexicon}: Said): 'planned' | 'announced' | undefined {
  const {mood} = lexicon;
  const {lower} = clause;
  const rest = lower.slice(topic.end);
  const owned = isPossessed({clause, topic, markers, lexicon, selfContained: false});
  if ((owned || isOwnedAfter(rest, topic, markers, lexicon)) && has(mood.announced, rest)) return 'announced';
  const plans = findAll(mood.plans, lower);
  if (plans.length === 0) return undefined;
  // "You will maintain our certification": what is ours is there already, unless the plan is about getting it.
  if (owned) {
    return plans.some(
      ({start, end}) =>
        (start < topic.start && topic.start - end < GOVERNED) || (start >= topic.end && start - topic.end <= 2),
    )
      ? 'planned'
      : undefined;
  }
  return 'planned';
}

/** "el informe SOC 2 Tipo 2 de Harmony": the owner stands right after what is owned. */
function isOwnedAfter(rest: string, topic: Span, markers: readonly Marker[], {who}: Lexicon): boolean {
  const owner = markers.find(({start}) => start >= topic.end);
  if (owner?.who !== 'ours') return false;
  const gap = rest.slice(0, owner.start - topic.end);
  return findAll(who.of, gap).some(({start, end}) => start === 1 && end === gap.length - 1);
}

/** Where words are not divided: "Harmonyの最新の", without a particle that makes another part of the sentence. */
const EAST_GAP =
  /^(?:[の的의] ?)?(?:(?![はがをにで은는이가을를])[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang} ]){0,10}$/u;

/** "our SOC 2 Type 2 report", "Harmony's ISO 27001 certificate" */
export function isPossessed({clause, topic, markers, lexicon}: Said): boolean {
  const behind = markers.find(({start, by}) => start >= topic.end && by === 'we');
  if (
    behind !== undefined &&
    BEHIND.test(clause.lower.slice(behind.start, behind.end)) &&
    /^ (?:\p{L}+ )?$/u.test(clause.lower.slice(topic.end, behind.start))
  ) {
    return true;
  }
  const marker = markers.filter(({end}) => end <= topic.start).at(-1);
  if (marker?.who !== 'ours' || marker.by === 'thing') return false;
  const gap = clause.lower.slice(marker.end, topic.start);
  if (marker.by === 'we' && !has(lexicon.who.our, clause.lower.slice(marker.start, marker.end))) return false;
  if (marker.by === 'name' && !/^['の的의]/u.test(gap)) return false;
  return gap.length < 40 && (/^(?:'s)?(?: [\p{L}\p{N}-]+){0,2} ?$/u.test(gap) || EAST_GAP.test(gap));
}

/** Whether what is said depends on something. */
export function isConditional(said: Said): boolean {
  return (
    has(said.lexicon.mood.conditions, said.clause.lower.slice(0, said.topic.start)) ||
    has(said.lexicon.mood.conditions, said.clause.lower.slice(said.topic.end))
  );
}

/** Whether a topic is explained rather than claimed. */
export function isExplained({clause, topic, markers, lexicon, selfContained}: Said): boolean {
  const {mood, asserts} = lexicon;
  if (!selfContained && has(mood.texts, clause.lower.slice(0, topic.start))) return true;
  if (markers.some(({who, by}) => who === 'ours' && by !== 'thing')) return false;
  if (has(mood.explanations, clause.lower)) return true;
  if (selfContained) return false;
  const rest = clause.lower.slice(topic.end);
  const noun = findAll(asserts.report, rest).concat(
    findAll(asserts.certified, rest),
    findAll(asserts.compliant, rest),
    findAll(asserts.attested, rest),
  );
  const ends = [0, ...noun.filter(({start}) => start <= 3).map(({end}) => end)];
  return findAll(mood.explains, rest).some(({start}) =>
    ends.some((end) => start >= end && BESIDE.test(rest.slice(end, start))),
  );
}

/** Nothing but a small word stands between a name and what explains it: "Type 2 also looks at …". */
const BESIDE = /^\P{L}{0,2}(?:(?:also|only|always|then|usually|often|typically|generally|additionally) )?$/u;

/** Whether topics are compared. */
export function isCompared({clause, markers, lexicon}: Said): boolean {
  return has(lexicon.mood.comparisons, clause.lower) && !markers.some(({who, by}) => who === 'ours' && by !== 'thing');
}
