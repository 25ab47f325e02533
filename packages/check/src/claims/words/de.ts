import {asserts} from './de/asserts.js';
import {mood} from './de/mood.js';
import {topics} from './de/topics.js';
import {who} from './de/who.js';
import {list} from './list.js';
import type {Words} from './types.js';

/** German. */
export const de: Words = {
  tag: 'de',
  boundaries: 'spaces',
  common: list`
    der  die  das  den  dem  des  ein  eine[rnms]?  und  oder  ist  sind  war  wird  werden  wir  unsere?[rnms]?  ihre?[rnms]?  sie  es  nach  mit  für  von  vom
    zum  zur  im  am  auf  aus  bei  nicht  keine?[rnms]?  haben  hat  auch  alle  als  nur  über
  `,
  clauseBreaks: list`
    aber  jedoch  sondern  während  wohingegen  obwohl  obgleich  weil  denn  sodass  so dass  weshalb  deshalb  daher  allerdings  doch (?:wir|unsere?|sie|das|die)
    (?:und|oder|&) (?:wir|unsere?[rnms]?|sie|ihre?[rnms]?|es|das|dies|dafür|damit|der|die|ich|so)
    (?:und|&) (?:auch |zudem )?(?:hat|haben|ist|sind|war|wurden?|nutzt|nutzen|verwenden|setzen|arbeiten|geben|speichern|verarbeiten|hosten)
  `,
  asserts,
  mood,
  who,
  topics,
};
