import {asserts} from './es/asserts.js';
import {mood} from './es/mood.js';
import {topics} from './es/topics.js';
import {who} from './es/who.js';
import {list} from './list.js';
import type {Words} from './types.js';

/** Spanish. */
export const es: Words = {
  tag: 'es',
  boundaries: 'spaces',
  common: list`
    el  la  a  los  las  un  una  y  o  de  del  al  en  es  son  fue  nuestr[oa]s?  su  sus  que  esta?e?  con  para  por  no  ha  han  se  lo  le
    más  todos?  todas?  puede  tenemos  está  están  como  sobre  sin  qué  cómo  usted  ustedes  vuestr[oa]s?  nos  frente  según  entre  desde  hasta  muy  ya  sí  si
  `,
  clauseBreaks: list`
    (?:y|e) (?:nunca|jamás|no|tampoco)  pero  mientras(?: que)?  en cambio  aunque  sin embargo  no obstante  porque  ya que  dado que  puesto que  debido a que  sino(?! que)  así que  por lo que  de modo que  de ahí que
    (?:y|e|o|u|ni|además) (?:también |además |ya |hoy |ahora )?(?:nosotros|nuestr[oa]s?|ell[oa]s|usted|ustedes|est[ea]|esto|eso|aquí)(?!\p{L})
    (?:y|e) (?:también |además |ya |hoy |ahora |que )*(?:nos |lo |la |los |se |le )?(?:est(?:á|án|amos)|tiene|tienen|tenemos|cuenta con|cuentan con|contamos con|dispone|disponemos|posee|poseemos|ostenta|es|son|somos|fue|fueron|ha|han|hemos|obtuvo|obtuvimos|completó|completamos|superó|superamos|logró|logramos|cumple|cumplen|cumplimos|mantenemos|ofrecemos|trabajamos|seguimos)
  `,
  asserts,
  mood,
  who,
  topics,
};
