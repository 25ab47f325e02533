// Written by `npm run localize:build`. Do not edit: translations are in xliff/.
import type {LocalePack} from '../packs.js';

import {str} from '@lit/localize';

export const templates: LocalePack['messages'] = {
  'badge.categories': `Categorie oggetto del report`,
  'badge.claim-link': str`${0}: ${1}`,
  'badge.limits.title': `Che cosa non dimostra questo report`,
  'badge.name-link': str`${0}. ${1}`,
  'badge.name.type1': str`${0}: report ${1} datato ${2}`,
  'badge.name.type2': str`${0}: report ${1} per il periodo ${2}, datato ${3}`,
  'badge.report': str`Report datato ${0}`,
  'badge.request': `Richiedi il report`,
  'badge.request.title': `Come richiedere il report`,
  'badge.span.type1': `Audit riferito a una data specifica`,
  'badge.span.type2': str`Periodo di audit: ${0}`,
  'badge.types.title': str`Che cosa significa ${0}`,
  'badge.when.type2': str`${0}, report datato ${1}`,
  'category.availability': `Disponibilità`,
  'category.confidentiality': `Riservatezza`,
  'category.privacy': `Privacy`,
  'category.processing-integrity': `Integrità dell’elaborazione`,
  'category.security': `Sicurezza`,
  'changes.title': `Registro delle modifiche:`,
  'column.label': str`${0}:`,
  'column.locations': `Ubicazioni`,
  'column.name': `Nome`,
  'column.purpose': `Finalità`,
  'documents.title': `Documentazione su richiesta`,
  'english.label': `Inglese`,
  'english.sentence': str`In inglese: ${0}`,
  'kit.address': str`${0}: ${1}`,
  'kit.facts': str`Versione delle informazioni: ${0}`,
  'kit.sentence': str`${0}.`,
  'kit.short-claim': str`${0}: ${1}, ${2}`,
  'responsibilities.title': `Responsabilità dei clienti`,
  'security.title': str`La sicurezza in ${0}`,
  'subprocessors.contact': `Domande sui sub-responsabili:`,
  'subprocessors.list-link': `Apri l’elenco nominativo`,
  'subprocessors.purposes': `Finalità registrate`,
  'subprocessors.title': str`Sub-responsabili di ${0}`,
  'term.at-rest.text': `Quando i dati sono memorizzati e non sono in corso di trasmissione.`,
  'term.at-rest.title': `Che cosa significa «a riposo»`,
  'term.dpa.text': `Un Data Processing Addendum (addendum sul trattamento dei dati): il documento che definisce ruoli e obblighi in materia di trattamento dei dati.`,
  'term.dpa.title': `Che cos’è un DPA`,
  'term.in-transit.text': `Quando i dati viaggiano su una rete, ad esempio tra un browser e un server.`,
  'term.in-transit.title': `Che cosa significa «in transito»`,
  'term.least-privilege.text': `Ogni persona riceve solo l’accesso necessario per il proprio compito, e niente di più.`,
  'term.least-privilege.title': `Che cosa significa «privilegio minimo»`,
  'term.subprocessor.text': `Un fornitore terzo di servizi di cui un’azienda si avvale e che può trattare dati per conto dei clienti di quest’ultima.`,
  'term.subprocessor.title': `Che cos’è un sub-responsabile del trattamento`,
  'type.completed': `Report completato`,
  'type.label': str`${0}:`,
  'type.label-with-state': str`${0} (${1}):`,
  'type.not-completed': `Nessun report completato`,
  updated: str`Ultimo aggiornamento: ${0}`,
};

