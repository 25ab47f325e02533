import {asserts} from './zh-Hans/asserts.js';
import {mood} from './zh-Hans/mood.js';
import {topics} from './zh-Hans/topics.js';
import {who} from './zh-Hans/who.js';
import {list} from './list.js';
import type {Words} from './types.js';

/** Simplified Chinese. */
export const zhHans: Words = {
  tag: 'zh-Hans',
  boundaries: 'none',
  common: list`的  了  是  在  我们  和  与  及  不  有  已  为  对  将  并  或  所  等`,
  clauseBreaks: list`但是?  不过  然而  而(?=我|该|目前|部分)  (?<=[,,])(?:部分|有些|某些|少数|其余|另)  虽然  尽管  因为  所以  因此`,
  asserts,
  mood,
  who,
  topics,
};
