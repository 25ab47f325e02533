import type {CalendarDate} from '../facts/calendar-date.js';
import {activeLocale} from './active-locale.js';

/** `Intl` formatters are slow to make and cheap to use: one per language and style serves every element. */
const cache = new Map<string, unknown>();

function cached<T>(kind: string, create: (locale: string) => T): T {
  const locale = activeLocale();
  const key = `${kind} ${locale}`;
  if (!cache.has(key)) cache.set(key, create(locale));
  return cache.get(key) as T;
}

function dayFormatter(style: 'long' | 'medium'): Intl.DateTimeFormat {
  return cached(
    style,
    (locale) =>
      new Intl.DateTimeFormat(locale, {
        dateStyle: style,
        timeZone: 'UTC',
        calendar: 'gregory',
        // Engines disagree on the digits for Arabic. These are the digits of the claim beside a date.
        numberingSystem: 'latn',
      }),
  );
}

function toDate(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** These languages write the first of a month as an ordinal, which `Intl` does not: "1er février", "1º de fevereiro". */
const FIRST: Readonly<Record<string, string>> = {fr: '1er', 'pt-BR': '1º'};

function written(parts: readonly Pick<Intl.DateTimeFormatPart, 'type' | 'value'>[]): string {
  const first = FIRST[activeLocale()] ?? '1';
  return parts.map(({type, value}) => (type === 'day' && value === '1' ? first : value)).join('');
}

/**
 * Writes a day in the active language. Always in UTC and in the Gregorian calendar: March 15 is March 15 in
 * Honolulu, and 2026 is 2026 in Bangkok.
 *
 * @param date - `YYYY-MM-DD`.
 * @param style - `long` for "March 15, 2026", `medium` for "Mar 15, 2026".
 * @returns The written day.
 */
export function formatDate(date: CalendarDate, style: 'long' | 'medium' = 'long'): string {
  return written(dayFormatter(style).formatToParts(toDate(date)));
}

/**
 * Writes a period in the active language, also in UTC and in the Gregorian calendar.
 *
 * @param period - Its first and last day.
 * @param style - As for a day.
 * @returns "January 1 – December 31, 2029".
 */
export function formatPeriod(
  {start, end}: {readonly start: CalendarDate; readonly end: CalendarDate},
  style: 'long' | 'medium' = 'long',
): string {
  return written(dayFormatter(style).formatRangeToParts(toDate(start), toDate(end)));
}

/**
 * Joins names in the active language.
 *
 * @param items - The names.
 * @returns "Security, Confidentiality, and Availability".
 */
export function formatList(items: readonly string[]): string {
  return cached('list', (locale) => new Intl.ListFormat(locale, {type: 'conjunction'})).format(items);
}

/** Full-width punctuation includes its own space. Direction marks beside it are invisible. */
const WIDE = '[\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]';
const WIDE_EDGE = [new RegExp(`${WIDE}[\u2066-\u2069]*$`), new RegExp(`^[\u2066-\u2069]*${WIDE}`)] as const;

/**
 * What separates two texts on a line. It depends on the texts and not on the language, because some texts on a Japanese page
 * are English.
 *
 * @param before - The text that comes first.
 * @param after - The text that follows.
 * @returns A space; nothing beside full-width punctuation, or if one of the texts is empty.
 */
export function spaceBetween(before: string, after: string): '' | ' ' {
  const joined = before === '' || after === '' || WIDE_EDGE[0].test(before) || WIDE_EDGE[1].test(after);
  return joined ? '' : ' ';
}

/**
 * Writes texts one after the other on a line.
 *
 * @param texts - Sentences, or a label and what it is the label of.
 * @returns "Auditor: Example Audit Firm"; 「監査人：Example Audit Firm」 in Japanese.
 */
export function joinTexts(texts: readonly string[]): string {
  return texts.reduce((before, after) => before + spaceBetween(before, after) + after, '');
}

/**
 * Names a country in the active language.
 *
 * @param code - ISO 3166 code, such as `DE`.
 * @returns "Germany"; the code itself where the engine has no name for it.
 */
export function formatRegion(code: string): string {
  return cached('region', (locale) => new Intl.DisplayNames(locale, {type: 'region'})).of(code) ?? code;
}
