import type {Examples} from '../../examples.js';

/** What Polish may not say, unless the facts do. */
export const examples: Examples = {
  'soc2-type2': [
    'Ukończyliśmy audyt SOC 2 typu 2.',
    'Nasz raport SOC 2 typu II jest dostępny na życzenie.',
    'Nasz raport SOC 2 typu 1 jest dostępny na życzenie.',
  ],
  'soc2-certified': ['Mamy certyfikat SOC 2.', 'Certyfikat SOC 2 typu {type}'],
  'soc2-compliant': ['Nasza platforma jest zgodna z SOC 2.'],
  'soc2-unqualified': [
    'Nasz audyt SOC 2 typu {type} zakończył się opinią bez zastrzeżeń.',
    'Audyt SOC 2 typu {type} przeszliśmy bez żadnych uwag.',
  ],
  'soc2-categories': [
    'Nasz raport SOC 2 typu {type} obejmuje wszystkie pięć kategorii.',
    'Nasz raport SOC 2 typu {type} obejmuje kategorię Prywatność.',
    'Nasz raport SOC 2 typu {type} obejmuje integralność przetwarzania.',
    'Nasz raport SOC 2 typu {type} obejmuje poufność.',
    'Nasz raport SOC 2 typu {type} obejmuje dostępność.',
  ],
  'soc2-current': [
    'Nasz raport SOC 2 typu {type} jest aktualny.',
    'Nasze mechanizmy kontrolne są stale badane według SOC 2 typu {type}.',
  ],
  'soc2-whose': ['Nasz raport SOC 2 typu {type} obejmuje wszystkie nasze spółki zależne.'],
  'soc2-type-missing': ['Mamy raport SOC 2.'],
  'soc2-date-missing': ['Ukończyliśmy audyt SOC 2 typu {type}.'],
  'soc2-date-wrong': ['Nasz raport SOC 2 typu {type} nosi datę {otherDate}.'],
  'iso-27001': ['Mamy certyfikat ISO 27001.'],
  hipaa: ['Nasza platforma jest zgodna z HIPAA.'],
  gdpr: ['Jesteśmy w pełni zgodni z RODO.'],
  'data-location': ['Wszystkie dane klientów pozostają w UE.'],
  'no-data-leaves': ['Państwa dane nigdy nie opuszczają Państwa infrastruktury.'],
  'other-framework': ['Mamy certyfikat PCI DSS.', 'Mamy raport SOC 3.'],
  'absolute-security': ['Nasza platforma jest w 100% bezpieczna.', 'Chronimy umowy na poziomie bankowym.'],
  'subprocessors-none': ['Nie korzystamy z podwykonawców przetwarzania danych.'],
  'ai-stronger': [
    'Nasza sztuczna inteligencja nigdy się nie myli.',
    'Z naszą sztuczną inteligencją weryfikacja przez człowieka jest zbędna.',
  ],
};
