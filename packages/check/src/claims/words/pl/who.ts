import {list} from '../list.js';
import type {Who} from '../types.js';

/** Who is spoken of in Polish: verbs end in the first person. */
export const who: Who = {
  we: list`my  nam  nas  nami  nasz~  ~(?:amy|emy|imy|ymy|liśmy|łyśmy)  jesteśmy  mamy  u nas`,
  our: list`nasz~`,
  ourThings: list`platform(?:a|y|ę|ie|ą)  usług(?:a|i|ę|ą)  produkt~  aplikacj~  rozwiązani~  system~  narzędzi~  firma  spółka  zespół  oprogramowani~`,
  others: list`
    \p{L}+, (?:u|z|od|na|w|przez) któr(?:ej|ego|ych|ym|e|y|ą|ych) (?:\p{L}+ )?\p{L}+(?:amy|emy|imy|ymy)  konkurencyjn\p{L}+ \p{L}+  (?:chmura|serwerownia|narzędzie|system|usługa|centrum|platforma|hosting|framework|\p{L}+), (?:z )?któr(?:ej|ego|ych|a|e|y) (?:my )?(?:korzystamy|używamy|wynajmujemy)  (?:nasz\p{L}* )?(?:dostaw(?:c|có)\p{L}*|operator\p{L}*|podwykonaw\p{L}+|hosting\p{L}* dostaw\p{L}+)  partner(?:zy|a|ów|rem|em|owi|ami)?  konkuren~  centr\p{L}+ danych  podmiot\p{L}* (?:pod)?przetwarzając~  podprocesor~  spółka-matka  spółka matka
    kontrahen~  niektór\p{L}+ firm~  inn\p{L}+ (?:firm|dostaw)~  audytor\p{L}*(?= (?:ma|posiada|jest)(?!\p{L}))  hostingodawc~  chmur\p{L} (?=\p{L}+ (?:ma|posiada))  serwerowni~
  `,
  audience: list`(?<!(?:dane|dokumenty|umowy|pliki|informacje) (?:naszych |wszystkich )?)klien(?:t|ci|tów|tom|ta|tami) (?:\p{L}+ )?(?:ma|mają|posiada|posiadają|musi|muszą|wymaga\p{L}*|pyta\p{L}*|chc\p{L}+|podlega\p{L}*|jest|są|często|z branży)`,
  predicates: list`jako  to  jest  jesteśmy  jestem  być  dla`,
  of: list`dla  firmy  spółki  naszego  naszej`,
  alsoWe: list`(?:i )?my (?:też|także|również)  podobnie jak my  tak jak my`,
  pronouns: list`on  ona  ono  oni  one  który  która  które  którzy  jego  jej  ich`,
  theirs: list`ich  jego  jej  swój  swoje  swoją  swojego  swoich`,
  asked: list`(?:państwa|wasza|twoja) (?:firma|organizacja)  (?<!(?:nasz\p{L}*|jako|to|jest|jesteśmy) )(?:dostawca|wykonawca|oferent)`,
  joins: list`dołącz~ do  pracuj~ w`,
  affiliates: list`spółk\p{L}+ (?:zależn|córk|siostrzan|powiązan)~  (?:nasz\p{L}* )?spółk\p{L}+ zależn~  oddział~  cał\p{L}+ grup~  grup\p{L} kapitałow~  spółk\p{L}+-matk~`,
  anyone: list`(?:każd\p{L}+|jakakolwiek) (?:firm|organizacj|dostaw|przedsiębior)~  organizacje  firmy, które  przedsiębiorstw~  kandydat~  ktoś  twoj\p{L}+ (?:firm|organizacj)~  państwa organizacj~  wasz\p{L}+ (?:produkt|firm|platform)~`,
};
