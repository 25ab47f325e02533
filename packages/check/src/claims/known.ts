import {
  describeElement,
  knownFacts,
  toPlainText,
  type KnownFacts,
  type RichText,
} from '@harmony/trust-badges/content.js';
import {
  olderFrom,
  type CategoryId,
  type Soc2Report,
  type TrustFacts,
  type WithoutProvenance,
} from '@harmony/trust-badges/facts.js';
import {normalise} from './normalise.js';
import {sentencesOf} from './sentences.js';

type Report = WithoutProvenance<Soc2Report>;

/** What the verdicts ask the facts. */
export interface Known extends KnownFacts {
  /** The leading report and those before it. */
  readonly reports: readonly Report[];
  /** Finds our names in a text in lower case. */
  readonly names: RegExp;
  /** Names that stand for the audited entity, in lower case. */
  readonly audited: readonly string[];
  /** Names of ours that the report does not name, in lower case. */
  readonly unaudited: readonly string[];
  /** The words that our names begin with, in lower case. */
  readonly bases: readonly string[];
}

const LEGAL =
  /[ ,]+(?:inc|corp|corporation|ltd|limited|llc|llp|plc|gmbh|ag|se|kg|sa|sas|srl|spa|bv|nv|ab|co|company)\.?$/iu;

const views = new WeakMap<object, Known>();

/**
 * Prepares facts for questions.
 *
 * @param facts - From `parseFacts()`; null for the bundled facts.
 * @returns The same object for the same facts.
 * @throws {TypeError} For facts that were not checked.
 */
export function know(facts: TrustFacts | null): Known {
  const known = knownFacts(facts);
  const key = facts ?? known.soc2;
  let view = views.get(key);
  if (view === undefined) views.set(key, (view = viewOf(known)));
  return view;
}

function viewOf(known: KnownFacts): Known {
  const {soc2, security, subprocessors} = known;
  const reports = [soc2.report, ...(soc2.earlier ?? [])];
  const small = (name: string) => normalise(name).lower;
  const entities = reports.map(({entity}) => small(entity));
  const audited = unique([small(soc2.subject), ...entities, ...entities.map((name) => name.replace(LEGAL, ''))]);
  const all = unique([...audited, small(security.subject), small(subprocessors.subject)]);
  const unaudited = all.filter((name) => !audited.includes(name));
  return {
    ...known,
    reports,
    audited,
    unaudited,
    bases: unique(all.map((name) => name.replace(LEGAL, '').split(' ')[0]!)),
    names: new RegExp(
      [...all]
        .sort((a, b) => b.length - a.length)
        .map((name) => `(?<![\\p{L}\\p{N}])${escape(name)}(?![\\p{L}\\p{N}])|(?<![a-z\\d])${escape(name)}(?![a-z\\d])`)
        .join('|'),
      'gu',
    ),
  };
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** Takes a name into a pattern literally. */
export function escape(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}

/** Whether there is a completed report of a type. */
export function hasType({reports}: Known, type: 1 | 2): boolean {
  return reports.some((report) => report.type === type);
}

/** Whether the leading report is more than twelve months old. */
export function isOld({soc2}: Known, today: string): boolean {
  return today >= olderFrom(soc2.report);
}

/** Whether the leading report covers a category. */
export function coversCategory({soc2}: Known, category: CategoryId): boolean {
  return soc2.report.categories.includes(category);
}

const ownTexts = new WeakMap<Known, Map<string, ReadonlySet<string>>>();

/** A text of our own is at least so long to be known by itself. */
const TELLING = 24;
const TELLING_EAST = 12;
const EAST = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

/**
 * The sentences of the reviewed content. They are right by definition.
 *
 * @param known - The facts.
 * @param facts - The same as they were given.
 * @param locale - The language.
 * @param today - The reader's day.
 * @returns Each sentence, as `ownKey()` writes it.
 */
export function ownSentences(
  known: Known,
  facts: TrustFacts | null,
  locale: string,
  today: string,
): ReadonlySet<string> {
  const byLanguage = ownTexts.get(known) ?? new Map<string, ReadonlySet<string>>();
  ownTexts.set(known, byLanguage);
  const key = `${locale} ${today}`;
  let sentences = byLanguage.get(key);
  if (sentences === undefined) {
    const found = new Set<string>();
    for (const language of unique([locale, 'en'])) {
      for (const element of ['soc2-badge', 'security-summary', 'subprocessor-list'] as const) {
        collect(describeElement(element, facts, {locale: language, today}), found);
      }
    }
    byLanguage.set(key, (sentences = found));
  }
  return sentences;
}

/**
 * How a sentence is compared with our own.
 *
 * @param lower - Normalised, in lower case.
 * @returns The sentence without marks around it.
 */
export function ownKey(lower: string): string {
  return lower.replace(/\s+/gu, ' ').replace(/^[\s\-*•·"'(]+|[\s.。"')·]+$/gu, '');
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') return add(value, found);
  if (Array.isArray(value)) {
    if (isRichText(value)) add(toPlainText(value), found);
    for (const item of value) collect(item, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) collect(item, found);
  }
}

function isRichText(value: readonly unknown[]): value is Exclude<RichText, string> {
  return value.every(
    (run) =>
      typeof run === 'string' ||
      (typeof run === 'object' && run !== null && 'text' in run && typeof run.text === 'string'),
  );
}

function add(given: string, found: Set<string>): void {
  const {text, lower} = normalise(given);
  for (const {start, end} of [{start: 0, end: text.length}, ...sentencesOf(text)]) {
    const key = ownKey(lower.slice(start, end));
    if (key.length >= (EAST.test(key) ? TELLING_EAST : TELLING)) found.add(key);
  }
}
