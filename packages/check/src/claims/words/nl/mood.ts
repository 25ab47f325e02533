import {list} from '../list.js';
import type {Mood} from '../types.js';

const SAY =
  '(?:zeg(?:t|gen)?|zei|schrijf(?:t)?|schrijven|schreef|beweer(?:t|de)?|beweren|noem(?:t|en)?|claim(?:t|en|de)?|vermeld(?:t|en)?|adverteer(?:t)?|adverteren|beloof(?:t)?|beloven|gebruik(?:t|en)?|stel(?:t|len)?)';
const NOUN =
  '(?:uitspraken|uitspraak|bewering(?:en)?|formulering(?:en)?|zin(?:nen)?|zinsnede|frases?|slogans?|termen|term|woorden|woord|teksten|tekst|claims?|uiting(?:en)?|kreten|kreet|labels?)';

/** What turns a Dutch assertion into something else. */
export const mood: Mood = {
  negators: {
    before: list`
      niet  nooit  nimmer  noch  nog niet  nog nooit  nog geen  evenmin  allerminst  geenszins  in plaats van  niemand  niets  nauwelijks  nergens  los van  afgezien van  behalve  uitgezonderd  ver van
      onafhankelijk van  weiger(?:t|en)
    `,
    near: list`geen  zonder  nul  0  ontbreek(?:t)?  ontbreken  ontbrekende?  mist  missen  bij gebrek aan  gebrek aan  vrij van  geen enkele?  niet-\p{L}*  non`,
    after: list`
      niet  nog niet  nooit  nog nooit  geen(?=[.!]|(?!.))  ontbreek(?:t)?  ontbreken  bestaat (?:nog )?niet  (?:is|zijn) (?:er )?(?:nog )?niet  geen (?:\p{L}+ ){0,2}(?:certifica\p{L}+|rapport|vervanging|onderdeel|bewijs|audit|verklaring)  (?:hebben|bezitten|voeren) (?:we|wij) (?:\p{L}+ ){0,3}(?:geen|niet)  buiten (?:de )?(?:scope|reikwijdte)  staat nog open  staan nog open  n\.?v\.?t\.?  n/a  uitgesloten  laat op zich wachten  evenmin
    `,
  },
  disclaimers: list`
    geen enkele? (?:ai|model|machine|algoritme|assistent)  geen ai  kladversie  conceptversie  concepttekst  niet publiceren  (?:niet|nooit|geenszins|geen|onmogelijk) (?:\p{L}+ ){0,3}(?:waar|juist|correct|toegestaan|geoorloofd|voldoende|terecht|de bedoeling)  (?:onjuist|onwaar|misleidend|fout|verkeerd|verboden|een misvatting|incorrect)(?: zijn)? (?:om|dat|te)
    (?:bewijst|betekent|garandeert|bevestigt|vervangt|impliceert|zegt|zeggen|toont|houdt|maakt|is) (?:\p{L}+ ){0,4}(?:niet|nooit|geen|noch)(?= (?:\p{L}+ ){0,3}(?:dat|in|aan|van|bewijs|garantie|hetzelfde|over|een|soc|iso))
    (?:zeggen|beweren|schrijven|noemen|claimen|beloven|adverteren|gebruiken|vermelden|garanderen|stellen) (?:\p{L}+ ){0,3}(?:niet|nooit|geen|nergens)  (?:zeg|beweer|schrijf|noem|claim|beloof|adverteer|gebruik|vermeld|verwar|verwarren|interpreteer|beschouw) (?:\p{L}+ ){0,4}(?:niet|nooit|geen)
    (?:mag|mogen|moet|moeten|kan|kunnen|zal|zullen) (?:\p{L}+ ){0,5}(?:niet|nooit|geen)  (?:vermijd|voorkom|vermijden|vermijdt)  te vermijden  geen (?:\p{L}+ )?(?:uitspraak|uitspraken|bewijs|bewering|garantie|claim|claims|belofte|aanspraak|toezegging|vermelding) (?:\p{L}+ ){0,2}(?:voor|over|dat|op|van|omtrent|doen)
    (?:verboden|onjuiste|misleidende|foute|foutieve|overdreven|ongeoorloofde|onbewezen) ${NOUN}  (?:ten onrechte|abusievelijk|per abuis|per ongeluk|foutief)  (?:eerdere|vorige|oude|oudere) (?:\p{L}+ )?(?:versie|pagina|tekst)  (?:fout|niet|onjuist|verkeerd|niet doen|slecht):  (?:wie|iedereen die) (?:\p{L}+ ){0,3}(?:beweert|zegt|schrijft)  we ontkennen  niet te verwarren  iets anders dan
  `,
  retractions: list`
    (?:is|zijn|was|waren|zou) (?:\p{L}+ ){0,4}(?:onjuist|onwaar|misleidend|verboden|fout|verkeerd|een (?:\p{L}+ )?(?:vergissing|mythe|misverstand|fabel|fout|misvatting|leugen)|gelogen|taboe|niet (?:waar|juist|correct|toegestaan)|overdreven|verouderd|achterhaald|onzin)
    klop(?:t|te|pen) (?:\p{L}+ )?niet  (?:is|zijn|werd|werden|wordt|worden) (?:\p{L}+ ){0,3}(?:verwijderd|gewist|gecorrigeerd|ingetrokken|geschrapt|afgewezen|afgekeurd|geblokkeerd|gemeld|geweigerd)  (?:mag|mogen|moet) (?:\p{L}+ ){0,4}niet  (?:zeggen|schrijven|beweren|gebruiken) (?:we|wij) (?:\p{L}+ )?(?:nooit|niet)  gaat te ver  zet op het verkeerde been  misleidt
  `,
  yes: list`(?:dan )?(?:zit|bent) u (?:bij ons |hier )?(?:goed|aan het juiste adres)  dan (?:zit|ben) je (?:bij ons )?goed  bij ons (?:bent|zit) u (?:goed|aan het juiste adres)  ja  jazeker  zeker  uiteraard  natuurlijk  vanzelfsprekend  absoluut  inderdaad  klopt  aanwezig  beschikbaar  volledig  inbegrepen  inclusief  correct  juist  dat (?:zijn|hebben|is) (?:we|wij|het)  (?:zijn|hebben|doen) (?:we|wij)  (?:we|wij) (?:zijn|hebben|doen) (?:het|dat)  gecertificeerd  [✓✔✅☑]  [xj]`,
  no: list`nee  neen  geen  nog niet  niet(?: \p{L}+)?  momenteel niet  op dit moment niet  helaas niet  vooralsnog niet  nooit  nog nooit  n\.?v\.?t\.?  n/a  gepland  in (?:behandeling|voorbereiding|uitvoering|aanvraag)  ontbreekt  open  onbekend  0  [✗✘❌✕×☐]  no  none`,
  notDenials: list`
    niet (?:alleen|enkel|slechts|uitsluitend|voor niets|zonder (?:reden|trots)|zomaar|meer weg te denken|te vergeten)  niets (?:minder|anders)(?: dan)?  (?:geen|zonder|buiten) (?:\p{L}+ )?(?:twijfel|geheim|wonder|probleem|vraag|grap|verrassing|toeval)
    ongetwijfeld  zonder uitzondering  geen (?:zorgen|paniek|half werk|halve maatregelen|compromissen|gedoe|verborgen kosten|stress|vragen)  zonder (?:\p{L}+ )?(?:compromis(?:sen)?|meerkosten|extra kosten|moeite|gedoe|omwegen|wachttijd|onderbreking|omhaal)
    maakt? u geen zorgen  (?:zoek|wacht|aarzel|vergeet|mis) (?:\p{L}+ ){0,2}niet(?: (?:verder|langer))?  hoef(?:t)? (?:u|je) (?:zich |je )?(?:geen|niet) (?:\p{L}+ ){0,3}(?:zorgen|zoeken|wachten|te (?:zoeken|wachten|twijfelen))(?: te maken)?  (?:valt|is) niet te ontkennen  als geen ander  nooit eerder  nog nooit zo  niet waar  waarom niet  nooit meer zorgen  wat (?:velen|veel mensen) niet weten  niemand minder dan
  `,
  questions: list`(?:geef|geeft|gelieve|graag) (?:\p{L}+ ){0,3}(?:aan|aangeven|vermelden)  (?:beschrijf|vermeld|bevestig|noem|licht)  (?:vraag|vragen|vraagt|weten|controleer|check|nagaan|zeggen|aangeven|aan) of  of (?:u|uw|de leverancier|jullie)  (?<!.)of (?:[\p{L}\p{N}-]+ ){1,8}(?:is|zijn|voldoet|voldoen|heeft|hebben|beschikt|beschikken),  ja/nee  \(j/n\)  welke (?:certific\p{L}+|bewijzen)`,
  notQuestions: list`wist (?:u|je)  (?:al )?gehoord  waarom niet  wie heeft  wat wilt? (?:u|je) nog meer  is dat niet  klaar voor  benieuwd naar`,
  quotes: list`
    ${SAY}  ${NOUN}  zoals  bijvoorbeeld  zogenaamde?  zogeheten  lezen  bedoeld  horen  vroeg  vraagt  wijst  haal(?:t)?  schrap(?:t|pen)?  verwijder(?:t|en)?  (?:aangekondigd|beschreven|vermeld|genoemd)  hoort niet  als(?= {2})  vermijd\p{L}*  nooit  niet  in plaats van  fout  verboden  toegestane?  mythe  citaat  voorbeeld  kop  knop  veld  kolom  zoek\p{L}*  vindt  meldt  markeert  vervang(?:t|en)?  luidt  leest  stond  staat  beschreven als  omschreven als
  `,
  plans: list`
    plan(?:nen|t|de|den)?  van plan  gepland\p{L}*  planning  streven  streeft  streefdatum  nastreven  beog(?:en|t)  bereid(?:t|en) (?:\p{L}+ ){0,8}voor  bereiden  voorbereid(?:en|ing|ingen)  voor te bereiden  werken (?:\p{L}+ ){0,4}(?:aan|naar|toe)  werkt (?:\p{L}+ ){0,3}(?:aan|naar)  op weg naar  onderweg naar  doel(?:en)?  mikken op  in (?:voorbereiding|uitvoering|aantocht|gang|de maak|behandeling|de toekomst)  toekomst\p{L}*  roadmap  binnenkort  spoedig  weldra
    (?:volgend|komend)e? (?:jaar|kwartaal|maand|voorjaar|najaar|zomer|winter|stap|week)  (?:voor|tegen|eind|medio|begin|in de loop van) (?:het )?(?:eind(?:e)?|begin|20(?:2[7-9]|3\d)|q[1-4]|zomer|najaar|voorjaar)  in 20(?:2[7-9]|3\d)
    (?:zal|zullen|gaan|gaat|willen|wil|moet|moeten|hopen|hoopt|verwachten|verwacht)(?: [\p{L}\d.-]+){0,10} (?:worden|behalen|halen|verkrijgen|afronden|voltooien|beginnen|starten|doorlopen|ondergaan|bereiken|volgen|ontvangen|aanvragen|laten)  gap-?analyse  readiness\p{L}*  verwacht(?:en)?  naar verwachting  overweg(?:en|t)  voornemens  voornemen  gestart  begonnen  loopt (?:nog|momenteel)  lopende (?:certificering|audit)  staat (?:\p{L}+ ){0,3}(?:gepland|op stapel)  hopen  wensenlijst
  `,
  conditions: list`
    als(?= (?:we|wij|de|het|een|er|onze|uw|jouw) (?!(?:\p{L}+ ){0,3}(?:vragen|wilt|wil)))  indien(?! (?:gewenst|u|nodig))  wanneer  zodra  tenzij  mits  tot(?:dat)? (?:we|wij|de|het) (?:\p{L}+ )?  zou(?:den)?  (?<!.)(?:waren|hadden|had) (?:wij|we)  dan (?:stond|had)  kunnen  kon(?:den)?  moet(?:en)?  moest(?:en)?  dien(?:t|en) te  vereis(?:t|en|te)  verlang(?:t|en)  eist  voorwaarde  stel dat  gesteld dat  afhankelijk van  een pré  pre  gewenst  wenselijk  wellicht  misschien  mogelijk
  `,
  explains: list`
    (?:is|zijn|was) (?:een|(?:de|het)(?! (?:platform|oplossing|software|product|app|dienst|systeem))|geen|meestal|vaak|niet|internationaal|bedoeld|eigenlijk|vrijwillig|voor)  beteken(?:t|en)  onderzoek(?:t|en)  toets(?:t|en)  beoordeel(?:t)?  beoordelen  beschrijf(?:t)?  beschrijven  eist  vereis(?:t|en)  vraag(?:t)?  regel(?:t|en)  leg(?:t|gen) (?:\p{L}+ )?vast  definieer(?:t)?  staat voor  verwijst  bestaat uit  geldt  gelden  kijk(?:t|en)  beschermt  omvat  bevat  duur(?:t|de)  kost  richt  stelt  werd (?:\p{L}+ ){0,4}(?:ontwikkeld|gepubliceerd|ingevoerd)  verschil(?:t|len)  verplicht  kan  wordt (?:door|uitgevoerd|afgegeven|uitgegeven)  gaat  zegt  schrijft  controleert  helpt
  `,
  explanations: list`
    wat (?:is|zijn|betekent|houdt|doet)  hoe (?:werkt|lang|veel|vaak|u|je|bedrijven|een)  waarom  wanneer  gids  handleiding  checklist\p{L}*  stappenplan  sjabloon  woordenlijst  blog\p{L}*  artikel(?:en)?  webinar\p{L}*  inleiding  introductie  uitleg  leg(?:t|gen) (?:\p{L}+ ){0,4}uit  uitgelegd  kennis van  ervaring (?:met|in)  bekend(?:heid)? met  vertrouwd met  gewoonlijk  meestal  doorgaans  vaak  bijvoorbeeld  in het algemeen  over het algemeen  training(?:en)?  cursus(?:sen)?  mythe(?:s|n)?  faq  (?:vragen|vraagt) (?:\p{L}+ ){0,4}(?:naar|om)
  `,
  texts: list`
    (?:vragen|vraagt|vroegen) (?:\p{L}+ ){0,3}(?:naar|of)  (?:onze|ons|dit|deze|de|het|een|nieuwe?) (?:\p{L}+ )?(?:blog\p{L}*|gids|artikel|webinar|handleiding|checklist|whitepaper|stappenplan|faq|woordenlijst|paragraaf|hoofdstuk|cursus|training|lezing|podcast)  gids  webinar  checklist  whitepaper  de (?:regel|linter|controle)  legt (?:\p{L}+ ){0,2}uit  leggen (?:\p{L}+ ){0,2}uit
  `,
  comparisons: list`vs\.?  versus  vergelijk\p{L}*  vergeleken  verschil(?:len)?  verschil tussen  tegenover  type (?:1|i) of (?:type )?(?:2|ii)  welk(?:e)? (?:type|rapport)  tussen (?:soc 2 )?type  in tegenstelling tot  beide types?  twee (?:types|soorten)  verwar(?:ren|ring|d)`,
  announced: list`komt  volgt  verschijnt  (?:zal|wordt) (?:\p{L}+ ){0,6}(?:verwacht|beschikbaar|gepubliceerd|afgerond|komen|volgen|klaar|verschijnen)  binnenkort  spoedig  is (?:onderweg|in aantocht|gepland|in de maak|in voorbereiding)  verwacht  gepland  volgende? (?:jaar|maand|kwartaal)  staat (?:\p{L}+ )?op stapel`,
};
