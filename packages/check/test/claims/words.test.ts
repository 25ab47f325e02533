import {expect, it} from 'vitest';
import {examplesOf} from '../../src/claims/examples.js';
import {know} from '../../src/claims/known.js';
import {pageWords} from '../../src/claims/page-words.js';
import {WORDS} from '../../src/claims/words/index.js';

// The names are in the facts, and nowhere else: the grammar is for any company.
it.each(WORDS)('the words of $tag know no company', (words) => {
  const {audited, unaudited, bases} = know(null);
  const written = JSON.stringify(words).toLowerCase();
  expect([...audited, ...unaudited, ...bases].filter((name) => written.includes(name))).toEqual([]);
});

// A language without its own would show English ones, and nobody would notice.
it.each(WORDS)('$tag has examples, headings and labels of its own', ({tag}) => {
  expect(examplesOf(tag)).toBeDefined();
  const {rules, levels, ...words} = pageWords(tag);
  const english: readonly unknown[] = tag === 'en' ? [] : Object.values(pageWords('en'));
  expect(Object.values(words).filter((text) => english.includes(text))).toEqual([]);
  expect(Object.values({...rules, ...levels}).filter((text) => text.trim() === '')).toEqual([]);
});

it.each(WORDS)('the written form in $tag names the heading that nobody may publish below', ({tag}) => {
  const {audience, dont} = pageWords(tag);
  expect(audience).toContain(dont);
});
