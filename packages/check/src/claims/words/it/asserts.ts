import {list} from '../list.js';
import type {Asserts} from '../types.js';

/** What Italian asserts. */
export const asserts: Asserts = {
  certified: list`
    (?:ri)?certificat[oaie]  (?:ri)?certificazion[ei]  (?:ri)?certific(?:are|hiamo|ano|ando)  certific(?:a|hi)  accreditat[oaie]  accreditament[oi]  accreditazion[ei]  sigill[oi]  marchi[oi]? di qualità  bollin[oi]  omologat[oaie]  patentin[oi]  labels?
  `,
  compliant: list`
    conform[ei]  conformità  conforman[oad]\p{L}*  conformiamo  (?:in |piena |totale )*conformità  a norma  in regola  rispett(?:a|ano|iamo|are|ando|osa|oso|ato|ata|ati|ate)  nel rispetto  soddisf(?:a|ano|acciamo|are|ano|acendo)  adempi(?:e|amo|ere|ono)  ottemper(?:a|iamo|ano|are)  osserv(?:a|iamo|ano)  attenia(?:mo)  in linea con la normativa  compatibil[ei]
  `,
  attested: list`
    (?:ri)?verificat[oaie]  attestat[oaie]  esaminat[oaie]  valutat[oaie]  controllat[oaie]  sottopost[oaie] (?:a|ad)  validat[oaie]  ispezionat[oaie]  confermat[oaie]  approvat[oaie]  auditat[oaie]  revisionat[oaie]  qualificat[oaie]  abilitat[oaie]  autorizzat[oaie]  badge  logh?i?o?  testat[oaie]  registrat[oaie]
  `,
  report: list`report  rapport[oi]  relazion[ei]  audit  attestazion[ei]  esam[ei]  verific(?:a|he)  valutazion[ei]  revision[ei]  lettera di attestazione  parer[ei]  giudizi[oi]?  attestat[oi]`,
  passed: list`
    superat[oaie]  super(?:a|are|iamo|ano|ando)  passat[oaie] (?:a pieni voti|con successo|brillantemente|senza problemi)  (?:abbiamo|ha|hanno) (?:\p{L}+ )?passato  con successo  a pieni voti  brillantemente  con lode  a punteggio pieno
  `,
  holds: list`
    ha  hanno  abbiamo  ho  avere  aver  avendo  avut[oa]  possied(?:e|ono)  possed(?:iamo|ere|uta)  possesso  detien(?:e|ono)  deten(?:iamo|ere|trice|tore|tori)  dispon(?:e|iamo|gono|ibil[ei]|endo)  vanta(?:no|re)?  vantiamo  dotat[oaie]  ottenut[oaie]  otten(?:iamo|ere|uto|imento|endo)  ottien(?:e|ono)  consegui(?:to|ta|ti|te|re|amo|mento)  conseguit[oaie]  ricevut[oaie]  ricev(?:iamo|ere)  raggiunt[oaie]  raggiung(?:iamo|e)  completat[oaie]  complet(?:iamo|amento)  conclus[oaie]  terminat[oaie]  portat[oaie] a termine  mantien(?:e|ono)  manten(?:iamo|ere|uta|uto|endo)  rinnov(?:ato|ata|ati|ate|iamo|o|a)  pubblicat[oaie]  pubblichiamo  in allegato  allegat[oaie]  alleghiamo  scaricabil[ei]  scaric(?:a|are|ate|hi)  con  copert[oaie]  copr(?:e|iamo|ono)  rilasciat[oaie]  emess[oaie]  assegnat[oaie]  fornit[oaie]  forn(?:iamo|isce|ire)  offr(?:e|iamo)  condivid(?:iamo|ere)  inv(?:iamo|iare)  richied(?:i|ete|ere|a)  grazie a\p{L}*  orgoglios[oaie]  fier[oaie]  liet[oaie]  annunci(?:a|amo|are)  stato  livello  da(?:l)?  valid[oaie]  prov(?:a|e)  basat[oaie]  si basa  in tasca  in mano  in vigore  consult(?:a|are|ate)  dimostra(?:no|re|to|ta)?  dimostriamo  protett[oaie]  passat[oaie] (?:a|al)  standard  sicurezza  gesti(?:to|ta|ti|te)  opera(?:no)?  garantisc(?:e|ono)  garantiamo  garantit[oaie]  copia  affid(?:arsi|a)  sì
  `,
  aligned: list`
    allineat[oaie]  allineamento  alliniamo  basat[oaie] su\p{L}*  segu(?:e|iamo|ono|endo|ire)  secondo  in linea con  ispirat[oaie]  ispiriamo  pront[oaie] per  progettat[oaie] (?:per|secondo)  modellat[oaie]  nello spirito  ~-ready  ~-friendly  best practice  buone pratiche  principi  framework  quadro di riferimento  aiut(?:a|iamo)
  `,
  opinion: list`
    non (?:ha|hanno|sono|è|abbiamo) (?:\p{L}+ ){0,2}(?:riscontrat|rilevat|emers|trovat|segnalat|sollevat|formulat|individuat)\p{L} (?:\p{L}+ ){0,2}(?:eccezion|riliev|riserv|scostament|osservazion|non conformità|anomali|deviazion|carenz|criticità)\p{L}*  (?:senza|nessun[oa']?|zero|0|neanche un[oa']?|nemmeno un[oa']?|priv[oaie] di|alcun[oa']?|né) ?(?:alcun[oa']? |un solo |una sola |la minima |singol[oa] )?(?:eccezion[ei]|riliev[oi]|riserv[ae]|scostament[oi]|osservazion[ei]|non conformità|anomali[ae]|deviazion[ei]|carenz[ae]|problem[ai]|lacun[ae]|difform\p{L}+|criticità|appunt[oi])  (?:eccezioni|rilievi|scostamenti|riserve|osservazioni)(?: \p{L}+)? ?: ?(?:nessun[oa]|0|zero)  (?:giudizio|parere|opinione|report|rapporto|relazione|esito) (?:\p{L}+ )?(?:positiv[oa]|favorevole|pulit[oa]|impeccabile|perfett[oa]|immacolat[oa])  nulla da (?:eccepire|segnalare|ridire)  niente da (?:eccepire|segnalare|ridire)  impeccabil[ei]  ineccepibil[ei]  perfett[oa]  pieni voti
  `,
  current: list`attual[ei]  attualmente  aggiornat[oaie]  valid[oaie]  in vigore  in corso di validità  tuttora  ancora  oggi  recent[ei]  vigent[ei]  ad oggi  attiv[oaie]`,
  continuous: list`
    continu[oaie]  continuativ[oaie]  continuativamente  continuamente  costantemente  costant[ei]  permanent[ei]  permanentemente  in ogni momento  sempre(?! (?:disponibil|pront|liet))  24 ?(?:ore )?(?:su|[/x]|h) ?(?:24|7)  24/7  tutto l'anno  365 giorni  ogni (?:giorno|mese|trimestre|anno|semestre|sei mesi)  tutti i giorni  annual[ei]  annualmente  trimestral[ei]  in tempo reale  senza interruzion[ei]  ininterrott[oaie]  ininterrottamente  giorno dopo giorno  anno dopo anno  per (?:tutto l'anno|un (?:anno|periodo)|\p{L}+ mesi|\d+ mesi|\p{L}+ anni)  nell'arco di  lungo (?:un|tutto il) periodo  periodo di osservazione  nel tempo  da (?:anni|mesi|\p{L}+ anni|\p{L}+ mesi)  negli ultimi  durante (?:tutto )?l'anno  su base continuativa  efficacia operativa  (?:funziona|funzionano|operano|opera|operato|funzionato|operare|funzionare) (?:\p{L}+ )?(?:efficacemente|in modo efficace|come previsto|correttamente)  (?:efficacia|funzionamento) (?:dei|dei nostri) controlli
  `,
  allCategories: list`
    (?:tutt[eoi] (?:e |ed )?(?:le |i |gli )?|(?:le|i) )(?:cinque|5) (?:\p{L}+ )?(?:categori[ae]|criteri|principi|trust|tsc)  tutt[ei] (?:le|i) (?:categorie|criteri|principi|trust services criteria)  tutt[ei] e (?:cinque|5)  l'insieme (?:delle|dei) (?:categorie|criteri)  (?:5|cinque) su (?:5|cinque)
  `,
  categories: {
    security: list`sicurezza  security`,
    availability: list`disponibilità  availability`,
    'processing-integrity': list`integrità (?:del|dei|di|dell')(?: ?)(?:trattament[oi]|elaborazion[ei]|process[oi])(?:(?<=')|(?!\p{L}))~  integrità dell'elaborazione  processing integrity`,
    confidentiality: list`riservatezza(?! dei dati personali)  confidenzialità  confidentiality`,
    privacy: list`privacy  protezione dei dati personali  riservatezza dei dati personali  tutela (?:della vita privata|dei dati personali)  vita privata`,
  },
  covers: list`
    copr(?:e|ono|ire|endo|iamo)  copert[oaie]  copertura  ambito  perimetro  categori[ae]  criteri[oi]?  princip[oi]  trust services?  tsc  inclu(?:de|so|sa|si|se|dono|dendo)  comprend(?:e|ono|endo)  compres[oaie]  riguard(?:a|ano)  estes[oa]  si estende  oltre a  nonché  per  relativ[oa]  esaminat[oaie]  valutat[oaie]  abbracci(?:a|ano)
  `,
  entity: list`
    (?:entità|società|azienda|organizzazione|soggetto) (?:sottopost[oa] a (?:audit|esame|verifica)|esaminat[oa]|verificat[oa]|valutat[oa]|certificat[oa])  (?:rilasciat[oa]|emess[oa]) (?:a|per|a nome di)  entità
  `,
};
