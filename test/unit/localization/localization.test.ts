import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import '../../../src/locales/ar.js';
import '../../../src/locales/de.js';
import {activeLocale, withLocale} from '../../../src/localization/active-locale.js';
import * as english from '../../../src/localization/english.js';
import * as finished from '../../../src/localization/finished.js';
import {formatDate, formatList, formatPeriod, formatRegion} from '../../../src/localization/format.js';
import * as full from '../../../src/localization/index.js';
import {localeDirection, matchLocale} from '../../../src/localization/match.js';
import {describeSoc2Badge} from '../../../src/content/soc2-badge.js';
import {anyText} from '../any-text.js';

describe('matchLocale', () => {
  const available = ['en', 'de', 'pt-BR', 'ar', 'he', 'zh-Hans', 'zh-Hant'];

  it.each([
    ['de', 'de'],
    ['DE', 'de'],
    ['de-AT', 'de'],
    ['de-DE-1996-u-co-phonebk', 'de'],
    ['pt-PT', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['cmn-Hans', 'zh-Hans'],
    ['iw', 'he'],
    ['iw-IL', 'he'],
    ['ar-u-nu-arab', 'ar'],
    ['en-GB', 'en'],
    ['no-such-lang', 'en'],
    ['fr', 'en'],
    ['', 'en'],
    [' de ', 'de'],
    ['de_DE', 'de'],
    ['de-', 'de'],
    ['de-no!such!thing', 'de'],
    ['deutsch!', 'en'],
    ['!', 'en'],
    ['-', 'en'],
    ['x-klingon', 'en'],
  ])('finds for %j the language %s', (requested, expected) => {
    expect(matchLocale(requested, available)).toBe(expected);
  });

  it('takes another script rather than another language', () => {
    expect(matchLocale('zh-TW', ['en', 'zh-Hans'])).toBe('zh-Hans');
  });

  it('always finds one that there is, and never throws', () => {
    fc.assert(fc.property(anyText(), (tag) => available.includes(matchLocale(tag, available))));
    const parts = fc.array(fc.constantFrom('de', 'zh', 'Hans', 'AT', 'x', 'u', '!', '', '1996', 'toolongsubtag'));
    fc.assert(fc.property(parts, (tag) => available.includes(matchLocale(tag.join('-'), available))));
  });

  it('is not held up by a megabyte of hyphens', () => {
    expect(matchLocale('-'.repeat(1_000_000), available)).toBe('en');
  });
});

describe('withLocale', () => {
  it('speaks one language inside and the outer one again afterwards, also after an error', () => {
    expect(activeLocale()).toBe('en');
    withLocale('de', () => {
      expect(describeSoc2Badge(null).request.label).toBe('Bericht anfordern');
      expect(() => withLocale('ar', () => {
        expect(describeSoc2Badge(null).request.label).toBe('طلب التقرير');
        throw new Error('stop');
      })).toThrow('stop'); // prettier-ignore
      expect(activeLocale()).toBe('de');
    });
    expect(describeSoc2Badge(null).request.label).toBe('Request the report');
  });

  it('translates a statement by its English text, so that nobody gets a translation of another sentence', () => {
    const hosting = 'hosting';
    expect(full.translationOf(hosting)).toBe(hosting);
    withLocale('ar', () => {
      expect(full.translationOf(hosting)).toBe('الاستضافة');
      expect(full.translationOf('hosting of something else')).toBeUndefined();
    });
  });
});

describe('formats', () => {
  it('are Gregorian, in Latin digits and in the language of the moment', () => {
    expect(formatDate('2022-03-15')).toBe('March 15, 2022');
    expect(formatDate('2022-03-15', 'medium')).toBe('Mar 15, 2022');
    withLocale('de', () => {
      expect(formatDate('2022-03-15')).toBe('15. März 2022');
      expect(formatPeriod({start: '2029-01-01', end: '2029-12-31'})).toMatch(/^1\. Januar.–.31\. Dezember 2029$/);
      expect(formatList(['a', 'b', 'c'])).toBe('a, b und c');
      expect(formatRegion('DE')).toBe('Deutschland');
    });
    withLocale('ar', () => expect(formatDate('2022-03-15')).toBe('15 مارس 2022'));
    expect(formatList(['a', 'b', 'c'])).toBe('a, b, and c');
  });

  it('write the first of a month as an ordinal where a language does, and no other day', () => {
    withLocale('fr', () => {
      expect(formatDate('2026-02-01')).toBe('1er février 2026');
      expect(formatDate('2026-02-11')).toBe('11 février 2026');
      expect(formatPeriod({start: '2029-01-01', end: '2029-12-31'})).toMatch(/^1er janvier.–.31 décembre 2029$/);
    });
    withLocale('pt-BR', () => expect(formatDate('2026-02-01')).toBe('1º de fevereiro de 2026'));
    withLocale('de', () => expect(formatDate('2026-02-01')).toBe('1. Februar 2026'));
  });

  it('write every day as that day', () => {
    const days = fc.date({min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true});
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(formatDate(iso)).toMatch(new RegExp(` ${Number(iso.slice(8))}, ${iso.slice(0, 4)}$`));
      }),
    );
  });
});

it('knows which of our languages are written from right to left', () => {
  const tags = ['ar', 'he', 'ar-XB', 'en', 'en-XA', 'de', 'ja', 'zh-Hans'];
  expect(tags.filter((tag) => localeDirection(tag) === 'rtl')).toEqual(['ar', 'he', 'ar-XB']);
});

it('has stand-ins that offer the same to the elements', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(finished).sort());
  expect(Object.keys(full)).toEqual(expect.arrayContaining(Object.keys(finished)));
});
