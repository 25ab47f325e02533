import {list} from '../list.js';
import type {Topics} from '../types.js';

/** What else is claimed in Polish. */
export const topics: Topics = {
  frameworks: {
    iso27001: list`pn-(?:en )?(?:en[ -])?iso(?:/iec)? ?27001`,
    hipaa: [],
    gdpr: list`(?:ogóln\p{L}+ )?rozporządzeni\p{L}+ o ochronie danych(?: osobowych)?`,
    other: [],
  },
  gdprBasis: list`umow\p{L} powierzenia~  podstaw\p{L} prawn~  art\. ?(?:6|28)  powierzeni\p{L} przetwarzania`,
  data: list`dan(?:e|ych|ym|ymi)  informacj~  dokument~  plik~  treś~  umow(?:y|om|a|ę)  umów  kopi\p{L} zapasow~  nic  hosting  serwer~`,
  stays: list`pozosta~  zosta(?:ją|je|nie|ną)  przechow~  przetwarza~  hostowan~  znajduj~ się  składowan~  trzyma~  zlokalizowan~  hosting~  serwer~  rezydencj~  trafia~`,
  only: list`tylko  wyłącznie  zawsze  jedynie  100 ?%  w całości  gwarantowan~`,
  leaves: list`opuszcz~  opuści  wychodz~  wychodzi  przekaz~  przesyła~  transfer~  wysyła~  trafia~ poza  poza  za granicę  eksport~  wyciek~`,
  places: list`
    (?:w |poza |na terenie |do |z )?(?:ue|eog|unii europejskiej|unię europejską|europie|europy|europę|polsce|polski|polskę|niemczech|niemiec|szwajcarii|francji|irlandii|holandii|warszawie|warszawy|frankfurcie|dublinie|krakowie|usa|stanach zjednoczonych)  europejsk~  w kraju  unijn~
  `,
  customerPlaces: list`
    (?:państwa|twoj\p{L}+|wasz\p{L}+|własn\p{L}+|swoj\p{L}+)(?: własn\p{L}+)? (?:infrastruktur|sie|środowisk|serwer|urządze|chmur|firm|system|siedzib|centr)~  (?:infrastruktur|sie|środowisk|serwer|urządze|system|chmur)\p{L}* (?:klient|użytkownik)~  on-premises?  lokalnie u klienta
  `,
  subprocessors: list`podmiot\p{L}* (?:pod|dalej )?przetwarzając~  podprocesor~  podwykonaw~  podpowierz~  dalsz\p{L}+ podmiot~  (?:osob|podmiot|firm)\p{L}* (?:trzeci|zewnętrzn)~  stron\p{L}* trzeci~`,
  uses: list`korzysta~  używa~  angaż~  zatrudnia~  współprac~  przekaz~  udostępnia~  powierz~  polega~  ma  mamy  zleca~`,
  ai: list`ai  sztuczn\p{L}+ inteligencj~  model~  asystent~  algorytm~  si`,
  aiTooStrong: list`
    (?:prawnik|człowiek|weryfikacj|kontrol|sprawdzani)\p{L}* (?:\p{L}+ ){0,3}nie (?:jest|są|będzie) (?:już )?(?:potrzebn|koniecz|wymagan|niezbędn)\p{L}+  nie (?:potrzeba|trzeba|potrzebujesz|potrzebują) (?:już )?(?:prawnik|sprawdza|weryfik|kontrol)\p{L}*  (?:nigdy|w ogóle) (?:się )?nie (?:myli|halucynuje|popełnia|błądzi|zmyśla)(?: się)?  nigdy się nie myli  nie (?:halucynuje|myli się|popełnia błędów)  bezbłędn~  nieomyln~  bez (?:żadnych )?(?:halucynacji|błędów)
    (?:nie wymaga|bez|nie potrzebuje|zbędn\p{L}+|niepotrzebn\p{L}+) (?:\p{L}+ ){0,2}(?:weryfikacj|kontrol|nadzor|sprawdz|udział|prawnik)~  (?:weryfikacj|kontrol)\p{L}+ (?:\p{L}+ ){0,3}(?:zbędn|niepotrzebn)~  zastępuje (?:\p{L}+ )?prawnik~  100 ?% (?:dokładn|trafn|skuteczn|pewn)~  zawsze (?:ma rację|poprawn|trafn)~  stuprocentow\p{L}+ (?:dokładn|trafn|skuteczn)~
  `,
  absolutelySecure: list`
    (?:100 ?%|w stu procentach|całkowicie|absolutnie|w pełni|stuprocentow\p{L}+) bezpiecz~  absolutn\p{L}+ bezpieczeńst~  nie do (?:złamania|zhakowania|przejścia)  na poziomie (?:bankow|wojskow)~  (?:bankow|wojskow)\p{L}+ (?:poziom|klas|zabezpiecz|szyfrow)~  zero ryzyka  nie (?:można|da się) (?:\p{L}+ )?(?:złamać|zhakować|włamać)  gwarant\p{L}+ bezpieczeńst~
  `,
};
