import {list} from '../list.js';
import type {Mood} from '../types.js';

const SAY =
  '(?:sag(?:t|en|e|te|ten)|schreib(?:t|en|e)|geschrieben|behaupte(?:t|n|te|ten)?|nenn(?:t|en)|bezeichne(?:t|n)|werb(?:t|en)|wirb(?:t)?|beworben|versprich(?:t)?|versprechen|verwende(?:t|n)|nutz(?:t|en)|benutz(?:t|en)|formulier(?:t|en)|angeben|gesagt)';
const NOUN =
  '(?:aussagen?|behauptung(?:en)?|formulierung(?:en)?|sätze?n?|satz|phrasen?|slogans?|begriffe?n?|wörter|wort|worte|wortlaut|werbeaussagen?|texte?)';

/** What turns a German assertion into something else. */
export const mood: Mood = {
  negators: {
    before: list`
      nicht  nie  niemals  weder  noch nicht  noch nie  noch kein\p{L}*  keinesfalls  keineswegs  mitnichten  anstatt  statt(?! ?(?:[.,;:!)]|(?!.)))  anstelle  niemand  nichts  kaum  nirgends  unabhängig von  abgesehen von  außer
      fernab  weit entfernt  verzicht\p{L}*  ausgenommen  verweigert\p{L}*
    `,
    near: list`keine?[rnms]?  keinerlei  ohne  null  0  fehl(?:t|en|ende[rnms]?)  mangels  frei von  bisher kein\p{L}*  nicht-\p{L}*  kein einziges`,
    after: list`
      nicht  noch nicht  nie  niemals  fehl(?:t|en)  ausstehend  steht (?:noch )?aus  stehen (?:noch )?aus  existier(?:t|en) (?:noch )?nicht  gibt es (?:\p{L}+ )?nicht  keine?[rnms]? (?:\p{L}+ ){0,2}(?:zertifi\p{L}*|bericht|prüfung|ersatz|bestandteil|gegenstand|nachweis|audit|testat)
      keine?[rnms]?(?=[.!]|(?!.))  (?:haben|besitzen|halten|führen|hatten) wir (?:\p{L}+ ){0,3}(?:keine?[rnms]?|nicht)  außerhalb des (?:geltungs|prüfungs)\p{L}*  ausgeschlossen  n/a  kein thema  weder  offen  entfällt
    `,
  },
  disclaimers: list`
    (?:wörter|worte|begriffe|ausdrücke|formulierungen|aussagen|sätze|angaben|behauptungen) wie  keine (?:ki|künstliche intelligenz|maschine)(?! von uns)  kein (?:sprach)?modell  entw(?:urf|ürfe)s?  nicht (?:\p{L}+ )?(?:veröffentlichen|zur veröffentlichung)  (?:nicht|nie|keinesfalls|kein|unmöglich|niemals) (?:\p{L}+ ){0,3}(?:wahr|richtig|korrekt|zutreffend|zulässig|erlaubt|ausreichend|gestattet)  (?:falsch|unwahr|irreführend|unzulässig|unzutreffend|verboten|unrichtig|ein irrtum)(?: wäre)?,? (?:zu|dass|ist|wäre)
    (?:belegt|beweist|bedeutet|heißt|besagt|garantiert|bestätigt|ersetzt|zeigt|impliziert|entspricht|erlaubt|begründet) (?:\p{L}+ ){0,4}(?:nicht|nie|keine?[rnms]?|weder)
    (?:sag(?:t|en)|behaupt(?:et|en)|schreib(?:t|en)|nenn(?:t|en)|versprech(?:en)|bewerb(?:en)|verwend(?:en|et)|bezeichn(?:en|et)|garantier(?:en|t)) (?:\p{L}+ ){0,3}(?:nicht|nie|niemals|keinesfalls|weder|keine)
    (?:darf|dürfen|soll|sollen|sollte|sollten|kann|können) (?:\p{L}+ ){0,5}(?:nicht|nie|niemals|keinesfalls|kein)  (?:vermeide[nt]?|unterlasse[nt]?|verzichte[nt]?)  zu vermeiden  keine? (?:aussage|beleg|beweis|nachweis|behauptung|hinweis|garantie|anspruch|zusage|angabe)n? (?:\p{L}+ ){0,2}(?:für|über|dass|auf|zu|von|darüber)
    (?:verbotene|unzulässige|falsche|irreführende|unbelegte|übertriebene|unerlaubte)[rnms]? ${NOUN}  (?:fälschlich|irrtümlich|versehentlich|zu unrecht)(?:erweise)?  frühere[rnms]? (?:\p{L}+ )?(?:fassung|version|seite|text)  statt ".{0,80}"  nicht:  falsch:  schlecht:  so nicht:  wir bestreiten
    (?:wer|jeder,? der) (?:\p{L}+ ){0,3}(?:behauptet|sagt|schreibt)
    nicht zu verwechseln  nicht verwechseln  ist etwas anderes als  sagen die fakten nicht
  `,
  retractions: list`
    ha(?:t|ben) (?:\p{L}+ ){0,4}nichts (?:verloren|zu suchen)  (?:ist|sind|war|waren|wäre|sei) (?:\p{L}+ ){0,4}(?:falsch|unwahr|irreführend|unzulässig|unzutreffend|verboten|ein (?:\p{L}+ )?(?:irrtum|mythos|missverständnis|fehler|märchen)|gelogen|eine lüge|tabu|nicht (?:richtig|wahr|korrekt|erlaubt|zulässig|zutreffend)|übertrieben|veraltet|überholt|unsinn)
    stimm(?:t|te|en) (?:\p{L}+ )?nicht  trifft (?:\p{L}+ )?nicht zu  (?:wurden?|wird|werden) (?:\p{L}+ ){0,3}(?:entfernt|gelöscht|korrigiert|zurückgezogen|gestrichen|abgelehnt|beanstandet|blockiert|gemeldet|abgewiesen)
    (?:darf|dürfen|sollte|sollten|soll) (?:\p{L}+ ){0,4}nicht  (?:sagen|schreiben|behaupten|verwenden|nutzen) wir (?:\p{L}+ )?(?:nie|niemals|nicht|keinesfalls)  ist (?:\p{L}+ )?tabu  geht zu weit  führt in die irre  schlägt fehl
  `,
  yes: list`(?:dann )?sind sie (?:bei uns |hier )?(?:genau )?richtig  bei uns (?:werden sie fündig|sind sie (?:genau )?richtig)  ja  jawohl  selbstverständlich  natürlich  klar  sicher  gewiss  absolut  auf jeden fall  definitiv  vorhanden  erfüllt  (?:sind|haben|tun) wir  wir (?:sind|haben|tun) (?:es|das)  das (?:sind|haben) wir  ist (?:es|er|sie|vorhanden|gegeben)  vollständig  enthalten  inklusive  richtig  korrekt  verfügbar  zertifiziert  [✓✔✅☑]  [xj]`,
  no: list`nein  nee  keine?[rnms]?  noch nicht  nicht (?:\p{L}+)?  derzeit nicht  aktuell nicht  bislang nicht  bisher nicht  leider (?:nein|nicht|keine?)  nie  n/a  entfällt  geplant  in (?:arbeit|vorbereitung|planung)  ausstehend  offen  fehlt  unbekannt  0  [✗✘❌✕×☐]  no  none  entf\.`,
  notDenials: list`
    nicht (?:nur|bloß|allein|lediglich|zuletzt|umsonst|ohne|ohne grund|einfach nur|mehr wegzudenken|unerheblich|ungeprüft)  nichts (?:geringeres|anderes|weniger)(?: als)?  (?:kein|ohne|keine) (?:\p{L}+ )?(?:zweifel|geheimnis|wunder|problem|witz|frage|wenn und aber|scherz|überraschung|zufall)
    zweifellos  ohne ausnahme  ohne jede ausnahme  zweifelsohne  keine (?:sorge|angst|panik|halben sachen|kompromisse|fragen (?:mehr )?offen|wünsche offen|versteckten kosten)  ohne (?:\p{L}+ )?(?:kompromisse?|aufpreis|mehrkosten|aufwand|wenn|umwege|wartezeit|zusatzkosten|unterbrechung|umschweife)
    machen sie sich keine sorgen  (?:suchen|warten|zögern|vergessen|verpassen) sie nicht(?: \p{L}+){0,3}  (?:nicht|nie) (?:länger |mehr )?(?:warten|suchen|sorgen|zögern|vergessen)  (?:lässt|lassen) (?:sich )?nicht (?:leugnen|bestreiten)  nie (?:war|wieder|zuvor)(?: \p{L}+){0,3}  nicht umsonst
    nicht zu vergessen  geben uns nicht (?:\p{L}+ )?zufrieden  wie kein(?:e|er)? (?:andere[rs]?|zweite[rs]?)  kein geringerer als  nicht wahr  warum nicht  was (?:viele )?nicht (?:alle |viele )?wissen  wie nie zuvor
  `,
  questions: list`(?:geben|teilen) sie (?:\p{L}+ ){0,3}(?:an|mit)  bitte (?:beschreiben|nennen|geben|bestätigen|erläutern|angeben|auflisten|legen|fügen)\p{L}*  ob  ja/nein  \(j/n\)  welche (?:zertifi\p{L}+|nachweise)  beschreiben sie  nennen sie  erläutern sie  bestätigen sie`,
  notQuestions: list`wussten sie(?: schon)?  wusstest du  schon gehört  warum nicht  wer braucht  was (?:wollen|willst) (?:sie|du) mehr  ist das nicht  bereit für  neugierig auf`,
  quotes: list`
    ${SAY}  ${NOUN}  wie (?=")  etwa  beispielsweise  bezeichnung  sogenannte[rnms]?  fehler  lehnt  lehnen  lesen  hieß  heißt  gemeint  hören  fragt\p{L}*  vermeiden  meiden  nie  nicht  statt  falsch  verboten\p{L}*  erlaubt\p{L}*  mythos  zitat  beispiel  überschrift  schaltfläche  feld  spalte  streich(?:en|t|e)?  gestrichen  entfern\p{L}*  lösch\p{L}*  nichts zu suchen  (?:angekündigt|beschrieben|gelistet|genannt|bezeichnet)  als(?= {2})  suche nach  sucht nach  findet  meldet  markiert  ersetz(?:e|en|t)  lautet\p{L}*  liest  steht  stand  stehe
  `,
  plans: list`
    rechnen (?:\p{L}+ ){0,2}(?:damit|mit)  zu (?:beginnen|starten|absolvieren|erlangen)  plan(?:en|t|te|ten)?  pläne  geplant\p{L}*  planung  streb(?:t|en) (?:\p{L}+ ){0,8}an  anstreben  angestrebt\p{L}*  streben  beabsichtig\p{L}*  vorhaben  haben (?:\p{L}+ ){0,8}vor  vorbereit(?:en|et|ung|ungen)  vor(?:zu)?bereiten  bereiten  arbeiten (?:\p{L}+ ){0,4}(?:an|auf|daran|darauf)  auf dem weg  ziel(?:e|en)?  zielen
    in (?:arbeit|vorbereitung|planung|umsetzung|zukunft|kürze)  zukünftig\p{L}*  künftig\p{L}*  roadmap  fahrplan  demnächst  bald\p{L}*  (?:nächste|kommende)[rsnm]? (?:jahr\p{L}*|quartal\p{L}*|monat\p{L}*|frühjahr|herbst|sommer|winter|woche|schritt)  bis (?:zum )?(?:ende|anfang|mitte|herbst|sommer|frühjahr|q[1-4]|jahresende)
    (?:soll|sollen|wird|werden|wollen|möchten|will|werde)(?: \p{L}+){0,10} (?:werden|erhalten|erlangen|abschließen|absolvieren|beginnen|starten|durchführen|anstreben|erreichen|folgen|durchlaufen|abgeschlossen|beantragen|lassen|holen)  gap-analyse  readiness\p{L}*  anvisier\p{L}*  erwart(?:en|et)\p{L}*  voraussichtlich\p{L}*  vorgesehen  in 20(?:2[7-9]|3\d)  erwägen  prüfen (?:derzeit|gerade|aktuell|,? ob)  im gange  läuft (?:derzeit|gerade|noch|bereits)  laufende[rsnm]? (?:zertifizierung|audit|prüfung)  steht (?:\p{L}+ ){0,2}(?:an|bevor)  bevorsteh\p{L}*  begonnen  gestartet  beauftragt  möchten wir  wollen wir  hoffen  wunschliste
  `,
  conditions: list`
    wenn(?! sie (?:\p{L}+ ){0,4}(?:fragen|möchten|wollen|wünschen|interess|brauchen|benötigen))  falls(?! sie)  sofern  sobald  solange  bis(?= (?:wir|der|die|das|eine?) )  würd(?:e|en)  könnte[n]?  wäre[n]?  hätte[n]?  müss(?:en|te|ten)  muss  soll(?:te|ten|en)?  benötig(?:t|en)  erforder(?:t|n|lich)\p{L}*  verlang(?:t|en)  voraussetzung  vorausgesetzt  angenommen  je nachdem  erwünscht  von vorteil  wünschenswert  dürfte
    vielleicht  möglicherweise  eventuell
  `,
  explains: list`
    meint  bezeichnet  steht für  (?:ist|sind|war) (?:ein|eine|einer|(?:der|die|das)(?! (?:plattform|lösung|software|produkt|app|dienst|system))|kein|in der regel|meist|oft|nicht|international|für|freiwillig|eigentlich)  bedeut(?:et|en)  heißt  prüf(?:t|en)  untersuch(?:t|en)  bewert(?:et|en)  beschreib(?:t|en)  verlang(?:t|en)  forder(?:t|n)  regel(?:t|n)  leg(?:t|en) (?:\p{L}+ )?fest  definier(?:t|en)  steht für  bezieht  besteht aus  gilt  gelten  betrachtet  beurteilt  schreibt  schützt  besag(?:t|en)  umfasst  enthält  dauer(?:t|n)  kostet  richtet  stammt  wurde (?:\p{L}+ ){0,4}(?:entwickelt|veröffentlicht|verabschiedet|eingeführt)  unterscheid\p{L}*  blickt  verpflichtet  kann  wird (?:von|durch)  geht  sagt  deckt  stellt
  `,
  explanations: list`
    (?:in|bei|mit|während) (?:einer?m? )?(?:soc[ -]?2[ -])?(?:type?|typ)[ -]?(?:1|2|i|ii) (?:wird|werden|geht|muss|steht)  was sich  hinter dem begriff  was dahinter  was (?:ist|sind|bedeutet|heißt|steckt|bringt)  wie (?:funktioniert|lange|viel|läuft|man|oft|sie|unternehmen)  warum  wann  wofür  leitfaden  ratgeber  checkliste  vorlage  glossar  blog\p{L}*  artikel  webinar\p{L}*  einführung  grundlagen  erklär\p{L}*  überblick  kenntnisse\p{L}*  erfahrung(?:en)? (?:mit|in|bei)  know-how  üblicherweise  meist(?:ens)?  in der regel  häufig  oft  typischerweise  zum beispiel  z\. ?b\.  im allgemeinen  generell  schulung(?:en)?  kurs  seminar  mythos  mythen  faq  vertraut(?:heit)? mit  wissenswertes  (?:fragen|fragt|verlangen) (?:\p{L}+ ){0,4}nach
  `,
  texts: list`
    (?:fragen|fragt|fragten|fragte) (?:\p{L}+ ){0,4}(?:nach|ob)  (?:unsere?[rnms]?|dies(?:er|es|em|e)|der|die|das|im|neue[rsnm]?) (?:\p{L}+ )?(?:blog\p{L}*|leitfaden|artikel|webinar|beitrag|checkliste|whitepaper|ratgeber|faq|glossar|abschnitt|kapitel|kurs|schulung|vortrag|podcast)  leitfaden  webinar  checkliste  erklär(?:t|en)  erläuter(?:t|n)  die (?:regel|prüfregel)  regel  linter
  `,
  comparisons: list`anders als (?:in|bei|ein|eine|einer|einem|typ|type|soc|iso)(?: \p{L}+)?  vs\.?  versus  vergleich\p{L}*  im vergleich  unterschied\p{L}*  gegenüber  typ (?:1|i) oder (?:typ )?(?:2|ii)  welche[rs]? (?:typ|bericht|standard)  zwischen (?:soc 2 )?typ\p{L}*  verwechs\p{L}*  im gegensatz zu  gegenübergestellt  beide typen  zwei (?:typen|arten)`,
  announced: list`kommt  folgt  erscheint  wird (?:\p{L}+ ){0,6}(?:erwartet|vorliegen|verfügbar|veröffentlicht|abgeschlossen|kommen|folgen|fertig|erscheinen|da sein)  in kürze  bald  demnächst  ist (?:unterwegs|in arbeit|geplant|in vorbereitung)  steht (?:kurz )?bevor  erwartet  geplant  nächste[rsnm]? (?:jahr|monat|quartal)`,
};
