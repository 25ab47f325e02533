import {list} from '../list.js';
import type {Topics} from '../types.js';

const OWNERS = '(?:uw|jouw|je|eigen|hun|(?:de|het|van de|onze) (?:klanten|klant|gebruikers?|opdrachtgever|afnemer)s?)';

/** What else Dutch may claim. */
export const topics: Topics = {
  frameworks: {
    iso27001: [],
    hipaa: [],
    gdpr: list`avg  algemene verordening gegevensbescherming  privacywet(?:geving)?  europese privacywet(?:geving)?`,
    other: list`nen[- ]?7510  bio  baseline informatiebeveiliging overheid  digid  tisax  cyber essentials  ai-verordening  eu-ai-act  thuiswinkel waarborg  c5`,
  },
  gdprBasis: list`verwerkersovereenkomst(?:en)?  dpa  rechtsgrond(?:en|slag)?  grondslag(?:en)?  art(?:ikel|\.)? ?(?:6|28)  modelcontractbepalingen  standaardcontractbepalingen`,
  data: list`data  ~verwerking  ~bestand  ~gegevens  ~informatie  ~documenten  ~document  ~bestanden  ~inhoud  ~content  ~back-?ups?  ~contracten  ~contract  ~stukken  alles  niets  geen byte  byte  bit  ~hosting  gehost\p{L}*  ~servers?  ~opslag  ~datalocatie  uploads?  ~gegevensverwerking`,
  stays: list`vind(?:t|en) (?:\p{L}+ ){0,3}plaats  plaatsvinden  blijf(?:t)?  blijven  bewaard\p{L}*  bewaren  opgeslagen  opslag  ~opslag  sla(?:at|an) (?:\p{L}+ ){0,6}op  ligt  liggen  gehost\p{L}*  hosten  ~hosting  verwerkt\p{L}*  verwerken  ~verwerking  bevind(?:t|en)  gevestigd  ~servers?  ~datacent(?:rum|er|ers|ra)  ~locatie  gehouden  draait  draaien  staat  staan  ~regio  residentie`,
  only: list`alleen  enkel  uitsluitend\p{L}*  altijd  te allen tijde  100 ?%  gegarandeerd\p{L}*  volledig  geheel  nergens anders  zonder uitzondering  louter  exclusief  slechts`,
  leaves: list`verla(?:at|ten)  verliet(?:en)?  overgedragen  overdracht  doorgegeven  doorgifte  verzonden  verstuurd  versturen  gestuurd  geëxporteerd\p{L}*  ga(?:at|an)  naar buiten  buiten  buitenland  derde land(?:en)?  kom(?:t|en)  over de grens  weglek\p{L}*  lek(?:t|ken)  geüpload  verplaatst  stro(?:omt|men)  de deur uit  buitenshuis  terecht  uit`,
  places: list`
    (?:de )?(?:eu|europese unie|eer|europese economische ruimte|europa)  europe(?:se|es)  eu-\p{L}*  nederland\p{L}*  duitsland  duitse?  belgië  belgische?  frankrijk  franse?  ierland  ierse?  dublin  amsterdam  rotterdam  eemshaven  frankfurt  parijs  londen  zweden  stockholm  finland  denemarken  noorwegen  luxemburg  oostenrijk  zwitserland  zwitserse?  spanje  italië  polen  vs  verenigde staten  verenigd koninkrijk  canada  (?:uw|eigen|het|ons) (?:eigen )?land\p{L}*  binnenland  schengen\p{L}*  benelux  vaderlandse
  `,
  customerPlaces: list`
    ${OWNERS}(?: \p{L}+){0,2} (?:\p{L}*infrastructuur|\p{L}*omgeving(?:en)?|\p{L}*netwerk(?:en)?|pand|\p{L}*servers?|\p{L}*systemen|\p{L}*systeem|tenants?|vpc|firewall|\p{L}*datacent(?:rum|er)|cloud|\p{L}*apparaat|apparaten|laptops?|computer|browser|huis|hardware|bedrijf|organisatie|beheer|controle|perimeter|intranet|muren)
    (?:de|het|van de) (?:klant(?:omgeving|infrastructuur|systemen|netwerk)|infrastructuur|omgeving|netwerk|apparaat|browser|pand|bedrijf|systeem)(?: van (?:de|onze|uw|elke) (?:klant(?:en)?|gebruikers?|organisatie))?  ~klantomgeving(?:en)?  ~klantinfrastructuur  on-?premises?\p{L}*  lokaal  op locatie  bij (?:u|de klant)  achter uw firewall  op het apparaat  in eigen huis
    (?:onze|ons) (?:servers?|infrastructuur|platform|systemen|netwerk|cloud|datacent\p{L}+|omgeving)
  `,
  subprocessors: list`~sub-?verwerkers?  ~onderaannemers?  sub-?processors?  derden  derde partij(?:en)?  (?:externe|andere|buitenstaande) (?:\p{L}+ )?(?:dienstverleners|leveranciers|partijen|bedrijven|aanbieders|verwerkers)  niemand (?:anders|behalve wij)  iemand anders  ~uitbested?  uitbesteding`,
  uses: list`gebruik(?:t|en)?  gebruikmaken  maken  maakt  schakel(?:t|en)  ingeschakeld  inschakelen  zet(?:ten)?  inzetten  ingezet  inzet  betrek(?:t|ken)  betrokken  samenwerk\p{L}*  werk(?:t|en)  deel(?:t|en)  delen  gedeeld  doorgegeven  geef(?:t)?  geven  doorgeven  heb(?:ben)?  heeft  er (?:is|zijn)  zijn er  zonder  nodig  verstrek(?:t|ken)  verstrekt  toegang  verwerk(?:t|en)  verwerken  afhankelijk  besteden  besteedt  uitbesteed  komt  komen  aan te pas  ziet  zien  bestaan`,
  ai: list`ai  ai-\p{L}*  kunstmatige intelligentie  ~model(?:len)?  taalmodel\p{L}*  assistent(?:en)?  ~assistent  copilot  co-pilot  algoritmes?  llms?  chatbot\p{L}*  bot  agent(?:en|s)?  hallucin\p{L}*`,
  aiTooStrong: list`
    (?:hallucineert|hallucineren|liegt|verzint|gokt|vergist) (?:zich )?(?:\p{L}+ ){0,2}(?:nooit|niet|niets|nimmer)  (?:nooit|niet|nimmer) (?:\p{L}+ ){0,2}(?:hallucineert|hallucineren|fout|verkeerd|vergissen|vergist)  (?:maakt|maken|bevat|geeft) (?:\p{L}+ ){0,2}(?:geen|nooit|nul|nooit een) (?:\p{L}+ )?(?:fouten?|vergissingen|hallucinaties|onjuist\p{L}*|verkeerd\p{L}*)
    (?:geen|zonder|nul|0|vrij van|nooit) (?:\p{L}+ )?(?:hallucinaties|fouten|vergissingen)  hallucinatievrije?  foutloo?s\p{L}*  foutloze  onfeilbare?  (?:100 ?%|honderd procent|volledig|volkomen|absoluut|gegarandeerd|perfect|altijd) (?:nauwkeurige?|correcte?|juiste?|betrouwbare?|foutloos|accurate?|precies|autonome?|autonoom|foutloze)  (?:100 ?%|perfecte|absolute|volledige) (?:nauwkeurigheid|precisie|betrouwbaarheid|juistheid)  nauwkeurigheid van 100 ?(?:%|procent)  (?:heeft|hebben) altijd gelijk  zit er nooit naast
    (?:geen|zonder|nooit) (?:\p{L}+ )?(?:menselijke?|handmatige?|juridische?) (?:\p{L}+ )?(?:controle|toets|toetsing|beoordeling|review|goedkeuring|toezicht|tussenkomst|ingrijpen|nazicht|check)(?: \p{L}+){0,2}  (?:geen|zonder)(?: een)? (?:advocaat|jurist|juristen|advocaten|mens|mensen)(?: \p{L}+){0,4}
    (?:controle|toetsing|beoordeling|review|goedkeuring|nalezen|check)(?: \p{L}+){0,4} (?:overbodig|onnodig|niet (?:meer |langer )?(?:nodig|vereist|noodzakelijk)|verleden tijd)  (?:hoef|hoeft|hoeven)(?: \p{L}+){0,4} (?:niet|niets|niemand|nooit|geen)(?: meer)?(?: \p{L}+){0,3} (?:te )?(?:controler\p{L}+|na te \p{L}+|gecontroleerd|nagekeken|nagelezen|beoordel\p{L}+|beoordeeld|nalezen|lezen|kijken|review\p{L}*)
    (?:vervangt|vervangen|bespaart) (?:\p{L}+ ){0,3}(?:advocaat|advocaten|jurist|juristen|juridische afdeling|mens|mensen|beoordelaars?|controle)  (?:maakt|maken) (?:\p{L}+ ){0,4}(?:overbodig|werkloos)  (?:bindend|betrouwbaar|sluitend|gedegen) juridisch advies  juridisch advies (?:door|van|in seconden|op maat van)  volledig autonoom  (?:beter|nauwkeuriger|betrouwbaarder|slimmer) dan (?:\p{L}+ )?(?:advocaat|mens|jurist|advocaten|experts?)  blind (?:op )?(?:vertrouwen|varen)  (?:vindt|ontdekt|herkent) (?:elk|elke|alle|ieder) (?:risico\p{L}*|fouten?)  onbevooroordeeld
  `,
  absolutelySecure: list`
    (?:100 ?%|honderd procent|absoluut|volkomen|volledig|compleet|gegarandeerd|totaal|perfect|geheel|absolute|totale|maximale|volledige|perfecte|gegarandeerde|complete) (?:\p{L}+ )?(?:veilige?|veiligheid|beveiligd|beveiliging|bescherming|beschermd)  onhackbare?  onkraakbare?  onkwetsbare?  onneembare?  ondoordringbare?  waterdichte?  kogelvrije?  hackerbestendig  inbraakvrij  fort knox  (?:bank|militair|militaire)[- ]?(?:niveau|kwaliteit|standaard|grade|beveiliging|encryptie)  op (?:bank|militair)\p{L}*(?: niveau)?  beveiliging van bankniveau  nul risico  (?:zonder|geen) (?:enig )?(?:beveiligings)?risico  risicovrije?  (?:kan|kunnen) (?:\p{L}+ ){0,3}(?:niet|nooit) (?:\p{L}+ )?(?:gehackt|gekraakt|gestolen|uitlekken)  zo veilig als (?:een|de|uw) (?:bank|kluis|fort)  veiligste  veiligheid gegarandeerd
  `,
};
