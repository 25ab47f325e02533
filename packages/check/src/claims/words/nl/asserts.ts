import {list} from '../list.js';
import type {Asserts} from '../types.js';

/** What Dutch asserts. */
export const asserts: Asserts = {
  certified: list`~gecertificeerd\p{L}*  ~certifice(?:ert|ren|ring)\p{L}*  ~certifica(?:at|ten|tie|ties)\p{L}*  ~gecertifieerd\p{L}*  ~geaccrediteerd\p{L}*  ~accreditatie\p{L}*  ~keurmerk\p{L}*  ~keurmerken  ~certified`,
  compliant: list`
    ~compliant\p{L}*  ~compliance  ~conform(?:e|iteit)?  voldoe(?:t|n|nd)\p{L}*  voldeed  voldaan  naleven  (?:leef|leeft|leven) (?:[\p{L}\p{N}-]+ ){0,8}na  nageleefd  naleving  nakomen  beantwoord(?:t|en) aan
    in overeenstemming  houd(?:t|en) (?:\p{L}+ ){0,3}aan  ~-?proof  in lijn met de eisen  ~bestendig
  `,
  attested: list`
    ~geauditeerd\p{L}*  ~geaudit\p{L}*  ~getoetst\p{L}*  ~gecontroleerd\p{L}*  ~beoordeeld\p{L}*  ~onderzocht\p{L}*  ~geverifieerd\p{L}*  bevestigd\p{L}*  ~geattesteerd\p{L}*  doorgelicht  ~gekeurd\p{L}*  goedgekeurd\p{L}*  erkend\p{L}*  ~geregistreerd\p{L}*  aangetoond
    toegelaten  ~label  ~status  ~badge
  `,
  report: list`
    ~rapport(?:en|age|ages)?  ~verslag(?:en)?  ~audits?  ~controles?  ~verklaring(?:en)?  ~attest(?:en|atie|aties)?  ~onderzoek(?:en)?  ~beoordeling(?:en)?  ~reports?  ~toetsing(?:en)?  ~oordeel  ~examinering
    ~assurance-?rapport  ~bewijs
  `,
  passed: list`geslaagd\p{L}*  slaag(?:t|de|den)  slagen  doorstaan\p{L}*  doorsta(?:at|an)  doorstond(?:en)?  gehaald\p{L}*  haal(?:de|den|t)  behaald met  glansrijk  met glans  met vlag en wimpel  doorlopen  succesvol (?:afgerond|doorlopen|afgelegd)  gepasseerd`,
  holds: list`
    heb  heeft  hebben  had(?:den)?  bezit(?:ten)?  beschik(?:t|ken)  behaald\p{L}*  behaal(?:t|de|den)  behalen  verkreg(?:en)\p{L}*  verkrijgt  verwierf  verworven  ontvang(?:t|en)  ontving(?:en)?  gekregen  kreeg  kregen  voltooid\p{L}*  voltooi(?:en|t|de|den)
    afgerond\p{L}*  rond(?:de|den|t)? (?:\p{L}+ ){0,6}af  bereikt\p{L}*  in (?:het )?bezit  houder\p{L}*  beschikbaar  verkrijgbaar  bijgevoegd\p{L}*  bijlage  opvraagbaar  op te vragen  opvragen  aanvragen  inzien  downloaden  download  te downloaden
    inclusief  met  volgens  conform  op grond van  voer(?:t|en)  draag(?:t)?  dragen  uitgereikt\p{L}*  afgegeven\p{L}*  toegekend\p{L}*  verleend\p{L}*  trots\p{L}*  dankzij  verlengd\p{L}*  vernieuwd\p{L}*  behouden  behoudt  onderhoud(?:t|en)  tonen  toont  deel(?:t|en)  delen  sturen
    stuurt  aantonen  bewijst  bewijzen  sinds  geldig\p{L}*  ondersteun(?:t|en)  bied(?:t|en)  gedekt\p{L}*  dekt  omvat  ligt (?:\p{L}+ )?klaar  klaar  binnen  op zak  ondergaan\p{L}*  gepubliceerd\p{L}*  lezen  vinden  krijgt  verstrekken  verstrekt  niveau  norm  standaard  lag  werkt  werken  draait  hanteren  hanteert  is er  inmiddels  nu ook  achter de rug
  `,
  aligned: list`gebaseerd\p{L}*  op basis van  volg(?:t|en)  geïnspireerd\p{L}*  afgestemd\p{L}*  in lijn met  gericht\p{L}*  sluit(?:en)? aan  ~-?ready  voorbereid\p{L}*  naar het voorbeeld  best practices  principes  uitgangspunten  richtlijnen  raamwerk  helpt  helpen  ondersteunt`,
  opinion: list`
    goedkeurend(?:e)?  zonder (?:enig(?:e)? )?(?:\p{L}+ )?(?:voorbehoud|uitzondering(?:en)?|bevinding(?:en)?|opmerking(?:en)?|afwijking(?:en)?|beperking(?:en)?|tekortkoming(?:en)?|aanmerking(?:en)?|bezwaar|kanttekening(?:en)?|issues?)
    (?:geen|nul|0|geen enkele|niet één|vrij van) (?:\p{L}+ ){0,2}(?:uitzondering(?:en)?|bevinding(?:en)?|afwijking(?:en)?|opmerking(?:en)?|tekortkoming(?:en)?|aanmerking(?:en)?|gebreken|voorbehoud|exceptions?|findings?|issues?|kanttekening(?:en)?)
    (?:bevindingen|uitzonderingen|afwijkingen): (?:geen|0|nul)  vlekkeloos  vlekkeloze  smetteloos  smetteloze  foutloos  foutloze  probleemloos  schoon (?:rapport|oordeel)  schone (?:verklaring|lei|audit)  onberispelijk\p{L}*  niets (?:aan te merken|gevonden|op aan te merken)  volle punten  maximale score  positief oordeel
  `,
  current: list`actueel  actuele  up-to-date  bijgewerkt  geldig(?:e)?  van kracht  nog steeds  nog altijd  momenteel  op dit moment  vandaag  huidig(?:e)?  recent(?:e)?  bij de tijd`,
  continuous: list`
    continu(?:e)?  doorlopend(?:e)?  voortdurend(?:e)?  permanent(?:e)?  te allen tijde  altijd(?! (?:beschikbaar|bereikbaar|welkom))  24/7  dag en nacht  het hele jaar(?: door)?  het (?:hele|afgelopen) jaar  jaarlijks(?:e)?  elk jaar  ieder jaar  elke (?:dag|maand)  maandelijks  halfjaarlijks  ononderbroken  onafgebroken  constant(?:e)?
    (?:gedurende|over|in) (?:\p{L}+ ){0,3}(?:periode|maanden|jaar|jaren)  (?:zes|twaalf|drie|negen|6|12|3) maanden  al jaren  jarenlang  effectief (?:werken|gewerkt|functioneren|waren|zijn)  effectieve werking  werking van (?:onze|de|alle)  doeltreffend\p{L}*  operationele effectiviteit  effectiviteit van (?:onze|de)  beheersmaatregelen (?:\p{L}+ ){0,4}(?:werken|gewerkt|effectief)  in realtime  periode van
  `,
  allCategories: list`(?:alle|elke|iedere|al de)(?: vijf| 5)? (?:soc[ -]2-?)?(?:trust[- ]services?[- ]?)?(?:categorie(?:ën)?|criteria|criterium|principes|principles|categories)  (?:alle|de) (?:vijf|5) (?:\p{L}+[ -]){0,3}(?:categorieën|criteria|principes|categories)  alle (?:vijf|5)  5/5  vijf van de vijf`,
  categories: {
    security: list`~beveiliging  veiligheid  security`,
    availability: list`beschikbaarheid  availability`,
    'processing-integrity': list`verwerkingsintegriteit  integriteit van (?:de )?(?:gegevens)?verwerking  processing[- ]integrity`,
    confidentiality: list`vertrouwelijkheid  confidentiality`,
    privacy: list`privacy  gegevensbescherming`,
  },
  covers: list`omvat(?:ten)?  dek(?:t|ken)  gedekt  bestrijk(?:t|en)  reikwijdte  scope  inclusief  incl  categorie(?:ën)?  criteria  trust services?  voor  tegen  over  met  volgens  plus  alsook  evenals  strekt  betreft  bevat  getoetst  geaudit  beoordeeld  gaat over  valt  vallen  op`,
  entity: list`(?:geaudite(?:er)?de|onderzochte|beoordeelde|gecontroleerde) (?:entiteit|onderneming|organisatie|vennootschap|bedrijf)  (?:afgegeven|uitgegeven|opgesteld|uitgebracht|uitgereikt) (?:voor|aan|op naam van)  entiteit`,
};
