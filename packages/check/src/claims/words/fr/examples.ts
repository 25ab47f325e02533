import type {Examples} from '../../examples.js';

/** What French may not say, unless the facts do. */
export const examples: Examples = {
  'soc2-type2': [
    'Nous avons obtenu notre rapport SOC 2 de type 2.',
    'Notre rapport SOC 2 de type 1 est disponible sur demande.',
  ],
  'soc2-certified': ['Nous sommes certifiés SOC 2.', 'Certification SOC 2 de type {type}'],
  'soc2-compliant': ['Nous sommes conformes à SOC 2.'],
  'soc2-unqualified': [
    'Notre audit SOC 2 de type {type} a donné lieu à une opinion sans réserve.',
    'Notre rapport SOC 2 de type {type} ne contient aucune exception.',
  ],
  'soc2-categories': [
    'Notre rapport SOC 2 de type {type} couvre les cinq catégories.',
    'Notre rapport SOC 2 de type {type} couvre la protection de la vie privée.',
    "Notre rapport SOC 2 de type {type} couvre l'intégrité du traitement.",
    'Notre rapport SOC 2 de type {type} couvre la confidentialité.',
    'Notre rapport SOC 2 de type {type} couvre la disponibilité.',
  ],
  'soc2-current': [
    'Notre rapport SOC 2 de type {type} est à jour.',
    'Nos contrôles SOC 2 de type {type} sont audités en continu.',
  ],
  'soc2-whose': ['Notre rapport SOC 2 de type {type} couvre toutes nos filiales.'],
  'soc2-type-missing': ['Nous avons un rapport SOC 2.'],
  'soc2-date-missing': ['Nous avons un rapport SOC 2 de type {type}.'],
  'soc2-date-wrong': ['Notre rapport SOC 2 de type {type} est daté du {otherDate}.'],
  'iso-27001': ['Nous sommes certifiés ISO 27001.'],
  hipaa: ['Notre plateforme est conforme à HIPAA.'],
  gdpr: ['Nous sommes entièrement conformes au RGPD.'],
  'data-location': ["Toutes les données de nos clients restent dans l'UE."],
  'no-data-leaves': ['Aucune donnée ne quitte jamais votre infrastructure.'],
  'other-framework': ['Nous sommes certifiés PCI DSS.', 'Nous disposons d’un rapport SOC 3.'],
  'absolute-security': [
    'Notre plateforme est sécurisée à 100 %.',
    'Vos contrats bénéficient d’une sécurité de niveau bancaire.',
  ],
  'subprocessors-none': ["Nous n'avons recours à aucun sous-traitant ultérieur."],
  'ai-stronger': ["Notre IA n'hallucine jamais.", "Avec notre IA, aucune relecture humaine n'est nécessaire."],
};
