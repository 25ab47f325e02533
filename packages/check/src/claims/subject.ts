import {easternNames} from './company-names-eastern.js';
import {companyNames} from './company-names.js';
import {germanicNames} from './company-names-germanic.js';
import {findAll, has, type Lexicon, type Span} from './lexicon.js';

/** Who is spoken of: us, somebody else, nobody in particular; "unsaid" if no word says it, which is taken for us. */
export type Subject = 'ours' | 'others' | 'anyone' | 'unsaid';

/** A word that says who is spoken of. */
export interface Marker extends Span {
  readonly who: Exclude<Subject, 'unsaid'>;
  /** What makes it: a name, a pronoun such as "we", or a thing such as "platform". */
  readonly by: 'name' | 'we' | 'thing' | 'other';
}

/** Up to so many letters may stand between a possessive and its noun. */
const POSSESSIVE = /^(?:(?: (?:\p{L}|[-&])+){0,3} ?|[の的의] ?\p{L}{0,8})$/u;

/**
 * Finds who is spoken of in a clause.
 *
 * @param text - The clause as it is written.
 * @param lower - The same in lower case, with names of files covered.
 * @param lexicon - The words of its language.
 * @param names - Finds our own names, in lower case.
 * @returns The markers, in their order.
 */
export function markersOf(text: string, lower: string, lexicon: Lexicon, names: RegExp): Marker[] {
  const {who, tag, boundaries} = lexicon;
  const asked = findAll(who.asked, lower);
  const others: Marker[] = [
    ...companyNames(text, names, boundaries === 'spaces' && tag !== 'de' && tag !== 'nl'),
    ...(tag === 'de' || tag === 'nl' ? germanicNames(text, names) : []),
    ...(boundaries === 'none' ? easternNames(text, names) : []),
    ...findAll(who.others, lower).filter((span) => !asked.some((each) => overlaps(each, span))),
    ...findAll(who.audience, lower),
  ]
    .filter(({start}) => !isAgent(lower.slice(0, start), lexicon))
    .map((span) => ({...span, who: 'others', by: 'other'}));
  const anyone = [...findAll(who.anyone, lower), ...asked].map((span): Marker => ({
    ...span,
    who: 'anyone',
    by: 'other',
  }));
  const things = findAll(who.ourThings, lower).map((span): Marker => ({...span, who: 'ours', by: 'thing'}));
  const we = [
    ...findAll(who.we, lower).map((span): Marker => ({...span, who: 'ours', by: 'we'})),
    ...findAll(names, lower).map((span): Marker => ({...span, who: 'ours', by: 'name'})),
  ].filter(
    ({start, end}) =>
      !others.some(
        (other) =>
          other.end < start &&
          /^(?: |,? (?:that|which|who|die|den|das|dem|der|dat|que|che|które) )$/u.test(lower.slice(other.end, start)) &&
          other.by === 'other' &&
          !has(who.audience, lower.slice(other.start, other.end)),
      ) &&
      !others.some(
        (other) =>
          (other.start <= start && other.end >= end && other.end - other.start > end - start) ||
          (other.start >= end && isOwnedBy(lower.slice(end, other.start), who.predicates)),
      ),
  );
  const own = [
    ...we,
    ...things.filter(
      (thing) =>
        ![...others, ...anyone].some((other) => overlaps(thing, other)) &&
        !isReferredTo(lower.slice(0, thing.start), who.pronouns),
    ),
  ];
  const turned = others.map((other) =>
    isExample(other, we, lower) || isPredicate(other, [...own, ...others, ...anyone], lower, lexicon)
      ? turn(other)
      : other,
  );
  const nobody = anyone
    .filter((each) => !others.some((other) => overlaps(each, other)))
    .map((each) => (has(who.joins, lower.slice(Math.max(0, each.start - 14), each.start)) ? turn(each) : each));
  return [...own, ...turned, ...nobody].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "Our ISMS was certified by TÜV": who attests it does not hold it. */
function isAgent(before: string, {asserts}: Lexicon): boolean {
  const tail = before.slice(-40);
  return [asserts.certified, asserts.attested].some((pattern) =>
    findAll(pattern, tail).some(({end}) =>
      /^ (?:by|von|durch|par|por|pel[oa]|da|door|przez) (?:\p{L}+ ){0,2}$/u.test(tail.slice(end)),
    ),
  );
}

function isOwnedBy(gap: string, predicates: RegExp): boolean {
  return gap.length <= 32 && POSSESSIVE.test(gap) && !has(predicates, gap);
}

/** "its controls" are those of whoever was spoken of. */
function isReferredTo(before: string, pronouns: RegExp): boolean {
  return findAll(pronouns, before.slice(-24)).some(({end}) => /^ (?:\p{L}+ )?$/u.test(before.slice(-24).slice(end)));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** "We are a certified provider": what stands after "are a" is us. */
function isPredicate(other: Marker, all: readonly Marker[], lower: string, {who}: Lexicon): boolean {
  const before = lower.slice(Math.max(0, other.start - 60), other.start);
  const predicate = findAll(who.predicates, before).at(-1);
  if (predicate === undefined || /[,;]/u.test(before.slice(predicate.end))) return false;
  const at = other.start - before.length + predicate.start;
  const subject = all.filter(({end}) => end <= at).at(-1);
  return subject === undefined
    ? /^\P{L}*$/u.test(lower.slice(0, at)) || subjectFollows(all, other)
    : subject.who === 'ours';
}

function subjectFollows(all: readonly Marker[], other: Marker): boolean {
  return all.some(({start, who}) => who === 'ours' && start > other.end);
}

/** "an audited vendor like us" */
function isExample(other: Marker, we: readonly Marker[], lower: string): boolean {
  return we.some(
    ({start}) =>
      start > other.end &&
      start - other.end < 14 &&
      /^ (?:like|such as|wie|comme|como|come|zoals|jak) /u.test(lower.slice(other.end, start)),
  );
}

function turn(other: Marker): Marker {
  return {...other, who: 'ours', by: 'thing'};
}

/** A marker after a topic counts if it stands no further away. */
const RIGHT_AFTER = 40;

/**
 * Says whose something is that a clause speaks of.
 *
 * @param topic - Where it stands in the clause.
 * @param markers - The markers of the clause.
 * @param lower - The clause.
 * @param lexicon - The words of its language.
 * @param ahead - Whether only what stands before it says so.
 * @returns Whose it is.
 */
export function subjectOf(
  topic: Span,
  markers: readonly Marker[],
  lower: string,
  lexicon: Lexicon,
  ahead: boolean,
): Subject {
  const seen = outsideAsides(markers, topic, lower, lexicon);
  // "Customers manage their HIPAA documents": theirs is what belongs to the one spoken of.
  const owner = findAll(lexicon.who.theirs, lower.slice(0, topic.start)).at(-1);
  if (owner !== undefined && /^ (?:\p{L}+ )?$/u.test(lower.slice(owner.end, topic.start))) {
    return seen[0]?.who ?? (NOT_OURS.test(lower.slice(owner.start, owner.end)) ? 'others' : 'unsaid');
  }
  const before = seen.filter(({start}) => start < topic.start).at(-1);
  const after = seen.find(({start}) => start >= topic.end);
  if (
    !ahead &&
    after !== undefined &&
    after.start - topic.end <= RIGHT_AFTER &&
    isOwner(
      lower.slice(topic.end, after.start),
      lower.slice(after.start, after.end),
      after,
      lexicon,
      before === undefined,
    )
  ) {
    return after.who;
  }
  return before?.who ?? 'unsaid';
}

/** "Their report" is never ours. */
const NOT_OURS = /^(?:their|his|her|leurs?|loro|hun|ich)$/u;

/** "Acme, which hosts our platform, was audited": the platform is only mentioned by the way. */
function outsideAsides(markers: readonly Marker[], topic: Span, lower: string, {who}: Lexicon): readonly Marker[] {
  if (!lower.includes(',')) return markers;
  const asides = [...lower.matchAll(/, ?([\p{L}']+)[^,]{0,120},/gu)]
    .filter(({1: word}) => has(who.pronouns, word!))
    .map(({0: aside, index}) => ({start: index, end: index + aside.length}))
    .filter(({start, end}) => topic.start >= end || topic.end <= start);
  return markers.filter((marker) => !asides.some((aside) => overlaps(marker, aside)));
}

/** "持有ISO 27001证书的供应商", "인증을 받은 공급업체": what is so long and ends so belongs to the noun behind it. */
const ATTRIBUTE = 16;
const ATTRIBUTIVE = /^[^,,、。]*(?:的|(?:받은|받고 있는|갖춘|가진|있는|하는|한|된|얻은|마친|거친) |[たる]|済みの?)$/u;

/** A possessive that stands behind what is owned: "of-us", "of-you". */
export const BEHIND = /^של(?:נו|י|כם|ך)$/u;

/** "PCI DSSに準拠した決済会社": where a clause stands before the noun that it is about, its verb ends so. */
const EAST_RELATIVE =
  /^(?:(?![はがも、。,])[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]){1,18}(?<=た|ている|済み|済みの|準拠の|対応の|認証の|取得の|有する|持つ) ?$/u;

/** "SOC 2 certified data centers", "the SOC 2 report of Acme". */
function isOwner(
  gap: string,
  word: string,
  {by, who}: Marker,
  {who: words, asserts, boundaries}: Lexicon,
  alone: boolean,
): boolean {
  const owned = findAll(words.of, gap).at(-1);
  if (owned !== undefined && /^(?:\s|the|our|all|\p{L}+ )*$/u.test(gap.slice(owned.end)) && !/[,;]/u.test(gap)) {
    return true;
  }
  // In Hebrew, "our" and "your" stand behind: "the SOC 2 report of-us".
  if (/^ (?:\p{L}+ )?$/u.test(gap) && BEHIND.test(word)) return true;

  if (who === 'others' && EAST_RELATIVE.test(gap)) return true;
  if (by === 'we' || by === 'name' || who === 'anyone' || (who === 'ours' && !alone)) return false;
  if (boundaries === 'none' && gap.length <= ATTRIBUTE && ATTRIBUTIVE.test(gap)) return true;
  const rest = gap.replace(asserts.certified, '').replace(asserts.compliant, '').replace(asserts.attested, '');
  return (
    /^[\s-]*(?:[\p{L}\p{N}]+[\s-]+){0,2}$/u.test(rest) &&
    !has(asserts.report, rest) &&
    rest.trim().split(' ').length <= 2 &&
    !/[,;]/u.test(gap)
  );
}
