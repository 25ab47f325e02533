import {asserts} from './fr/asserts.js';
import {mood} from './fr/mood.js';
import {topics} from './fr/topics.js';
import {who} from './fr/who.js';
import {list} from './list.js';
import type {Words} from './types.js';

/** French. */
export const fr: Words = {
  tag: 'fr',
  boundaries: 'spaces',
  common: list`
    le  la  les  un  une  des  du  de  d'~  l'~  et  ou  est  sont  a  ont  nous  notre  nos  vous  votre  vos  ce  cette  qui  que  ne  n'~  pas  pour  par  avec  sur  dans  au  aux  en  toutes?  tous  aucune?  êtes  chez  sans  non  oui
  `,
  clauseBreaks: list`
    mais  tandis qu(?:e|')(?:(?<=')|(?!\p{L}))~  alors qu(?:e|')(?:(?<=')|(?!\p{L}))~  bien qu(?:e|')(?:(?<=')|(?!\p{L}))~  quoiqu(?:e|')(?:(?<=')|(?!\p{L}))~  cependant  toutefois  pourtant  néanmoins  en revanche  car  parce qu(?:e|')(?:(?<=')|(?!\p{L}))~  puisqu(?:e|')(?:(?<=')|(?!\p{L}))~  c'est pourquoi
    (?:et|ou|donc|or|ainsi|si bien que) (?:nous|notre|nos|il|ils|elle|elles|vous|votre|vos|leur|leurs|cela|ceci|on|j')(?! et)(?:(?<=')|(?!\p{L}))~
    et (?:est|sont|a|ont|avons|sommes|détient|détenons|disposons|dispose)  ce qui
  `,
  asserts,
  mood,
  who,
  topics,
};
