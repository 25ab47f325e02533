import {describeElement} from '@harmony/trust-badges/content.js';
import {isCalendarDate, type TrustFacts} from '@harmony/trust-badges/facts.js';
import type {OwnForm} from './own.js';

/** What can be wrong with a copy; `newer` is no fault of the page, but of the facts that it is checked against. */
export type OwnVerdict = 'stale' | 'edited' | 'stripped' | 'newer';

/** What is wrong with a copy. */
export interface OwnProblem {
  readonly verdict: OwnVerdict;
  /** One sentence. */
  readonly why: string;
  /** What to do, in one sentence. */
  readonly instead: string;
}

/** What the facts say that a form has to show. */
export interface OwnFacts {
  readonly factsId: string;
  readonly entity: string;
  /** "SOC 2 Type 1". */
  readonly claim: string;
  /** Of the report, as `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * What forms are compared with.
 *
 * @param facts - From `parseFacts()`; null for the bundled facts.
 * @returns What a form has to show.
 */
export function ownFacts(facts: TrustFacts | null): OwnFacts {
  const {factsId, parts} = describeElement('soc2-badge', facts);
  const {entity, claim, date} = parts;
  return {factsId, entity, claim, date};
}

/**
 * What is wrong with a form.
 *
 * @param form - From `findOwn()` or `findOwnText()`.
 * @param facts - From `ownFacts()`.
 * @returns The problems; none for a form that is whole and as new as the facts.
 */
export function verdictsOf(form: OwnForm, facts: OwnFacts): OwnProblem[] {
  const age = ageOf(form, facts) ?? [];
  const missing = missingIn(form, facts);
  if (missing.length === 0) return age;
  const why = `It has lost ${list(missing)}.`;
  return [...age, {verdict: 'stripped', why, instead: RENEW}];
}

const RENEW = 'Replace it with a new copy from the kit, and leave that whole.';

function ageOf({factsIds, kind, isRendered, factsId}: OwnForm, facts: OwnFacts): OwnProblem[] | undefined {
  if (factsIds.length > 1) return edited(`It shows ${list(factsIds)}, which are different facts.`);
  if (factsId === undefined) {
    return kind === 'element' && isRendered ? edited('It does not say which facts it shows.') : undefined;
  }
  const [version, digest] = split(factsId);
  const [current, expected] = split(facts.factsId);
  if (version === undefined) return edited(`"${factsId}" is no version of facts.`);
  if (version === current) {
    return digest === expected
      ? undefined
      : edited(`The facts of ${version} have the digest ${expected}, not ${digest}.`);
  }
  if (version > current!) {
    return [
      {
        verdict: 'newer',
        why: `It shows facts of ${version}, which are newer than the ones that it is checked against.`,
        instead: `Check it against newer facts than those of ${current}.`,
      },
    ];
  }
  return [
    {verdict: 'stale', why: `It shows the facts of ${version}; they have changed on ${current}.`, instead: RENEW},
  ];
}

function edited(why: string): OwnProblem[] {
  return [{verdict: 'edited', why, instead: RENEW}];
}

function split(id: string): [version: string | undefined, digest: string | undefined] {
  const match = /^(\d{4}-\d{2}-\d{2}) ([\da-f]{12})$/.exec(id);
  return match && isCalendarDate(match[1]!) ? [match[1], match[2]] : [undefined, undefined];
}

/** Only the badge has to say whose report it is, of which type, and from when. */
function missingIn({element, text, isRendered, factsId}: OwnForm, facts: OwnFacts): string[] {
  if (element !== 'soc2-badge' || !isRendered) return [];
  const plain = text.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u2060\u2066-\u2069]/g, '');
  // Older facts may be of an older report, whose date nobody knows here.
  const isCurrent = factsId === undefined || factsId === facts.factsId;
  return [
    ...(plain.includes(facts.entity.normalize('NFKC')) ? [] : [`the audited entity (${facts.entity})`]),
    ...(hasType(plain, facts.claim, isCurrent) ? [] : [`the type of the report (${facts.claim})`]),
    ...(hasDate(plain, facts.date, isCurrent) ? [] : [`the date of the report (${facts.date})`]),
  ];
}

/** The word stays as it is, or is translated; the number is always there. */
const TYPE = /(?:type|typ|tipo|tipus|タイプ|类型|類型|유형|타입|النوع|סוג|тип)\s*-?\s*(1|2|ii|i)(?![A-Za-z\p{N}])/giu;

function hasType(text: string, claim: string, isCurrent: boolean): boolean {
  const wanted = /\d/.exec(claim.replace(/^.*SOC\s*2/i, ''))?.[0];
  const there = [...text.matchAll(TYPE)].map((match) => match[1]!.toLowerCase().replace('ii', '2').replace('i', '1'));
  return isCurrent ? there.includes(wanted ?? '') : there.length > 0;
}

/** In any language: the numbers of the year and of the day stand near each other. */
function hasDate(text: string, date: string, isCurrent: boolean): boolean {
  const [year, , day] = date.split('-') as [string, string, string];
  const plain = latinDigits(text.replace(/\b\d{4}-\d{2}-\d{2}\s[\da-f]{12}\b/g, ''));
  const [wantedYear, wantedDay] = isCurrent ? [year, String(Number(day))] : ['20\\d\\d', '\\d{1,2}'];
  const near = (one: string, other: string) =>
    new RegExp(`(?<!\\d)0?${one}(?!\\d)[^\\n]{0,30}?(?<!\\d)0?${other}(?!\\d)`);
  return near(wantedYear, wantedDay).test(plain) || near(wantedDay, wantedYear).test(plain);
}

function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.codePointAt(0)! & 0xf));
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
}
