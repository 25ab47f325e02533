import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseRobots} from '../../src/check-files/addresses/robots.js';
import {readSitemap} from '../../src/check-files/addresses/sitemap.js';

const allows = (rules: string, path: string) => parseRobots(`User-agent: *\n${rules}`, 'trust-badges-check')(path);

describe('robots.txt', () => {
  // The examples of RFC 9309 among them.
  it.each([
    ['', '/any', true],
    ['Disallow:', '/any', true],
    ['Disallow: /', '/any', false],
    ['Disallow: /fish', '/fish.html', false],
    ['Disallow: /fish', '/Fish', true],
    ['Disallow: /fish/', '/fish', true],
    ['Disallow: *.gif$', '/a/b.gif', false],
    ['Disallow: *.gif$', '/a/b.gif?x', true],
    ['Disallow: /*.php', '/a/b.php?x', false],
    ['Disallow: /a*b*c', '/a1b2d', true],
    ['Disallow: /a*b*c$', '/a1b2cc', false],
    ['Disallow: /fish*$', '/fish', false],
    ['Disallow: /ab*b$', '/ab', true],
    ['Allow: /example/page/\nDisallow: /example/page/disallowed.gif', '/example/page/disallowed.gif', false],
    ['Disallow: /page\nAllow: /page', '/page', true],
    ['Allow: /p\nDisallow: /', '/page', true],
    ['Disallow: /foo/bar?baz=https%3A%2F%2Ffoo.bar', '/foo/bar?baz=https%3a%2f%2ffoo.bar', false],
    ['Disallow: /foo/bar/ツ', '/foo/bar/%E3%83%84', false],
    ['Disallow: /%7Efoo', '/~foo', false],
    ['disallow : /a # comment', '/a', false],
    ['Sitemap: https://example.com/sitemap.xml\nDisallow: /a', '/a', false],
  ])('%j for %s: %s', (rules, path, expected) => {
    expect(allows(rules, path)).toBe(expected);
  });

  it('takes all groups for one name together, and several names for one group', () => {
    const text =
      '\ufeffUser-agent: a\r\nUser-agent: trust-badges-check\r\nDisallow: /x\r\n\r\nUser-agent: *\nDisallow: /\n\nUser-agent: TRUST-BADGES-CHECK\nDisallow: /y';
    const robots = parseRobots(text, 'trust-badges-check');
    expect(['/x', '/y', '/z'].map(robots)).toEqual([false, false, true]);
  });

  it('takes any text, in time', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (rules, path) => {
        expect(typeof allows(`Disallow: ${rules}`, path)).toBe('boolean');
      }),
    );
    // What takes forever fails by the limit of the test.
    allows(`Disallow: ${'*a'.repeat(5000)}$`, 'a'.repeat(20_000));
  });
});

describe('a sitemap', () => {
  it.each(['<!--', '<loc>', '<loc><![CDATA[', '<loc>&', '<urlset>'])('of many %s is read in time', (part) => {
    const text = `<urlset>${part.repeat(4_000_000 / part.length)}`;
    expect(readSitemap(new TextEncoder().encode(text), 1)).toEqual({isIndex: false, addresses: []});
  });
});