/** Translations of statements, by a digest of the English text. */
export const statements: LocalePack['statements'] = {
  s3f4938e63afcaf6e: 'Harmony ha completato l’audit SOC 2 Type 1.',
  s8d26dadd2b02ec90: 'Il report SOC 2 Type 1 di Harmony è datato 15 marzo 2026.',
  s12cf4cac540bc7fc: 'Il report riguarda le categorie Sicurezza, Riservatezza e Disponibilità.',
  sc7ee0af3a6b3bf0c: 'SOC 2 è un quadro di riferimento indipendente per l’audit dei fornitori di servizi.',
  s6e44f158592df43a:
    'Un audit di questo tipo valuta i controlli relativi ai dati dei clienti e all’erogazione del servizio.',
  sfdab40f6e72df1e4:
    'Controlli che proteggono sistemi e dati da accessi non autorizzati, divulgazioni non autorizzate e danni.',
  s57c68968f2366a6d: 'Controlli che proteggono le informazioni designate come riservate.',
  s78e1cca878e42668: 'Controlli che supportano la disponibilità dei sistemi per il funzionamento e l’uso.',
  s600d433310b43f47:
    'Esamina se, a una data specifica, i controlli sono progettati in modo appropriato e messi in atto. È un’istantanea: non esamina come i controlli vengono mantenuti né come operano nel corso di un periodo prolungato.',
  s6da716f941e161a3:
    'Esamina se i controlli sono progettati in modo efficace, nonché se, nel corso di un periodo prolungato, in genere di diversi mesi, operano come previsto.',
  s3a3e4a6683a691af:
    'Le due tipologie sono strettamente correlate, ma hanno scopi diversi e non andrebbero scambiate l’una per l’altra.',
  s48057e7a21a0fc76:
    'Il Type 1 mostra la progettazione e l’attuazione iniziali dei controlli; il Type 2 mostra che questi continuano a operare efficacemente per tutta la durata di un periodo di audit.',
  s43163fbad8726696:
    'Un audit Type 2 fornisce elementi probativi del fatto che i controlli vengono applicati in modo costante e restano efficaci nell’operatività reale, e non solo in una singola data di audit.',
  s9e38f9426313b3bd: 'Al momento, il report completato da Harmony è il Type 1.',
  s5d18eaba8753a719:
    'A meno che e fino a quando un report Type 2 non sia stato completato, non si dovrebbe affermare che Harmony ne abbia uno.',
  se6d1915c4403c7e8: 'È stato completato un audit SOC 2 Type 1 indipendente relativo a Harmony.',
  s22acd13b2f164b29: 'La data riportata sul report è il 15 marzo 2026.',
  s9448991f60ff6cea: 'L’entità sottoposta ad audit è Harmony Global Inc.',
  s9aad4c426b757566: 'Le categorie oggetto del report sono Sicurezza, Riservatezza e Disponibilità.',
  sda6a13d22a5188d2: 'L’audit ha valutato i controlli in un singolo momento.',
  sfcabca3cd1ed9ead: 'Non dimostra che Harmony abbia completato un audit SOC 2 Type 2.',
  sba6aad34043e462b: 'Non dimostra che Harmony possieda una certificazione ISO 27001.',
  sbfcdee31c75b8a49: 'Non dimostra che Harmony possieda una certificazione HIPAA.',
  s84a89f9fa09863bb:
    'Non dimostra che configurazione, conservazione dei dati, integrazioni, autorizzazioni o residenza dei dati siano identiche in ogni implementazione presso i clienti.',
  s554eea24d1f7170a:
    'I clienti che necessitano del report SOC 2 Type 1 per una valutazione dei fornitori dovrebbero richiederlo al team Harmony che li segue o al contatto per la sicurezza utilizzato per le richieste relative alla sicurezza dei fornitori.',
  sb054b24b3af5437a:
    'Di norma i report SOC 2 non vengono resi pubblici, ma condivisi a condizioni di riservatezza adeguate.',
  s38b342116128d89a:
    'SOC 2 è distinto dal GDPR, da HIPAA, da ISO 27001, dalla conservazione dei dati da parte dei fornitori di IA e dalla residenza dei dati.',
  s7e23ba5ffd5ba63a:
    'Le risposte alle domande su questi temi si ricavano dall’informativa sulla privacy, dall’accordo sul trattamento dei dati, dal contratto e dalla documentazione di sicurezza in vigore, e non si desumono da SOC 2.',
  sdd78a760eae328eb: 'Harmonity è progettato per i team che gestiscono documenti commerciali e legali sensibili.',
  s8e640ed794329fdf:
    'L’attenzione è rivolta all’accesso secondo il principio del privilegio minimo, alla gestione sicura dei dati e all’auditabilità lungo l’intero ciclo di vita del contratto, dalla bozza all’approvazione e fino al rinnovo.',
  sd8f02ce24018812d: 'Approccio alla sicurezza',
  s677edf6243839ec4: 'Il programma di sicurezza è concepito per supportare flussi di lavoro contrattuali controllati.',
  s8f4e322d6133413f:
    'L’accesso è regolato da autorizzazioni e la visibilità è delimitata, per area di lavoro e per documento.',
  scf01313f317dc948:
    'La cronologia delle attività è pronta per l’audit e le azioni sono attribuibili ai rispettivi autori.',
  s62f19f6238951657: 'Crittografia in transito e a riposo, indicata a grandi linee.',
  sbd1850844cdd99c4:
    'Il monitoraggio e i controlli operativi supportano la disponibilità e la risposta agli incidenti.',
  s15dfc2f92f32f949:
    'La governance dei fornitori avviene attraverso la trasparenza in merito ai sub-responsabili e attraverso condizioni contrattuali in materia di trattamento dei dati.',
  s7090d04394696074:
    'Questa è una panoramica; ulteriore documentazione può essere condivisa a fini di valutazione tramite il dossier di sicurezza, nell’ambito di un NDA ove necessario.',
  s888c5769616132af: 'Controllo degli accessi fin dalla progettazione',
  sb9173939c331c060:
    'Ruoli e autorizzazioni definiscono chi può visualizzare, commentare, modificare, approvare o gestire i documenti.',
  s7d424dc10610bb1d:
    'Ove applicabile, definiscono anche chi può amministrare le impostazioni dell’area di lavoro e gli accessi degli utenti.',
  s0cdf3bc21d37f8b5: 'Le regole di accesso sono progettate per applicarsi in modo uniforme alle diverse funzionalità:',
  s6d16a3c7d8d43923: 'flussi di lavoro principali: creazione, revisione, collaborazione, approvazione',
  s682a29fc024f0f9e: 'archiviazione e recupero dei documenti',
  sf5d30beb662438bf: 'funzionalità Harmony AI, in cui l’IA rispetta l’ambito dell’utente e del documento',
  sbd6c1ad6f630bc66: 'Protezione dei dati e crittografia',
  s5000291d871c0fa9: 'Si utilizzano pratiche di crittografia standard del settore.',
  sfa36e694b66a38af: 'Tali pratiche comprendono:',
  s4fa57ce9f2237752: 'crittografia in transito, ad esempio con TLS',
  s7a1029817ab4f27b: 'crittografia a riposo per i dati memorizzati',
  sdd08b852bdc542dc: 'Si utilizzano sistemi di archiviazione sicuri e l’accesso agli archivi di dati è controllato.',
  s8410261a3614113c:
    'I backup e i processi di ripristino sono progettati per supportare la continuità aziendale e la resilienza operativa.',
  sccd9bbb189425c26:
    'Gli uffici acquisti possono richiedere dettagli tecnici più approfonditi tramite il dossier di sicurezza.',
  s0f3f3c90e0c2fe02: 'Auditabilità e registrazione degli eventi',
  sacea7e61ae9d9549: 'Harmonity supporta la governance rendendo le azioni chiave attribuibili ai rispettivi autori.',
  s17283b3dc924b0dc: 'Gli eventi chiave riportano data e ora e sono associati ai rispettivi autori.',
  sa932fe7f51aedcf7:
    'La registrazione degli eventi è centralizzata e progettata per supportare le indagini e il monitoraggio operativo.',
  s165281391f2e8b04:
    'Una cronologia pronta per l’audit aiuta gli uffici legale e acquisti a mantenere tracciabili le modifiche e le approvazioni dei contratti.',
  s612471ee06404d1f:
    'I dettagli sulla registrazione degli eventi e sulla conservazione possono essere forniti nell’ambito del dossier di sicurezza, nel DPA ove applicabile, o in entrambi.',
  s280caf8436cfc409: 'Sicurezza delle applicazioni',
  sef1a7196f87278fc: 'L’obiettivo è mantenere un ciclo di vita sicuro per lo sviluppo e l’esercizio.',
  s00987cae1dea8ee7: 'A grandi linee, tale ciclo comprende:',
  s163d28efcefffff7: 'pratiche di sviluppo sicuro e processi di revisione',
  sfe7210ce76c514af: 'gestione delle dipendenze e delle vulnerabilità',
  s210f5ffaf5ff05d1: 'flussi di lavoro per rilevare gli incidenti, effettuarne il triage e porvi rimedio',
  s9707fda473ec16f9:
    'Le organizzazioni che necessitano di specifici questionari, attestazioni di sicurezza o evidenze possono richiedere il dossier di sicurezza e saranno indirizzate ai materiali pertinenti.',
  s38fde2f9c07b9c3e: 'Risposta agli incidenti',
  sb0c8ed5f09de214a: 'Sono mantenuti processi per rilevare gli incidenti di sicurezza e rispondervi.',
  seeea4756b054b922: 'Esistono inoltre processi per:',
  sb22016b4e35750a6: 'valutare l’impatto e attuare misure correttive',
  s3b0e70e89d0aee25: 'comunicare con i clienti quando opportuno',
  sd471cf4c65663177:
    'La manutenzione programmata e le comunicazioni operative sono trattate nella sezione «Reliability» del Trust Center e, ove applicabile, nel Service Level Agreement (SLA).',
  s1c0a8a1cde4cfd00: 'In seguito potrebbe essere aggiunta una Status Page pubblica (pagina sullo stato del servizio).',
  s4c2c7cff553dcfa3: 'Sicurezza dell’IA',
  se3b6789c9fa0e028: 'Harmony AI è progettata per essere governata, non per essere opaca.',
  s9907534396b2b833: 'L’IA segue gli stessi limiti di autorizzazione che valgono per utenti e documenti.',
  sdd1f7b77bd48e9ee:
    'I suoi risultati sono concepiti per poter essere esaminati e, ove applicabile, per essere collegati a evidenze.',
  sf14a5bad8fab0794:
    'I risultati dell’IA non costituiscono consulenza legale; richiedono la revisione e l’approvazione da parte di un essere umano.',
  s65431239bcd8ffc8: 'Per ulteriori informazioni si veda «AI & Data Governance».',
  s3cac0b425265e043: 'I clienti sono responsabili di:',
  s5a620536c4796fce: 'assegnare ruoli appropriati e accessi secondo il principio del privilegio minimo',
  s346659ea7dad8610: 'mantenere pratiche di autenticazione sicure e la sicurezza dei dispositivi',
  s7057f2a01ae31f36: 'assicurarsi che l’uso da parte dei propri utenti sia autorizzato',
  s7f740fef23affe70:
    'Disponibile su richiesta tramite il dossier di sicurezza, e nell’ambito di un NDA ove necessario.',
  s56cd93128aecc6f3: 'Panoramica sulla sicurezza (sintesi dei controlli)',
  s0dc4f4e4a3588170: 'Panoramica generale dell’architettura',
  s63c0b6a863090c93: 'Panoramica su gestione dei dati e privacy',
  s2edc5ca1ec54ad89: 'Panoramica su controllo degli accessi e auditabilità',
  s86cd7684da71d65a: 'Approccio alla gestione delle vulnerabilità (a grandi linee)',
  sc10e1b54288e12d7: 'Panoramica su continuità aziendale e disaster recovery (a grandi linee)',
  s78daa249efd37c8d: 'Questionari aggiuntivi e requisiti aziendali (ove applicabile)',
  s9bb325ed95583541: 'Prima pubblicazione',
  s14ea1ba58a278b72: 'Harmonity può avvalersi di sub-responsabili per le seguenti finalità:',
  s348a6b68f955fc09: 'Hosting',
  s2c2b04f2561a1d4b: 'Analytics',
  s373e1444e9a39e10: 'Comunicazioni',
  s6807022d47478dfc: 'Altre esigenze operative',
  s018edc97f3246b6c: 'Il Trust Center offre trasparenza sui sub-responsabili, alla voce «Subprocessors».',
  s28d389c38442f5ae: 'Il Data Processing Addendum (DPA) definisce ruoli e obblighi in materia di trattamento dei dati.',
  sa51fb263756c1d08:
    'Ove l’ufficio acquisti lo richieda, ulteriori dettagli sulla sicurezza dei fornitori possono essere forniti tramite il dossier di sicurezza.',
  s7bcfc8724748396f: 'Per domande sulla sicurezza, segnalazioni di vulnerabilità e richieste degli uffici acquisti.',
};
