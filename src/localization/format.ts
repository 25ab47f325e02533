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
        // Engines disagree on the digits of Arabic, and the claim beside a date has these.
        numberingSystem: 'latn',
      }),
  );
}

function toDate(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** These write the first of a month as an ordinal, which `Intl` does not: "1er février", "1º de fevereiro". */
const FIRST: Readonly<Record<string, string>> = {fr: '1er', 'pt-BR': '1º'};

function written(parts: readonly Pick<Intl.DateTimeFormatPart, 'type' | 'value'>[]): string {
  const first = FIRST[activeLocale()] ?? '1';
  return parts.map(({type, value}) => (type === 'day' && value === '1' ? first : value)).join('');
}

/**
 * Writes a day in the language of the moment. Always in UTC and in the Gregorian calendar: March 15 is March 15 in
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
 * Writes a period in the language of the moment, in UTC and Gregorian as well.
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
 * Joins names in the language of the moment.
 *
 * @param items - The names.
 * @returns "Security, Confidentiality, and Availability".
 */
export function formatList(items: readonly string[]): string {
  return cached('list', (locale) => new Intl.ListFormat(locale, {type: 'conjunction'})).format(items);
}

/** These write one sentence right after the other. */
const WITHOUT_SPACES = /^(?:ja|zh)\b/;

/**
 * What stands between two sentences.
 *
 * @param locale - A tag from `availableLocales()`.
 * @returns A space, or nothing in Japanese and Chinese.
 */
export function sentenceSpace(locale: string): string {
  return WITHOUT_SPACES.test(locale) ? '' : ' ';
}

/**
 * Names a country in the language of the moment.
 *
 * @param code - ISO 3166 code, such as `DE`.
 * @returns "Germany"; the code itself where the engine has no name for it.
 */
export function formatRegion(code: string): string {
  return cached('region', (locale) => new Intl.DisplayNames(locale, {type: 'region'})).of(code) ?? code;
}
