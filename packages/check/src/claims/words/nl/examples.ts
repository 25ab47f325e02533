import type {Examples} from '../../examples.js';

/** What Dutch may not say, unless the facts do. */
export const examples: Examples = {
  'soc2-type2': [
    'We hebben SOC 2 Type 2 afgerond.',
    'Ons SOC 2 Type II-rapport is op aanvraag beschikbaar.',
    'Ons SOC 2 Type 1-rapport is op aanvraag beschikbaar.',
  ],
  'soc2-certified': ['Wij zijn SOC 2-gecertificeerd.', 'SOC 2 Type {type}-certificering'],
  'soc2-compliant': ['Wij zijn SOC 2-compliant.'],
  'soc2-unqualified': [
    'Onze SOC 2 Type {type}-audit eindigde met een goedkeurend oordeel.',
    'We zijn zonder uitzonderingen geslaagd voor onze SOC 2 Type {type}-audit.',
  ],
  'soc2-categories': [
    'Ons SOC 2 Type {type}-rapport omvat alle vijf categorieën.',
    'Ons SOC 2 Type {type}-rapport omvat de categorie privacy.',
    'Ons SOC 2 Type {type}-rapport omvat de verwerkingsintegriteit.',
    'Ons SOC 2 Type {type}-rapport omvat de vertrouwelijkheid.',
    'Ons SOC 2 Type {type}-rapport omvat de beschikbaarheid.',
  ],
  'soc2-current': [
    'Ons SOC 2 Type {type}-rapport is up-to-date.',
    'Onze beheersmaatregelen worden doorlopend geaudit volgens SOC 2 Type {type}.',
  ],
  'soc2-whose': ['Ons SOC 2 Type {type}-rapport geldt voor al onze dochterondernemingen.'],
  'soc2-type-missing': ['We hebben een SOC 2-rapport.'],
  'soc2-date-missing': ['We hebben SOC 2 Type {type} afgerond.'],
  'soc2-date-wrong': ['Ons SOC 2 Type {type}-rapport is gedateerd {otherDate}.'],
  'iso-27001': ['Wij zijn gecertificeerd volgens ISO 27001.'],
  hipaa: ['Ons platform is HIPAA-compliant.'],
  gdpr: ['Wij voldoen volledig aan de AVG.'],
  'data-location': ['Alle klantgegevens blijven in de EU.'],
  'no-data-leaves': ['Uw gegevens verlaten nooit uw eigen infrastructuur.'],
  'other-framework': ['Wij zijn PCI DSS-gecertificeerd.', 'Wij hebben een SOC 3-rapport.'],
  'absolute-security': ['Ons platform is 100% veilig.', 'Uw contracten zijn beschermd met beveiliging op bankniveau.'],
  'subprocessors-none': ['Wij schakelen geen subverwerkers in.'],
  'ai-stronger': ['Onze AI hallucineert nooit.', 'Met onze AI is geen menselijke controle nodig.'],
};
