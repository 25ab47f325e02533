import {list} from '../list.js';
import type {Who} from '../types.js';

const THIRD =
  "(?:(?:il|la|i|le|lo|gli|l'|un|uno|una|un'|del|della|dei|delle|dal|dalla|dai|dalle|dell'|al|alla|ai|alle|ogni|questo|questa|questi) ?)?(?:nostr[oaie] |vostr[oaie] |suo |sua |suoi |loro )?";

/** Who is spoken of in Italian. */
export const who: Who = {
  we: list`noi  nostr[oaie]  \p{L}{1,14}iamo  io  mi[oaei]+  siamo  abbiamo  ci (?=siamo)~  ho`,
  our: list`nostr[oaie]  mi[oae]i?`,
  ourThings: list`
    (?:(?:la|il|lo|l'|i|le|questa|questo|tutta la|tutto il) ?)?(?:nostr[oaie] )?(?:piattaforma|prodotto|servizio|servizi|società|azienda|impresa|applicazione|app|software|soluzione|sistema|strumento|sito|suite|startup|start-up|saas|clm|team|gruppo|isms|sgsi|repository)  gestione (?:dei |di )?contratti  chi siamo
  `,
  others: list`
    ${THIRD}(?:fornitor[ei](?! ?:)|provider|hosting provider|subfornitor[ei]|sub-?responsabil[ei]|responsabil[ei] del trattamento|partner|concorrent[ei]|(?:data ?center|centr[oi] (?:dati|di elaborazione))(?! (?:situat|collocat|localizzat|ubicat|europe|italian|tedesc|in |esclusivamente|nell'))|operator[ei]|rivenditor[ei]|terze parti|terzi|hyperscaler|capogruppo|casa madre|studi[oi]? (?:legal[ei]|di revisione)|distributor[ei]|system integrator|spedizionier[ei]|tipografi[ae]|appaltator[ei]|vendor|hoster)(?: (?:di servizi|di hosting|di pagamento|di pagamenti|cloud|di infrastruttura|esterni|esterno|terzi|terzo|tecnologic[oi]|informatic[oi]|di posta|di identità|di ai|di ia|logistic[oi]))*
    (?:il |nostro |suo )?cloud (?:di|del|sottostante|che)  (?:altr[ei]|alcun[ei]|molt[ei]|divers[ei]|parecchi[ei]?|la maggior parte (?:dei|delle)|tant[ei]) (?:\p{L}+ )?(?:fornitori|aziende|società|strumenti|piattaforme|startup|soluzioni|software|provider|imprese)  (?:lo|il|la) (?:strumento|servizio|software|sistema|piattaforma|soluzione) che (?:usiamo|utilizziamo|abbiamo scelto)  aws  (?:microsoft )?azure  gcp  google cloud  ovh(?:cloud)?  aruba  amazon web services  banc(?:a|he)(?= (?:che|è|ha|dispone))
  `,
  audience: list`
    (?<!(?:dati|file|documenti|contratti|contenuti|informazioni|backup) (?:dei(?: nostri| vostri)?|degli|del) )(?:client[ei]|utent[ei]|acquirent[ei]|visitator[ei]|lettor[ei]|prospect|investitor[ei]|banche|ospedali|assicurazioni|candidat[oi]),? (?:che |i quali )?(?:(?!noi|nostr|che|siamo|abbiamo)\p{L}+ ){0,5}(?:è|sono|ha|hanno|deve|devono|richiedono|chiedono|chiede|richiede|vogliono|desiderano|possiedono|dispongono|gestiscono|usano|utilizzano|conservano|archiviano|certificat[oi]|soggett[oi]|cercano|si aspettano)
  `,
  predicates: list`
    in quanto  (?:è|siamo|sono|sono diventat[oi]|restiamo|diventat[oaie]) (?:un|uno|una|un'|il|la|l'|anche un|ora un|tra i)~  (?:scegli(?:ete)?|affidat\p{L}+ a|fidat\p{L}+ di|unisc\p{L}+ a|lavor\p{L}+ (?:per|in|con)|presso|in|entra in|entra a far parte di) (?:un|una|un'|uno)~  (?<=[,–:|] ?)(?:il vostro|il tuo|la vostra)
  `,
  of: list`di  d'~  del  dello  della  dell'~  dei  degli  delle  da  dal  dalla  dai  dalle  dall'~  appartenente a  presso`,
  alsoWe: list`(?:e )?anche noi  noi pure  proprio come noi  e lo siamo anche noi  e così noi  come noi  al pari nostro`,
  pronouns: list`esso  essa  essi  esse  lui  lei  loro  su[oa]  suoi  sue  che  il quale  la quale  i quali  le quali  cui  quest'ultim[oa]`,
  theirs: list`loro  su[oa]  suoi  sue`,
  asked: list`(?:il|lo|la|questo) (?:fornitore|vendor|società|provider)  (?:vostr[oa]|sua) (?:società|azienda|organizzazione|impresa)  siete  avete  voi`,
  joins: list`unisc\p{L}+ (?:a|ad)  unir\p{L}+ (?:a|ad)  lavor\p{L}+ (?:per|in|presso|con)  entr\p{L}+ (?:in|a far parte)  far(?:ai)? parte di  presso`,
  affiliates: list`controllat[ae](?= (?:del|di|itali|estere|europe|e ))  società (?:controllat[ae]|affiliat[ae]|collegat[ae]|del gruppo|consociat[ae]|sorell[ae])  affiliat[ei]  consociat[ae]  filial[ei]  tutto il gruppo  l'intero gruppo  capogruppo  casa madre  tutte le (?:nostre )?(?:società|entità|sedi)`,
  anyone: list`
    (?:un|uno|una|un'|ogni|qualsiasi|qualunque|ciascuna?) ?(?:\p{L}+ )?(?:azienda|impresa|società|organizzazione|fornitore|provider|vendor|startup|start-up)  (?:le|alle|delle|per le|molte) (?:aziende|imprese|società|organizzazioni|startup)  (?:i|ai|dei) (?:fornitori|provider|vendor)  aziende che  chiunque  ognuno  qualcuno  la gente  (?:vostr[oaie]|tu[oaei]+) (?:\p{L}+ ){0,2}(?:aziend[ae]|società|organizzazion[ei]|startup|team|fornitor[ei]|impres[ae])  (?:vostr[oaie]|tu[oaei]+) (?:\p{L}+ ){0,2}(?:report|rapporto|certificat[oi]|certificazion[ei]|obblighi|audit|conformità|percors[oi]|attestazione)  aiut(?:a|iamo|are) (?:le|i|gli|voi|a) (?:aziende|imprese|società|clienti|team)  (?:hai|avete) (?:già )?(?:guidato|gestito|lavorato|seguito|condotto)
  `,
};
