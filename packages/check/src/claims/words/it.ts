import {asserts} from './it/asserts.js';
import {mood} from './it/mood.js';
import {topics} from './it/topics.js';
import {who} from './it/who.js';
import {list} from './list.js';
import type {Words} from './types.js';

/** Italian. */
export const it: Words = {
  tag: 'it',
  boundaries: 'spaces',
  common: list`
    il  lo  la  gli  le  un  una  uno  di  del  della  dei  delle  dell'~  l'~  è  sono  e  o  che  non  per  con  su  sul  sulla  nel  nella  nell'~  al  alla  da  dal  dalla  siamo  abbiamo  ha  hanno  nostr[oaie]  vostr[oaie]  questo  questa  tutt[ioea]  nessun[oa]?  senza  ai  in  no  sì
  `,
  clauseBreaks: list`
    ma  però  mentre  sebbene  benché  tuttavia  anche se  bensì  invece  poiché  perché  siccome  dato che  visto che  quindi  perciò
    (?:e|ed|o|oppure|così) (?:noi|siamo|abbiamo|(?:il|la|i|le) nostr[oaie]|essi|lui|lei|loro|voi|vostr[oaie]|questo|questa|ciò)(?! e)
    (?:e|ed) (?:è|sono|ha|hanno|siamo|abbiamo|possiede|detiene|possediamo|disponiamo|dispone)
  `,
  asserts,
  mood,
  who,
  topics,
};
