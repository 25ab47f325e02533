import {list} from './list.js';
import {asserts} from './pt-BR/asserts.js';
import {mood} from './pt-BR/mood.js';
import {topics} from './pt-BR/topics.js';
import {who} from './pt-BR/who.js';
import type {Words} from './types.js';

/** Brazilian Portuguese, which also reads European Portuguese. */
export const ptBR: Words = {
  tag: 'pt-BR',
  boundaries: 'spaces',
  common: list`
    o  a  os  as  um  uma  e  ou  de  do  da  dos  das  em  no  na  nos  nas  é  são  foi  nosso  nossa  nossos  nossas  seu  sua  que  está  com  para  por  pelo  pela
    não  tem  têm  se  ao  à  mais  todos?  todas?  temos  como  sobre  sem  você  vocês  isso  esse  essa  este  esta  também  lado
  `,
  clauseBreaks: list`
    e (?:nunca|jamais|não|tampouco)  mas  porém  contudo  todavia  entretanto  no entanto  enquanto  ao passo que  já (?=o|a|os|as|noss)~  embora  apesar de  porque  pois  já que  uma vez que  visto que  dado que  por isso  portanto  de modo que  e sim
    (?:e|ou|nem|além disso) (?:também |além disso |já |hoje |agora )?(?:nós|noss[oa]s?|el[ea]s?|você|vocês|est[ea]|isso|esse|essa|aqui)(?!\p{L})
    e (?:também |já |hoje |agora |que )*(?:nos |o |a |se )?(?:está|estão|estamos|tem|têm|temos|conta com|contamos com|possui|possuímos|detém|é|são|somos|foi|foram|obteve|obtivemos|concluiu|concluímos|passou|passamos|conquistou|conquistamos|cumpre|cumprimos|atende|atendemos|mantemos|oferecemos|trabalhamos|seguimos)
  `,
  asserts,
  mood,
  who,
  topics,
};
