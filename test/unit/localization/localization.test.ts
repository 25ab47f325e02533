import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import * as english from '../../../src/localization/english.js';
import {formatDate, formatList, formatRegion} from '../../../src/localization/format.js';
import * as full from '../../../src/localization/index.js';
import {localeDirection, matchLocale} from '../../../src/localization/match.js';
import {registerLocale} from '../../../src/localization/packs.js';
import {wordSoc2Badge} from '../../../src/wording/index.js';
import {anyText} from '../any-text.js';

// Nobody's translations: enough to tell the languages apart.
for (const tag of ['de', 'pt-BR', 'ar', 'zh-Hans', 'zh-Hant']) {
  registerLocale({
    tag,
    messages: {'badge.request': `request in ${tag}`},
    statements: {'soc2.covers': `covers in ${tag}`},
  });
}

describe('matchLocale', () => {
  it.each([
    ['de', 'de'],
    ['DE', 'de'],
    ['de-AT', 'de'],
    ['pt-PT', 'pt-BR'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['en-GB', 'en'],
    ['no-such-lang', 'en'],
    ['fr', 'en'],
    ['', 'en'],
    ['de_DE', 'en'],
    ['!', 'en'],
  ])('finds for %j the language %s', (requested, expected) => {
    expect(matchLocale(requested)).toBe(expected);
  });

  it('always finds one that there is, and never throws', () => {
    const available = ['en', 'de', 'pt-BR', 'ar', 'zh-Hans', 'zh-Hant'];
    fc.assert(fc.property(anyText(), (tag) => available.includes(matchLocale(tag))));
  });
});

describe('withLocale', () => {
  it('speaks one language inside and the outer one again afterwards, also after an error', () => {
    expect(full.activeLocale()).toBe('en');
    full.withLocale('de', () => {
      expect(wordSoc2Badge(null).request.label).toBe('request in de');
      expect(() => full.withLocale('ar', () => {
        expect(wordSoc2Badge(null).request.label).toBe('request in ar');
        throw new Error('stop');
      })).toThrow('stop'); // prettier-ignore
      expect(full.activeLocale()).toBe('de');
    });
    expect(wordSoc2Badge(null).request.label).toBe('Request the report');
  });

  it('falls back to English for what a language lacks', () => {
    full.withLocale('de', () => {
      expect(wordSoc2Badge(null).categories[0]?.name).toBe('Security');
      expect(full.statementText({id: 'soc2.covers', text: 'English'})).toBe('covers in de');
      expect(full.statementText({id: 'soc2.other', text: 'English'})).toBe('English');
    });
  });
});

describe('formats', () => {
  it('are Gregorian and in the language of the moment', () => {
    expect(formatDate('2026-03-15')).toBe('March 15, 2026');
    expect(formatDate('2026-03-15', 'medium')).toBe('Mar 15, 2026');
    full.withLocale('de', () => {
      expect(formatDate('2026-03-15')).toBe('15. März 2026');
      expect(formatList(['a', 'b', 'c'])).toBe('a, b und c');
      expect(formatRegion('DE')).toBe('Deutschland');
    });
    expect(formatList(['a', 'b', 'c'])).toBe('a, b, and c');
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

it('knows which languages are written from right to left', () => {
  expect(['ar', 'he', 'ar-EG', 'en', 'de-AT', 'ja'].map(localeDirection)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
  ]);
});

it('has an English stand-in that offers the same', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(full).sort());
});
