import {expect, it} from 'vitest';
import {know} from '../../src/claims/known.js';
import {WORDS} from '../../src/claims/words/index.js';

// The names are in the facts, and nowhere else: the grammar is for any company.
it.each(WORDS)('the words of $tag know no company', (words) => {
  const {audited, unaudited, bases} = know(null);
  const written = JSON.stringify(words).toLowerCase();
  expect([...audited, ...unaudited, ...bases].filter((name) => written.includes(name))).toEqual([]);
});
