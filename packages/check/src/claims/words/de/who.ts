import {list} from '../list.js';
import type {Who} from '../types.js';

const FIRMS =
  '(?:anbieter|dienstleister|provider|hoster|lieferant|zulieferer|partner|betreiber|auftragsverarbeiter|unterauftragsverarbeiter|subunternehmer|vermieter|wettbewerber|konkurrent|mitbewerber|reseller|berater|hersteller|verarbeiter|vendor)';

/** Who is spoken of in German. */
export const who: Who = {
  we: list`wir  uns  unsere?[rnms]?  unsrer?  ich  meine?[rnms]?`,
  our: list`unsere?[rnms]?  meine?[rnms]?`,
  ourThings: list`
    (?:die(?:se)?[rs]?|das|der|den|dem|dieses?|gesamte[rsn]?) (?:\p{L}+ )?(?:plattform|produkt|dienst|unternehmen|firma|app|anwendung|software|lösung|system|tool|website|suite|startup|team|cloud-lösung|vertragsmanagement|service)s?
    plattform  software  lösung  vertragsmanagement\p{L}*  saas-lösung  isms  über uns
  `,
  others: list`
    (?:laufen|läuft|gehen|geht|abgewickelt|gehostet|verarbeitet|erfolgen|erfolgt) (?:\p{L}+ )?(?:über|bei|durch|von) [\p{L}-]+(?: [\p{L}-]+)?, (?:der|die|das)  (?:die|der|das|den|dem) (?:\p{L}+ )?[\p{L}-]+, (?:die|den|das) (?:wir|unsere?[rnms]? \p{L}+) (?:einsetz|nutz|verwend|einbind|mieten)\p{L}*  (?:das|der|die|den|dem|des) (?:\p{L}+ )?von uns (?:eingesetzte|genutzte|verwendete|gemietete|beauftragte)[nrms]? [\p{L}-]+(?: [\p{L}-]+)?(?= (?:ist|sind|hat|trägt|besitzt|verfügt))  (?:die|der|das|den) (?:\p{L}+ )?[\p{L}-]+, (?:auf|in|bei|mit) (?:der|dem|denen) (?:wir|unsere?[rnms]? \p{L}+)(?: \p{L}+)?  \p{L}*${FIRMS}(?:s|n|en|innen|in)?  (?<!(?:ihr|ihrem|ihren|ihres|dein|deinem|eigenen|eigenem|eigenes) )\p{L}*rechenzentr(?:um|en|ums)  \p{L}*colocation  (?:einen?|einem) (?:\p{L}+ )?(?:\p{L}*dienst|tool|werkzeug|software|produkt|system)(?: ein)?,? (?:der|die|das|dessen|deren)  hyperscaler  (?:zahlungs|bezahl|hosting|mail|e-mail-|versand|cloud-|payment-?)(?:dienst|abwickler|plattform|system|gateway|abwicklung)\p{L}*  \p{L}*abwicklers?  (?:unsere|die|eine) \p{L}*bank(?= (?:ist|hat|besitzt|erfüllt)|, die)  (?:die|der|das|den) (?:\p{L}+ )?[\p{L}-]+, (?:die|den|das|(?:auf|in|bei|mit) (?:der|dem|denen)) wir (?:einbinden|nutzen|laufen|einsetzen|verwenden|zusammenarbeiten|hosten|mieten)  \p{L}*dritt(?:anbieter|parteien?)\p{L}*  \p{L}*muttergesellschaft(?=.{0,40}(?:zertifi|hält|besitzt))  (?:andere|viele|manche|einige|die meisten|etliche) (?:\p{L}+ )?(?:anbieter|unternehmen|tools|produkte|plattformen|firmen|startups|dienste)n?  (?:kanzlei|agentur|prüfungsgesellschaft|wirtschaftsprüfer|druckerei|spedition|büro|bürogebäude)(?:en|s)?  banken?(?= (?:ist|sind|hat|haben|verlang))
    aktenvernicht\p{L}*  (?:aws|amazon web services|(?:microsoft )?azure|google(?: cloud)?|gcp|microsoft|hetzner(?: online)?|ovh(?:cloud)?|ionos|stackit|open telekom cloud|telekom|openai|anthropic|salesforce|docusign|stripe|cloudflare|sap|ibm|oracle|dropbox|slack|hubspot|leaseweb|transip|mistral|atlassian|github|twilio|sendgrid)(?:'s|s)?  \p{L}*(?:prüfer|auditor)(?:s|n|en)?(?= (?:ist|sind|selbst|besitzt|verfügt))
  `,
  audience: list`eine[rsm]? (?:unserer|ihrer) (?:kunden|partner|nutzer)\p{L}*  (?:kunden?|kundinnen|nutzer|anwender|käufer|banken|versicherer|kliniken|krankenhäuser|interessenten|mandanten|leser|bewerber),? (?:(?:aus|in|im|mit|von|bei) (?:\p{L}+ ){1,3})?(?:die |der )?(?:\p{L}+ )?(?:sind|ist|sein|haben|hat|müssen|muss|brauchen|benötigen|verlangen|fordern|fragen|wollen|erwarten|suchen|nutzen|werden|selbst|unterliegen)`,
  predicates: list`als  (?<=[,–(] ?)(?:ein|eine|einer|der|die|ihr|ihre)  (?:ist|sind|bin|war|werden|wurden|bleiben) (?:ein|eine|der|die|das|einer der|ihr|ihre|auch ein|der einzige|der erste)  (?:wählen|vertrauen|suchen|haben|finden|brauchen) sie (?:auf )?(?:einen?|einem)  (?:ihr|ihre|dein)(?= (?:iso|soc|zertifi|geprüft|dsgvo))  bei einem  mit uns (?:haben|wählen) sie einen`,
  alsoWe: list`(?:und |so wie |ebenso |genau )?wir (?:auch|ebenfalls|ebenso)  und auch wir  genau wie wir  (?:ebenso )?wie wir  auch wir`,
  theirs: list`deren  dessen  ihre?[rnms]?  seine?[rnms]?`,
  asked: list`(?:suchen|brauchen|benötigen|wünschen|wollen)(?: sie)? einen (?:\p{L}+ )?(?:anbieter|partner|dienstleister)  (?:der|dieser|ihr) (?:anbieter|lieferant|auftragnehmer|dienstleister|auftragsverarbeiter)  sind sie  haben sie  verfügen sie  ihr unternehmen`,
  joins: list`(?:arbeiten|arbeite) (?:sie )?(?:bei|für|in)  (?:werde|werden sie) teil  teil (?:eines|unseres)  verstärken? (?:sie )?(?:unser|ein)\p{L}*`,
  of: list`von  vom  des  der  seitens`,
  pronouns: list`er  sie  es  dieser  diese  dieses  deren  dessen  ihre?[rnms]?  seine?[rnms]?  welche[rs]?`,
  affiliates: list`~tochtergesellschaft(?:en)?  ~tochter(?:unternehmen|firma|firmen)s?  verbundene[rn]? unternehmen  konzern(?:gesellschaft(?:en)?|unternehmen|weit)?  gruppen(?:gesellschaften|unternehmen|weit)  schwester(?:gesellschaft(?:en)?|firma|unternehmen)  muttergesellschaft  niederlassung(?:en)?  (?:gesamte|ganze)[rn]? (?:unternehmens)?gruppe  unsere[r]? gruppe  alle (?:gesellschaften|standorte)`,
  anyone: list`
    (?:ein|eine|einem|einen|eines|jede[rsmn]?) (?:\p{L}+ )?(?:unternehmen|firma|organisation|dienstleister|anbieter|startup|betrieb|lieferant|dienstleistungsunternehmen)s?  (?:unternehmen|organisationen|firmen|betriebe|startups|dienstleister)(?:,? die)?  man  jemand  wer  jeder  (?:ein|der) (?:\p{L}+ )?(?:prüfer|auditor|wirtschaftsprüfer)
    ihre? (?:eigene[sn]? )?(?:unternehmen|organisation|firma)  ihre?[nrms]?(?= (?:\p{L}+ )?(?:soc|iso|hipaa|dsgvo|pci)[\p{L}\d .-]{0,24}(?:audit|zertifi|bericht|prüfung|compliance|pflichten))  (?:helfen|unterstützen) (?:wir )?(?:ihnen|unternehmen|kunden)  bewerber(?:innen)?  kandidat(?:en|innen)
  `,
};
