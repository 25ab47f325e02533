import {RANKS, describeElement, toPlainText, type RichText} from '@harmony/trust-badges/content.js';
import type {TrustFacts} from '@harmony/trust-badges/facts.js';
import {adviceFor} from './advice.js';
import {checkText} from './check-text.js';
import {examplesOf} from './examples.js';
import {know} from './known.js';
import {pageWords, type PageWords} from './page-words.js';
import {RULES, type Rule} from './rule-ids.js';

/** A reviewed sentence that may be used as it is. */
export interface Say {
  readonly text: string;
  /** The id of its statement in the facts. */
  readonly source: string;
}

/** What may not be said. */
export interface Dont {
  readonly rule: Rule;
  /** What the rule looks for, in a few words of the language. */
  readonly title: string;
  /** Sentences that say it: each one is found by its rule. */
  readonly examples: readonly string[];
  /** What the facts say of this, with the id of the statement. */
  readonly why: string;
  readonly source: string;
  /** The sentence to write instead. */
  readonly instead: string;
}

/** What may be said, and what may not. */
export interface MaySay {
  /** The headings and labels for them, in the language. */
  readonly words: PageWords;
  readonly say: readonly Say[];
  readonly dont: readonly Dont[];
}

/** What it depends on. */
export interface MaySayOptions {
  /** From `parseFacts()`; null for the bundled facts. */
  readonly facts: TrustFacts | null;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string;
  /** The language, as in `lit-localize.json`. */
  readonly locale: string;
}

/**
 * Says what the facts allow and what they do not.
 *
 * @param options - The facts, the day and the language.
 * @returns Sentences of the reviewed content, and an entry for each rule that can be broken. A language without examples shows English ones.
 * @throws {TypeError} For facts that were not checked.
 * @throws {RangeError} For a language that the content does not have.
 */
export function claimsOf(options: MaySayOptions): MaySay {
  return {
    words: pageWords(options.locale),
    say: sayable(options),
    dont: RULES.flatMap((rule) => forbidden(rule, options)),
  };
}

function sayable({facts, today, locale}: MaySayOptions): Say[] {
  const {soc2, security, subprocessors} = know(facts);
  const badge = describeElement('soc2-badge', facts, {locale, today});
  const summary = describeElement('security-summary', facts, {locale, today});
  const list = describeElement('subprocessor-list', facts, {locale, today});
  const {prescribed} = badge.statements;
  const purposes = list.brief.find(({rank}) => rank === RANKS.purposes);
  const say: Say[] = [
    // The claim in its lengths, then what the source prescribes.
    ...badge.alt.slice(0, 1).map((text) => ({text: toPlainText(text), source: soc2.report.id})),
    ...prescribed.map(({key, text}) => ({
      text: toPlainText(text),
      source: soc2.prescribed[key as keyof typeof soc2.prescribed].id,
    })),
    ...withSources(badge.statements.proves, soc2.proves),
    ...withSources(badge.statements.separate, soc2.separate),
    ...summary.parts.introduction.flatMap(({text}, index) => {
      const source = security.introduction[index];
      return source === undefined ? [] : [{text: toPlainText(text), source: source.id}];
    }),
    ...(purposes === undefined ? [] : [{text: toPlainText(purposes.text), source: subprocessors.uses.id}]),
  ];
  return say.filter(({text}, index) => say.findIndex((other) => other.text === text) === index);
}

function withSources(texts: readonly RichText[], sources: readonly {readonly id: string}[]): Say[] {
  return texts.flatMap((text, index) => {
    const source = sources[index];
    return source === undefined ? [] : [{text: toPlainText(text), source: source.id}];
  });
}

/** A rule that the facts do not let be broken has no entry: with a Type 2 report, "SOC 2 Type 2" is no overstatement. */
function forbidden(rule: Rule, options: MaySayOptions): Dont[] {
  const {facts, today, locale} = options;
  const own = examplesOf(locale);
  const lang = own === undefined ? 'en' : locale;
  const examples = (own ?? examplesOf('en')!)[rule].map((text) => filled(text, options, lang));
  const found = examples.flatMap((text) => {
    const finding = checkText(text, {facts, today, lang}).find((each) => each.rule === rule && each.level !== 'note');
    return finding === undefined ? [] : [{text, finding}];
  });
  const first = found[0];
  if (first === undefined) return [];
  // In the language of the reader, also where the examples are English.
  const {fact: why, instead} = adviceFor(rule, know(facts), facts, {locale, today});
  return [
    {
      rule,
      title: pageWords(locale).rules[rule],
      examples: found.map(({text}) => text),
      why,
      source: /\(([^()\s]+)\)$/u.exec(why)![1]!,
      instead,
    },
  ];
}

function filled(text: string, {facts}: MaySayOptions, lang: string): string {
  const {report} = know(facts).soc2;
  return text
    .replaceAll('{type}', String(report.type))
    .replaceAll('{otherDate}', () => dateFormat(lang).format(new Date(otherDate(report.date))));
}

/** Three years before the report, on another day of the year. */
function otherDate(date: string): string {
  return `${Number(date.slice(0, 4)) - 3}-${date.slice(5, 7) === '02' ? '04' : '02'}-11`;
}

function dateFormat(lang: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
}
