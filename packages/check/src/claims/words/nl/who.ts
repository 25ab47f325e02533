import {list} from '../list.js';
import type {Who} from '../types.js';

const FIRMS =
  '(?:aanbieder|dienstverlener|provider|hoster|leverancier|toeleverancier|partner|exploitant|verwerker|subverwerker|onderaannemer|concurrent|reseller|adviseur|fabrikant|vendor)';

/** Who is spoken of in Dutch. */
export const who: Who = {
  we: list`we  wij  ons  onze  ik  mijn`,
  our: list`ons  onze  mijn`,
  ourThings: list`
    (?:de|het|dit|deze|hele|ons|onze|ieder|elk) (?:\p{L}+ )?(?:platform|product|dienst|bedrijf|onderneming|app|applicatie|software|oplossing|systeem|tool|website|suite|start-?up|team|cloudoplossing|contractbeheer|service)(?:en|s)?
    platform  software  oplossing  ~contractbeheer\p{L}*  ~contractplatform  isms  over ons
  `,
  others: list`
    \p{L}*${FIRMS}s?  (?<!(?:uw|jouw|eigen) )\p{L}*datacent(?:rum|er|ers|ra)  \p{L}*rekencentr(?:um|a)  \p{L}*colocatie  een (?:\p{L}+ )?(?:\p{L}*dienst|tool|systeem|product|pakket),? (?:die|dat)  hyperscalers?  \p{L}*betaalverwerkers?  (?:betaal|payment-?|mail|hosting)(?:platform|systeem|gateway|partij)\p{L}*  (?:onze|de|een) \p{L}*bank(?= (?:is|heeft|voldoet)|,? die)  (?:de|het) (?:\p{L}+ )?[\p{L}-]+ (?:die|dat|waarop|waarin) (?:we|wij) (?:gebruiken|inzetten|draaien|huren|samenwerken)  \p{L}*(?:betaal|hosting|cloud|opslag|mail|koeriers)dienst(?:en)?  derde partij(?:en)?(?= (?:zijn|is|die|heeft))  \p{L}*moederbedrijf  (?:andere|veel|sommige|enkele|de meeste) (?:\p{L}+ )?(?:aanbieders|bedrijven|tools|producten|platformen|platforms|leveranciers|diensten)  (?:advocatenkantoor|bureau|accountantskantoor|drukkerij|koerier|kantoorpand|bedrijvenpark)(?:en|s)?  banken(?= (?:zijn|hebben|eisen))  (?:aws|amazon web services|(?:microsoft )?azure|google(?: cloud)?|gcp|microsoft|hetzner(?: online)?|ovh(?:cloud)?|ionos|stackit|open telekom cloud|telekom|openai|anthropic|salesforce|docusign|stripe|cloudflare|sap|ibm|oracle|dropbox|slack|hubspot|leaseweb|transip|mistral|atlassian|github|twilio|sendgrid)(?:'s|s)?  (?:auditor|accountant)s?(?= (?:is|zijn|zelf))
  `,
  audience: list`een van (?:onze|hun) (?:klanten|partners|gebruikers)  (?:klanten|klant|gebruikers|kopers|banken|verzekeraars|ziekenhuizen|prospects|cliënten|lezers|sollicitanten|afnemers),? (?:die (?:onder|aan) )?(?:die )?(?:\p{L}+ )?(?:onder|zijn|is|hebben|heeft|moeten|moet|eisen|vragen|willen|verwachten|zoeken|gebruiken|worden|zelf|vallen)`,
  predicates: list`als  (?<=[,–(] ?)(?:een|de|uw)  (?:is|zijn|ben|was|worden|werden|blijven) (?:een|de|het|uw|jouw|een van de|ook een|de enige|de eerste)  (?:kies|kiest|vertrouw|zoek|zoekt|vind|vindt|heeft|hebt|krijgt) (?:u |je )?(?:op |voor )?een  (?:uw|jouw)(?= (?:iso|soc|gecertif|avg))  bij een`,
  alsoWe: list`(?:en )?(?:wij|we) ook  en ook (?:wij|we)  net als wij  (?:en )?wij eveneens  evenals wij`,
  theirs: list`hun  diens  zijn(?= (?:soc|iso|cert))  haar`,
  asked: list`(?:de|deze|uw) (?:aanbieder|leverancier|opdrachtnemer|dienstverlener|verwerker)  bent u  heeft u  beschikt u  uw (?:bedrijf|organisatie)  zijn jullie`,
  joins: list`werk(?:en|t)? (?:bij|voor)  kom (?:werken )?bij  onderdeel van  maak deel uit van  versterk ons`,
  of: list`van  behorend bij`,
  pronouns: list`hij  zij  ze  het  die  deze  dit  hun  diens  haar  welke`,
  affiliates: list`~dochter(?:onderneming(?:en)?|bedrijf|bedrijven|maatschappij(?:en)?|vennootschap(?:pen)?)?  gelieerde (?:ondernemingen|bedrijven|entiteiten)  groeps(?:maatschappij(?:en)?|ondernemingen|bedrijven)  concern(?:breed|maatschappijen)?  zuster(?:bedrijf|onderneming|maatschappij)\p{L}*  moederbedrijf  vestiging(?:en)?  hele groep  onze groep  alle (?:vestigingen|entiteiten)`,
  anyone: list`
    (?:een|elk|elke|ieder|iedere) (?:\p{L}+ )?(?:bedrijf|onderneming|organisatie|dienstverlener|aanbieder|start-?up|leverancier|serviceorganisatie)  (?:bedrijven|organisaties|ondernemingen|startups|serviceorganisaties)(?: die)?  men  iemand  wie  iedereen  (?:een|de) (?:\p{L}+ )?(?:auditor|accountant)
    (?:uw|jouw) (?:eigen )?(?:bedrijf|organisatie|onderneming)  (?:uw|jouw)(?= (?:\p{L}+ )?(?:soc|iso|hipaa|avg|pci)[\p{L}\d .-]{0,24}(?:audit|certific|rapport|compliance|verplicht|traject))  (?:helpen|ondersteunen) (?:wij |we )?(?:u|je|bedrijven|klanten|organisaties)  kandidaten  sollicitanten
  `,
};
