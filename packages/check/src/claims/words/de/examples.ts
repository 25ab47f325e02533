import type {Examples} from '../../examples.js';

/** What German may not say, unless the facts do. */
export const examples: Examples = {
  'soc2-type2': [
    'Wir haben SOC 2 Typ 2 abgeschlossen.',
    'Unser SOC-2-Typ-II-Bericht ist auf Anfrage erhältlich.',
    'Unser SOC-2-Typ-1-Bericht ist auf Anfrage erhältlich.',
  ],
  'soc2-certified': ['Wir sind SOC 2 zertifiziert.', 'SOC-2-Zertifizierung nach Typ {type}'],
  'soc2-compliant': ['Wir sind SOC-2-konform.'],
  'soc2-unqualified': [
    'Unsere Prüfung nach SOC 2 Typ {type} endete mit einem uneingeschränkten Prüfungsurteil.',
    'Wir haben die Prüfung nach SOC 2 Typ {type} ohne Abweichungen bestanden.',
  ],
  'soc2-categories': [
    'Unser SOC 2 Typ {type} Bericht umfasst alle fünf Kategorien.',
    'Unser SOC 2 Typ {type} Bericht umfasst die Kategorie Datenschutz.',
    'Unser SOC 2 Typ {type} Bericht umfasst die Verarbeitungsintegrität.',
    'Unser SOC 2 Typ {type} Bericht umfasst die Vertraulichkeit.',
    'Unser SOC 2 Typ {type} Bericht umfasst die Verfügbarkeit.',
  ],
  'soc2-current': [
    'Unser SOC 2 Typ {type} Bericht ist auf dem neuesten Stand.',
    'Unsere Kontrollen werden fortlaufend nach SOC 2 Typ {type} geprüft.',
  ],
  'soc2-whose': ['Unser SOC 2 Typ {type} Bericht gilt für alle unsere Tochtergesellschaften.'],
  'soc2-type-missing': ['Wir haben einen SOC-2-Bericht.'],
  'soc2-date-missing': ['Wir haben SOC 2 Typ {type} abgeschlossen.'],
  'soc2-date-wrong': ['Unser SOC 2 Typ {type} Bericht ist auf den {otherDate} datiert.'],
  'iso-27001': ['Wir sind nach ISO 27001 zertifiziert.'],
  hipaa: ['Unsere Plattform ist HIPAA-konform.'],
  gdpr: ['Wir sind vollständig DSGVO-konform.'],
  'data-location': ['Alle Kundendaten bleiben in der EU.'],
  'no-data-leaves': ['Ihre Daten verlassen niemals Ihre Infrastruktur.'],
  'other-framework': ['Wir sind PCI-DSS-zertifiziert.', 'Wir haben einen SOC-3-Bericht.'],
  'absolute-security': [
    'Unsere Plattform ist 100 % sicher.',
    'Ihre Verträge sind mit Sicherheit auf Bankniveau geschützt.',
  ],
  'subprocessors-none': ['Wir setzen keine Unterauftragsverarbeiter ein.'],
  'ai-stronger': ['Unsere KI halluziniert nie.', 'Mit unserer KI ist keine menschliche Prüfung nötig.'],
};
