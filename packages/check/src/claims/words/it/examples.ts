import type {Examples} from '../../examples.js';

/** What Italian may not say, unless the facts do. */
export const examples: Examples = {
  'soc2-type2': [
    'Abbiamo ottenuto il report SOC 2 di tipo 2.',
    'Il nostro report SOC 2 di tipo 1 è disponibile su richiesta.',
  ],
  'soc2-certified': ['Siamo certificati SOC 2.', 'Certificazione SOC 2 di tipo {type}'],
  'soc2-compliant': ['Siamo conformi a SOC 2.'],
  'soc2-unqualified': [
    'Il nostro audit SOC 2 di tipo {type} si è concluso con un giudizio senza rilievi.',
    'Il nostro report SOC 2 di tipo {type} non contiene alcuna eccezione.',
  ],
  'soc2-categories': [
    'Il nostro report SOC 2 di tipo {type} copre tutte e cinque le categorie.',
    'Il nostro report SOC 2 di tipo {type} copre la privacy.',
    "Il nostro report SOC 2 di tipo {type} copre l'integrità dell'elaborazione.",
    'Il nostro report SOC 2 di tipo {type} copre la riservatezza.',
    'Il nostro report SOC 2 di tipo {type} copre la disponibilità.',
  ],
  'soc2-current': [
    'Il nostro report SOC 2 di tipo {type} è aggiornato.',
    'I nostri controlli SOC 2 di tipo {type} sono verificati in modo continuo.',
  ],
  'soc2-whose': ['Il nostro report SOC 2 di tipo {type} copre tutte le società del gruppo.'],
  'soc2-type-missing': ['Abbiamo un report SOC 2.'],
  'soc2-date-missing': ['Abbiamo un report SOC 2 di tipo {type}.'],
  'soc2-date-wrong': ['Il nostro report SOC 2 di tipo {type} è datato {otherDate}.'],
  'iso-27001': ['Siamo certificati ISO 27001.'],
  hipaa: ["La nostra piattaforma è conforme all'HIPAA."],
  gdpr: ['Siamo pienamente conformi al GDPR.'],
  'data-location': ["Tutti i dati dei clienti restano nell'UE."],
  'no-data-leaves': ['Nessun dato lascia mai la vostra infrastruttura.'],
  'other-framework': ['Siamo certificati PCI DSS.', 'Disponiamo di un report SOC 3.'],
  'absolute-security': [
    'La nostra piattaforma è sicura al 100 %.',
    'I vostri contratti godono di una sicurezza di livello bancario.',
  ],
  'subprocessors-none': ['Non utilizziamo sub-responsabili del trattamento.'],
  'ai-stronger': ['La nostra IA non ha mai allucinazioni.', 'Con la nostra IA non serve alcuna revisione umana.'],
};
