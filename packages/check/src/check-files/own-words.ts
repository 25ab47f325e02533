import {availableLocales, describeElement, ELEMENT_NAMES} from '@harmony/trust-badges/content.js';
import type {TrustFacts} from '@harmony/trust-badges/facts.js';
import type {Finding, Passage} from '../claims/types.js';

/** Shorter ones are words, not statements. */
const SHORTEST = 6;

/** Marks of direction, which the forms put around names and numbers. */
const DIRECTION = /[\u200e\u200f\u2066-\u2069]/g;

/** Per facts: all that our elements say. */
const known = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();
const BUNDLED = {};

/** A statement of this length is whole by itself, and may stand on any page. */
const WHOLE = 60;

/**
 * Whether a finding is about words that our elements say, whole and unchanged.
 *
 * @param finding - What was found.
 * @param passage - Where.
 * @param facts - The facts; null for the bundled ones.
 * @param isInForm - Whether the passage stands in a form of ours, where short statements are known to be ours, too.
 * @returns Whether all of it is part of our statements.
 */
export function isOwnWords(
  finding: Pick<Finding, 'start' | 'end'>,
  passage: Passage,
  facts: TrustFacts | null,
  isInForm: boolean,
): boolean {
  const {text, map} = withoutMarks(passage.text);
  const start = map.indexOf(map.find((at) => at >= finding.start) ?? 0);
  const end = start + withoutMarks(passage.text.slice(finding.start, finding.end)).text.length;
  for (const sentences of ownWords(facts).values()) {
    if (isInForm && isCovered(text, start, end, sentences)) return true;
    if (sentences.some((own) => own.length >= WHOLE && isWithin(text, start, end, own))) return true;
  }
  return false;
}

function isWithin(text: string, start: number, end: number, own: string): boolean {
  const first = text.lastIndexOf(own, start);
  return first >= 0 && end <= first + own.length;
}

/** A form puts statements one after another: "SOC 2 Type 1", "as of March 1, 2026". */
function isCovered(text: string, start: number, end: number, sentences: readonly string[]): boolean {
  let at = start;
  while (at < end) {
    let reached = at;
    for (const own of sentences) {
      const first = text.lastIndexOf(own, at);
      if (first >= 0) reached = Math.max(reached, first + own.length);
    }
    if (reached === at) return false;
    at = reached + /^[\s.,:;·–—()，。：；、（）]*/u.exec(text.slice(reached))![0].length;
  }
  return true;
}

function ownWords(facts: TrustFacts | null): ReadonlyMap<string, readonly string[]> {
  const key = facts ?? BUNDLED;
  let words = known.get(key);
  if (!words) {
    words = new Map(
      availableLocales().map((locale) => {
        const all = new Set<string>();
        for (const element of ELEMENT_NAMES) collect(describeElement(element, facts, {locale}), all);
        return [locale, [...all]];
      }),
    );
    known.set(key, words);
  }
  return words;
}

function collect(value: unknown, all: Set<string>): void {
  if (typeof value === 'string') {
    const plain = withoutMarks(value).text.replace(/\s+/g, ' ').trim();
    if (plain.length >= SHORTEST) all.add(plain);
  } else if (Array.isArray(value)) for (const item of value) collect(item, all);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) collect(item, all);
}

function withoutMarks(text: string): {text: string; map: number[]} {
  const map: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (!/[\u200e\u200f\u2066-\u2069]/.test(text[at]!)) map.push(at);
  return {text: text.replace(DIRECTION, '').replaceAll('\u00a0', ' '), map};
}
