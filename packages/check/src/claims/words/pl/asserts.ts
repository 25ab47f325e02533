import {list} from '../list.js';
import type {Asserts} from '../types.js';

/** What Polish asserts. */
export const asserts: Asserts = {
  certified: list`certyfik~  ~certyfikowan~  akredyt~  świadectw~ zgodności  pieczę(?:ć|ci|cią)`,
  compliant: list`
    zgodn(?:y|a|e|i|ego|ej|ych|ym|ymi|ą|ość|ości|ością|ie)  spełni(?:a|ają|amy|ać|ł|ła|ło|li|liśmy|ają|ający|ająca|ające|ającą|ony|one|enie)  przestrzega~  wypełnia~
    dostosowan~  odpowiada wymogom  w zgodzie z
  `,
  attested: list`zaudytowan~  audytowan~  poświadcz~  zweryfikowan~  potwierdz~  zbadan~  skontrolowan~  oceni(?:ony|ona|one)`,
  report: list`raport(?:u|y|em|owi|ów|ami|ach|cie)?  audyt(?:u|y|em|owi|ów|ami|ach|cie)?  badani(?:e|a|u|em)  atest~  poświadczeni~  ocen(?:a|y|ę)`,
  passed: list`przeszl~  przeszed~  przejści~  zdal~  zdał~  zalicz~  pozytywn~  pomyślnie  śpiewająco`,
  holds: list`
    ma  mają  mamy  mam  miał~  posiada~  uzyska~  otrzyma~  zdoby~  ukończ~  zakończ~  osiągn~  dysponuj~  legitymuj~  poszczyci~  pochwali~  chwali~  utrzymuj~  objęt~  dostępn~
    udostępni~  wdroż~  dzięki  z  ze  odnowi~  przeprowadz~  prześl~  wysyła~  za nami  za sobą  przyznan~  uzyskan~  pobierz  poproś  wyda(?:no|ny|ła)  spełnia
  `,
  aligned: list`opart~  oparci~  wzorowan~  na bazie  wedle  według  w duchu  gotow~ na  inspirowan~  kieruj~ się`,
  opinion: list`
    bez (?:\p{L}+ ){0,3}(?:zastrzeżeń|zastrzeżenia|uwag|uwagi|wyjątków|wyjątku|niezgodności|odchyleń|odstępstw|nieprawidłowości|zarzutów)
    (?:brak|zero|żadnych|ani jedn\p{L}+|nie (?:\p{L}+ ){1,3}(?:żadn\p{L}+|ani jedn\p{L}+)) (?:zastrzeż\p{L}+|uwag\p{L}*|wyjątk\p{L}+|wyjątków|niezgodności|odchyleń|odstępstw|nieprawidłowości)
    czyst(?:y|ą|a|ego|ej) (?:raport|opini)~  opini\p{L} bez  pozytywn\p{L}+ opini~  śpiewająco  celująco  bezbłędn~  nienagann~
  `,
  current: list`aktualn~  ważn(?:y|a|e|ego|ej|ą)  obowiązując~  bieżąc~  na bieżąco  nadal  wciąż`,
  continuous: list`
    ciągł~  stal?e  nieprzerwan~  nieustann~  bez przerwy  przez (?:cały|całą|okrągły|ostatni\p{L}*) (?:rok|czas|\p{L}+)  cały rok  całą dobę  24 ?/ ?7  co ?roku  co rok  corocz~  każdego (?:roku|dnia)
    co (?:kwartał|miesiąc|pół roku)  działa(?:ją|ły|ło)? (?:\p{L}+ )?skuteczn\p{L}+  skutecznoś~  w sposób ciągły  regularn~  od (?:\p{L}+ )?lat  przez (?:\p{L}+|\d+) (?:miesi\p{L}+|lat)
  `,
  allCategories: list`(?:wszystki\p{L}+|każd\p{L}+|komplet|pełn\p{L}+) (?:pię\p{L}+ |5 )?(?:\p{L}+ ){0,2}(?:kategori\p{L}*|kryteri\p{L}*|zasad\p{L}*)  (?:wszystki\p{L}+|komplet) (?:pięć|pięciu|5)`,
  categories: {
    security: list`bezpieczeństw~`,
    availability: list`dostępnoś~`,
    'processing-integrity': list`integralnoś\p{L}+ przetwarzania`,
    confidentiality: list`poufnoś~`,
    privacy: list`prywatnoś~`,
  },
  covers: list`obejmuj~  obję(?:ł|ty|ta|te|to)~  zakres~  kategori~  kryteri~  w tym  uwzględnia~  dotyczy  zawiera`,
  entity: list`(?:audytowan|badan|zbadan)\p{L}+ (?:podmiot|jednostk|spółk|firm)~  wystawion(?:y|o|a|e) (?:na|dla)  wydan(?:y|o) (?:na|dla)  wystawiono (?:na|dla)`,
};
