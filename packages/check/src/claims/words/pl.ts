import {list} from './list.js';
import {asserts} from './pl/asserts.js';
import {mood} from './pl/mood.js';
import {topics} from './pl/topics.js';
import {who} from './pl/who.js';
import type {Words} from './types.js';

/** Polish. */
export const pl: Words = {
  tag: 'pl',
  boundaries: 'spaces',
  common: list`
    i  w  we  z  ze  na  do  nie  jest  są  to  się  że  jak  oraz  dla  od  po  przez  nasz~  mamy  jesteśmy  czy  lub  ale  który~  która  które
    wszystkie  zgodn~  raport~  dane  danych  tylko  jako  o  za  przy  już
  `,
  clauseBreaks: list`
    ale  lecz  natomiast  podczas gdy  chociaż  choć  mimo że  ponieważ  bo  gdyż  dlatego  więc  jednak  (?:i|a|oraz) (?:my|nasz\p{L}*|mamy|jesteśmy|posiadamy|spełniamy)
    a (?:platforma|usługa)
  `,
  asserts,
  mood,
  who,
  topics,
};
