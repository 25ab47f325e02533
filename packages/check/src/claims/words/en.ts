import {asserts} from './en/asserts.js';
import {mood} from './en/mood.js';
import {topics} from './en/topics.js';
import {who} from './en/who.js';
import {list} from './list.js';
import type {Words} from './types.js';

/** English. */
export const en: Words = {
  tag: 'en',
  boundaries: 'spaces',
  common: list`
    the  an?  and  or  of  to  in  is  are  was  we  our  you  your  it  its  that  this  with  for  by  on  not  has  have  be  as  at  from
    does  do  all  no  can  will  which
  `,
  clauseBreaks: list`
    but  while  whereas  although  though  however  because  since (?:we|our|it|they)  so that  that is why
    so (?:we|our|you|your|there|it|they|is|are|do|does)  (?:and|or|plus|&) (?:we|our|it|they|you|your|this|there|here|i|so)(?! and)
    (?:and|&) (?:also )?(?:holds?|has|have|had|is|are|was|were|achieved|obtained|completed|passed|earned|received|got|comes?|says?|does|do)
  `,
  asserts,
  mood,
  who,
  topics,
};
