import {list} from '../list.js';
import type {Asserts} from '../types.js';

/** What German asserts. */
export const asserts: Asserts = {
  certified: list`~zertifi[zk]ier\p{L}*  ~zertifikat\p{L}*  ~zertifizierung\p{L}*  ~akkreditier\p{L}*  ~gütesiegel\p{L}*  ~prüfsiegel\p{L}*  ~siegel  bescheinig(?:t|te[rnms]?)`,
  compliant: list`
    ~konform(?:e[rnms]?|ität)?  ~compliant  ~compliance  entsprech(?:en|end|ende[rnms]?)  entspricht  erfüll(?:t|en|te|ten)  genüg(?:t|en)  einhalt(?:en|ung)  hält (?:[\p{L}\p{N}-]+ ){0,9}ein  halten (?:[\p{L}\p{N}-]+ ){0,9}ein  (?:hält|halten) (?:\p{L}+ ){0,3}sich (?:\p{L}+ ){0,3}an
    eingehalten  im einklang  gerecht  rechtskonform\p{L}*  befolg(?:t|en)
  `,
  attested: list`
    ~auditiert\p{L}*  ~geprüft\p{L}*  ~attestier\p{L}*  begutachtet  untersucht  bestätigt\p{L}*  verifiziert\p{L}*  überprüft\p{L}*  testiert\p{L}*  bewertet  nachgewiesen\p{L}*  anerkannt\p{L}*  zugelassen\p{L}*  registriert\p{L}*
    gelistet  abgenommen  ~label  ~status
  `,
  report: list`
    ~bericht(?:e[sn]?|s)?  ~reports?  ~audits?  ~prüfung(?:en)?  ~testat(?:e[sn]?|s)?  ~attest(?:e[sn]?|s)?  ~attestierung(?:en)?  ~attestation  ~gutachten  ~begutachtung  ~nachweis(?:e[sn]?|es)?
    ~bescheinigung(?:en)?  ~prüfungsurteil\p{L}*
  `,
  passed: list`
    bestanden\p{L}*  besteh(?:t|en)  bestand  mit bravour  gemeistert  erfolgreich (?:abgelegt|durchlaufen|absolviert)  absolviert  durchlaufen  geschafft  überstanden
  `,
  holds: list`
    ha(?:ben|t|be|tte|tten)  besitz(?:t|en)  verfüg(?:t|en)  erhalten  erhielt(?:en)?  erlangt(?:en)?  erreicht(?:en)?  erworben  abgeschlossen\p{L}*  abschließen  schloss(?:en)?  abschluss  bekommen  erzielt
    vorlieg(?:t|en|end)\p{L}*  lieg(?:t|en) (?:\p{L}+ )?vor  vorhanden  verfügbar\p{L}*  erhältlich  abrufbar  beigefügt\p{L}*  anbei  bereit  inklusive  inbegriffen  enthalten  mit  nach  gemäß  laut  trag(?:en|t)  trägt
    führ(?:t|en)  halten  hält  ~inhaber  im besitz  ausgestellt\p{L}*  erteilt\p{L}*  verliehen  ausgezeichnet\p{L}*  stolz\p{L}*  dank  erneuert  verlängert  aufrecht\p{L}*  vorweisen  vorgewiesen  weisen  weist  anfordern  herunterladen
    download  einsehen  ansehen  angefordert  teilen  geteilt  senden  schicken  zeigen  zeigt  belegt  belegen  beweist  nachweis\p{L}*  beweisen  seit  gültig\p{L}*  unterstütz(?:t|en)  biet(?:et|en)  abgedeckt\p{L}*  deckt  decken
    umfasst  gehört  standard  niveau  stellen  stellt  vorgelegt  legen  betreiben  betrieben\p{L}*  unterzogen  gibt  lesen  finden  sie erhalten  ist da  inzwischen  mittlerweile  nun auch  jetzt auch  liegen? hinter uns
  `,
  aligned: list`
    angelehnt\p{L}*  anlehnung  orientier(?:t|en)\p{L}*  ausgerichtet\p{L}*  ausrichtung  basier(?:t|en|end)\p{L}*  auf basis  auf grundlage  grundlage  nach dem vorbild  folg(?:t|en)  ~ready  ~fähig\p{L}*  vorbereitet  best practices
    prinzipien  grundsätzen?  rahmenwerk  vorgaben  hilft  helfen  unterstützt
  `,
  opinion: list`
    uneingeschränkt(?:e[rnms]?)?  (?:ohne|keine(?:rlei)?|null|0|nicht eine(?:n)?|kein einziger?|frei von) (?:\p{L}+ ){0,2}(?:ausnahmen?|feststellungen?|abweichung(?:en)?|beanstandung(?:en)?|einschränkung(?:en)?|mängeln?|vorbehalte?n?|findings?|exceptions?|befunde?n?|auffälligkeiten?|einwände?n?|lücken?)
    ~(?:ausnahme|abweichungs|beanstandungs|mängel|fehler)(?:frei|los)\p{L}*  anstandslos  einwandfrei\p{L}*  makellos\p{L}*  tadellos\p{L}*  sauber(?:e[rnms]?)? (?:\p{L}+ |soc 2 ){0,3}(?:bericht|urteil|testat|ergebnis|prüfung|report)  reibungslos
    nichts (?:zu beanstanden|auszusetzen|beanstandet|gefunden)  (?:feststellungen|abweichungen|ausnahmen): (?:keine|0|null)  volle punktzahl  bestnote\p{L}*  nicht beanstandet  positiv(?:e[rnms]?)? (?:prüfungs)?(?:urteil|prüfurteil)
  `,
  current: list`aktuell\p{L}*  auf dem neuesten stand  auf dem aktuellen stand  gültig(?:e[rnms]?)?  in kraft  nach wie vor  weiterhin  noch immer  immer noch  derzeit  heute  up to date  frisch\p{L}*  gegenwärtig\p{L}*  stets aktuell`,
  continuous: list`
    kontinuierlich\p{L}*  fortlaufend\p{L}*  laufend\p{L}*  dauerhaft\p{L}*  durchgehend\p{L}*  durchgängig\p{L}*  ständig\p{L}*  jederzeit  permanent\p{L}*  rund um die uhr  ganzjährig\p{L}*  das ganze jahr  24/7  jährlich\p{L}*  jedes jahr  alljährlich  jeden (?:tag|monat)
    halbjährlich  quartalsweise  regelmäßig (?:geprüft|auditiert|erneuert)  ununterbrochen\p{L}*  lückenlos\p{L}*  (?:über|für) (?:\p{L}+ ){0,3}(?:zeitraum|monate|jahre|jahr|hinweg)  seit jahren  (?:sechs|zwölf|drei|6|12|3) monate(?:n)?
    wirksam\p{L}* (?:betrieben|funktionier\p{L}*|arbeite\p{L}*)  wirksamkeit (?:unserer|der|aller)  operativ(?:e[rnms]?)? wirksam\p{L}*  kontrollen (?:\p{L}+ ){0,3}wirksam  (?:immer|stets)(?! (?:verfügbar|erreichbar|willkommen))  in echtzeit  zeitraum von
    beobachtungszeitraum  prüfungszeitraum
  `,
  allCategories: list`
    (?:alle[rnms]?|sämtliche[rnms]?|jede[rnms]?)(?: fünf| 5)? (?:aicpa )?(?:soc[ -]2-?)?(?:trust[- ]services?[- ])?(?:kategorien?|kriterien|criteria|categories|prinzipien|principles|tsc)  (?:alle|allen|aller|die|den) (?:fünf|5) (?:\p{L}+[ -]){0,3}(?:kategorien|kriterien|criteria|categories|prinzipien|bereiche)
    alle (?:fünf|5)  5/5  fünf von fünf
  `,
  categories: {
    security: list`~sicherheit  security`,
    availability: list`verfügbarkeit  availability`,
    'processing-integrity': list`verarbeitungsintegrität  integrität der (?:daten)?verarbeitung  processing[- ]integrity`,
    confidentiality: list`vertraulichkeit  confidentiality`,
    privacy: list`datenschutz  privatsphäre  privacy`,
  },
  covers: list`
    umfass(?:t|en|end)  deck(?:t|en) (?:\p{L}+ ){0,6}ab  abgedeckt  geltungsbereich  umfang  scope  einschließ(?:t|lich|en)  kategorien?  kriterien  trust services?  für  gegen  über  nach  mit  inklusive  inkl  sowie
    plus  erstreckt  beinhaltet  prüft  geprüft  auditiert  gilt  hinsichtlich  bezüglich
  `,
  entity: list`(?:geprüfte[rsn]?|auditierte[rsn]?|untersuchte[rsn]?) (?:unternehmen|einheit|gesellschaft|organisation|rechtsträger)s?  (?:ausgestellt|erstellt) (?:für|auf)  entität  berichtende[rsn]? (?:unternehmen|gesellschaft)`,
};
