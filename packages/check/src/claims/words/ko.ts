import {asserts} from './ko/asserts.js';
import {mood} from './ko/mood.js';
import {topics} from './ko/topics.js';
import {who} from './ko/who.js';
import {list} from './list.js';
import type {Words} from './types.js';

/** Korean. */
export const ko: Words = {
  tag: 'ko',
  boundaries: 'none',
  common: list`합니다  습니다  입니다  있는  하는  에서  으로  및  또는  을  를  은  는  의  에`,
  clauseBreaks: list`(?<=[지])만,?(?= )  하지만  그러나  반면  (?<=[하이으되있]니),?(?= )  (?<=[하이있])므로  때문에  (?<=는)데,`,
  asserts,
  mood,
  who,
  topics,
};
