// Written by `npm run localize:build`. Do not edit: translations are in xliff/.
import type {LocalePack} from '../packs.js';

import {str} from '@lit/localize';

export const templates: LocalePack['messages'] = {
  'badge.categories': `Catégories couvertes`,
  'badge.claim-link': str`${0} : ${1}`,
  'badge.earlier': `Rapports antérieurs`,
  'badge.examination': str`Un audit ${0} est en cours. Il n’est pas achevé et il n’existe aucun rapport à son sujet.`,
  'badge.limits.title': `Ce que ce rapport ne prouve pas`,
  'badge.name-link': str`${0}. ${1}`,
  'badge.name.type1': str`${0} : rapport ${1} daté du ${2}`,
  'badge.name.type2': str`${0} : rapport ${1} pour la période ${2}, daté du ${3}`,
  'badge.report': str`Rapport daté du ${0}`,
  'badge.request': `Demander le rapport`,
  'badge.request.title': `Comment demander le rapport`,
  'badge.span.type1': `Audit à une date donnée`,
  'badge.span.type1-as-of': str`Audit à une date donnée : ${0}`,
  'badge.span.type2': str`Période d’audit : ${0}`,
  'badge.types.title': str`Que signifie ${0} ?`,
  'badge.when.type2': str`${0}, rapport daté du ${1}`,
  'category.availability': `Disponibilité`,
  'category.confidentiality': `Confidentialité`,
  'category.privacy': `Protection de la vie privée`,
  'category.processing-integrity': `Intégrité du traitement`,
  'category.security': `Sécurité`,
  'changes.title': `Historique des modifications :`,
  'column.data': `Données`,
  'column.ended': `Jusqu’au`,
  'column.label': str`${0} :`,
  'column.locations': `Localisations`,
  'column.name': `Nom`,
  'column.purpose': `Finalité`,
  'column.since': `Depuis le`,
  'documents.title': `Documentation sur demande`,
  'english.label': `Anglais`,
  'english.sentence': str`En anglais : ${0}`,
  'filters.all-locations': `Toutes les localisations`,
  'filters.all-purposes': `Toutes les finalités`,
  'filters.clear': `Réinitialiser`,
  'filters.count': str`Affichage : ${0} sur ${1}`,
  'filters.keys': `Les touches fléchées permettent de parcourir la liste ; la touche Échap ramène à la recherche.`,
  'filters.location': `Localisation`,
  'filters.none': `Aucune entrée de cette liste ne correspond à la recherche.`,
  'filters.purpose': `Finalité`,
  'filters.search': `Recherche`,
  'filters.title': `Rechercher parmi les sous-traitants ultérieurs`,
  'kit.address': str`${0} : ${1}`,
  'kit.facts': str`Version des informations : ${0}`,
  'kit.sentence': str`${0}.`,
  'kit.short-claim': str`${0} : ${1}, ${2}`,
  'older.ask': str`Demander ce qui a changé depuis : ${0}`,
  'older.brief.type1': `(il y a plus de 12 mois)`,
  'older.brief.type2': `(la période s’est terminée il y a plus de 12 mois)`,
  'older.type1': str`Ce rapport est daté du ${0}, soit il y a plus de 12 mois.`,
  'older.type2': str`La période d’audit de ce rapport s’est terminée le ${0}, soit il y a plus de 12 mois.`,
  'opinion.adverse': `Défavorable`,
  'opinion.disclaimer': `Impossibilité d’exprimer une opinion`,
  'opinion.qualified': `Avec réserve`,
  'opinion.unqualified': `Sans réserve`,
  'report.auditor': `Auditeur`,
  'report.link': `En savoir plus sur le rapport`,
  'report.opinion': `Opinion de l’auditeur`,
  'report.system': `Système`,
  'responsibilities.title': `Responsabilités des clients`,
  'security.title': str`La sécurité chez ${0}`,
  'subprocessors.address': `Adresse`,
  'subprocessors.changes': `Modifications de cette liste`,
  'subprocessors.contact': `Questions sur les sous-traitants ultérieurs :`,
  'subprocessors.entry-contact': `Contact`,
  'subprocessors.former': `Anciens sous-traitants ultérieurs`,
  'subprocessors.legal-name': `Dénomination sociale`,
  'subprocessors.list-link': `Ouvrir la liste nominative`,
  'subprocessors.more': str`En savoir plus sur ${0}`,
  'subprocessors.objection': str`Dernier jour pour émettre des objections : ${0}`,
  'subprocessors.permalink': str`Lien vers ${0}`,
  'subprocessors.planned': str`Prévu à partir du ${0}`,
  'subprocessors.purposes': `Finalités répertoriées`,
  'subprocessors.title': str`Sous-traitants ultérieurs de ${0}`,
  'subprocessors.transfer': `Mécanisme de transfert`,
  'term.at-rest.text': `Lorsque les données sont stockées et ne sont pas en cours d’acheminement.`,
  'term.at-rest.title': `Que signifie « au repos » ?`,
  'term.dpa.text': `Un Data Processing Addendum (avenant relatif au traitement des données) : le document qui définit les rôles et les obligations en matière de traitement des données.`,
  'term.dpa.title': `Qu’est-ce qu’un DPA ?`,
  'term.in-transit.text': `Lorsque les données circulent sur un réseau, par exemple entre un navigateur et un serveur.`,
  'term.in-transit.title': `Que signifie « en transit » ?`,
  'term.least-privilege.text': `Chaque personne ne reçoit que les accès nécessaires à sa tâche, et rien de plus.`,
  'term.least-privilege.title': `Que signifie « moindre privilège » ?`,
  'term.subprocessor.text': `Un prestataire de services tiers auquel une entreprise fait appel et qui peut traiter des données pour le compte des clients de celle-ci.`,
  'term.subprocessor.title': `Qu’est-ce qu’un sous-traitant ultérieur ?`,
  'type.completed': `Rapport achevé`,
  'type.label': str`${0} :`,
  'type.label-with-state': str`${0} (${1}) :`,
  'type.not-completed': `Aucun rapport achevé`,
  updated: str`Dernière mise à jour : ${0}`,
};

/** Translations of statements, by a digest of the English text. */
export const statements: LocalePack['statements'] = {
  s3f4938e63afcaf6e: 'Harmony dispose d’un rapport SOC 2 Type 1 achevé.',
  s8d26dadd2b02ec90: 'Le rapport SOC 2 Type 1 de Harmony est daté du 15 mars 2026.',
  s12cf4cac540bc7fc: 'Le rapport couvre les catégories Sécurité, Confidentialité et Disponibilité.',
  sc7ee0af3a6b3bf0c: 'SOC 2 est un référentiel indépendant pour l’audit des sociétés de services.',
  s6e44f158592df43a:
    'Un tel audit évalue les contrôles relatifs aux données des clients et à la fourniture du service.',
  sfdab40f6e72df1e4:
    'Contrôles qui protègent les systèmes et les données contre les accès non autorisés, les divulgations non autorisées et les dommages.',
  s57c68968f2366a6d: 'Contrôles qui protègent les informations désignées comme confidentielles.',
  s78e1cca878e42668:
    'Contrôles qui contribuent à la disponibilité des systèmes pour leur exploitation et leur utilisation.',
  s600d433310b43f47:
    'Examine si, à une date précise, les contrôles sont conçus de manière appropriée et en place. Il s’agit d’un instantané : il ne porte pas sur la façon dont les contrôles sont maintenus ou fonctionnent sur une période prolongée.',
  s6da716f941e161a3:
    'Examine si les contrôles sont conçus de manière efficace, mais aussi s’ils fonctionnent comme prévu sur une période prolongée, généralement de plusieurs mois.',
  s3a3e4a6683a691af:
    'Les deux types sont étroitement liés, mais répondent à des objectifs différents, et il convient de ne pas prendre l’un pour l’autre.',
  s48057e7a21a0fc76:
    'Le Type 1 montre la conception et la mise en œuvre initiales des contrôles ; le Type 2 montre que ceux-ci continuent de fonctionner efficacement tout au long d’une période d’audit.',
  s43163fbad8726696:
    'Un audit de Type 2 apporte des éléments probants montrant que les contrôles sont appliqués de façon constante et restent efficaces en conditions réelles, et pas seulement à une date d’audit unique.',
  s9e38f9426313b3bd: 'À ce jour, le rapport achevé dont dispose Harmony est de Type 1.',
  s5d18eaba8753a719:
    'Tant qu’aucun rapport de Type 2 n’a été achevé, il convient de ne pas présenter Harmony comme disposant d’un tel rapport.',
  se6d1915c4403c7e8: 'Un audit SOC 2 Type 1 indépendant portant sur Harmony a été mené à son terme.',
  s22acd13b2f164b29: 'La date figurant sur le rapport est le 15 mars 2026.',
  s9448991f60ff6cea: 'L’entité auditée est Harmony Global Inc.',
  s9aad4c426b757566: 'Les catégories couvertes sont les suivantes : Sécurité, Confidentialité et Disponibilité.',
  sda6a13d22a5188d2: 'L’audit a évalué les contrôles à un instant précis.',
  sfcabca3cd1ed9ead: 'Il ne prouve pas que Harmony dispose d’un rapport SOC 2 Type 2 achevé.',
  sba6aad34043e462b: 'Il ne prouve pas que Harmony détienne une certification ISO 27001.',
  sbfcdee31c75b8a49: 'Il ne prouve pas que Harmony détienne une certification HIPAA.',
  s84a89f9fa09863bb:
    'Il ne prouve pas que la configuration, la conservation des données, les intégrations, les autorisations ou la localisation des données soient identiques dans chaque déploiement client.',
  s554eea24d1f7170a:
    'Les clients qui ont besoin du rapport SOC 2 Type 1 pour une évaluation de fournisseur devraient en faire la demande à l’équipe Harmony chargée de leur compte ou au contact de sécurité utilisé pour les demandes relatives à la sécurité des fournisseurs.',
  sb054b24b3af5437a:
    'En règle générale, les rapports SOC 2 ne sont pas rendus publics, mais communiqués dans des conditions de confidentialité appropriées.',
  s38b342116128d89a:
    'SOC 2 est distinct du RGPD, de HIPAA, d’ISO 27001, de la conservation des données par les fournisseurs d’IA et de la localisation des données.',
  s7e23ba5ffd5ba63a:
    'Les réponses aux questions sur ces sujets sont fondées sur la politique de confidentialité, l’accord sur le traitement des données, le contrat et la documentation de sécurité en vigueur ; elles ne sont pas déduites de SOC 2.',
  sdd78a760eae328eb:
    'Harmonity est conçu pour les équipes qui traitent des documents commerciaux et juridiques sensibles.',
  s8e640ed794329fdf:
    'L’accent est mis sur les accès selon le principe du moindre privilège, le traitement sécurisé des données et l’auditabilité tout au long du cycle de vie des contrats, de la rédaction au renouvellement en passant par l’approbation.',
  sd8f02ce24018812d: 'Approche en matière de sécurité',
  s677edf6243839ec4: 'Le programme de sécurité est conçu pour soutenir des flux de travail contractuels maîtrisés.',
  s8f4e322d6133413f:
    'L’accès est régi par des autorisations et la visibilité est délimitée, par espace de travail et par document.',
  scf01313f317dc948:
    'L’historique des activités est prêt pour l’audit et les actions peuvent être attribuées à leur auteur.',
  s62f19f6238951657: 'Chiffrement en transit et au repos, présenté dans ses grandes lignes.',
  sbd1850844cdd99c4:
    'La surveillance et les contrôles opérationnels contribuent à la disponibilité et à la réponse aux incidents.',
  s15dfc2f92f32f949:
    'La gouvernance des fournisseurs s’exerce au moyen de la transparence sur les sous-traitants ultérieurs et de dispositions contractuelles relatives au traitement des données.',
  s7090d04394696074:
    'Il s’agit d’une vue d’ensemble ; une documentation complémentaire peut être communiquée à des fins d’évaluation par le biais du dossier de sécurité, sous NDA si nécessaire.',
  s888c5769616132af: 'Contrôle d’accès dès la conception',
  sb9173939c331c060:
    'Les rôles et les autorisations définissent qui peut consulter, commenter, modifier, approuver ou gérer des documents.',
  s7d424dc10610bb1d:
    'Le cas échéant, ils définissent aussi qui peut administrer les paramètres de l’espace de travail et les accès des utilisateurs.',
  s0cdf3bc21d37f8b5:
    'Les règles d’accès sont conçues pour s’appliquer de manière cohérente d’une fonctionnalité à l’autre :',
  s6d16a3c7d8d43923: 'flux de travail principaux : création, révision, collaboration, approbation',
  s682a29fc024f0f9e: 'stockage et récupération des documents',
  sf5d30beb662438bf:
    'fonctionnalités Harmony AI, dans lesquelles l’IA respecte le périmètre de l’utilisateur et du document',
  sbd6c1ad6f630bc66: 'Protection et chiffrement des données',
  s5000291d871c0fa9: 'Des pratiques de chiffrement standard du secteur sont appliquées.',
  sfa36e694b66a38af: 'Elles comprennent :',
  s4fa57ce9f2237752: 'le chiffrement en transit, par exemple avec TLS',
  s7a1029817ab4f27b: 'le chiffrement au repos des données stockées',
  sdd08b852bdc542dc: 'Un stockage sécurisé est utilisé et l’accès aux espaces de stockage des données est contrôlé.',
  s8410261a3614113c:
    'Les sauvegardes et les processus de restauration sont conçus pour soutenir la continuité d’activité et la résilience opérationnelle.',
  sccd9bbb189425c26:
    'Les équipes achats peuvent demander des informations techniques plus détaillées par le biais du dossier de sécurité.',
  s0f3f3c90e0c2fe02: 'Auditabilité et journalisation',
  sacea7e61ae9d9549: 'Harmonity contribue à la gouvernance en permettant d’attribuer les actions clés à leur auteur.',
  s17283b3dc924b0dc: 'Les événements clés sont horodatés et rattachés à leurs auteurs.',
  sa932fe7f51aedcf7:
    'La journalisation est centralisée et conçue pour faciliter les investigations et la surveillance opérationnelle.',
  s165281391f2e8b04:
    'Un historique prêt pour l’audit aide les équipes juridiques et achats à préserver la traçabilité des modifications et des approbations de contrats.',
  s612471ee06404d1f:
    'Des précisions sur la journalisation et la conservation peuvent être fournies dans le cadre du dossier de sécurité, dans le DPA le cas échéant, ou dans les deux.',
  s280caf8436cfc409: 'Sécurité des applications',
  sef1a7196f87278fc: 'L’objectif est de maintenir un cycle de vie sécurisé pour le développement et l’exploitation.',
  s00987cae1dea8ee7: 'Dans ses grandes lignes, ce cycle comprend :',
  s163d28efcefffff7: 'des pratiques de développement sécurisé et des processus de revue',
  sfe7210ce76c514af: 'la gestion des dépendances et des vulnérabilités',
  s210f5ffaf5ff05d1: 'des flux de travail pour la détection, le triage et la remédiation des incidents',
  s9707fda473ec16f9:
    'Les organisations qui exigent des questionnaires, des attestations de sécurité ou des éléments de preuve particuliers peuvent demander le dossier de sécurité et seront orientées vers les documents appropriés.',
  s38fde2f9c07b9c3e: 'Réponse aux incidents',
  sb0c8ed5f09de214a: 'Des processus sont maintenus pour détecter les incidents de sécurité et y répondre.',
  seeea4756b054b922: 'Il existe également des processus pour :',
  sb22016b4e35750a6: 'évaluer l’impact et mettre en œuvre des mesures correctives',
  s3b0e70e89d0aee25: 'communiquer avec les clients lorsqu’il y a lieu',
  sd471cf4c65663177:
    'La maintenance planifiée et les communications opérationnelles sont traitées dans la section « Reliability » du Trust Center et, le cas échéant, dans le Service Level Agreement (SLA).',
  s1c0a8a1cde4cfd00: 'Une Status Page publique (page d’état du service) pourrait être ajoutée ultérieurement.',
  s4c2c7cff553dcfa3: 'Sécurité de l’IA',
  se3b6789c9fa0e028: 'Harmony AI est conçue pour être gouvernée, et non pour être opaque.',
  s9907534396b2b833: 'L’IA est soumise aux mêmes limites d’autorisation que les utilisateurs et les documents.',
  sdd1f7b77bd48e9ee:
    'Ses résultats sont conçus pour pouvoir être examinés et, le cas échéant, pour être reliés à des éléments justificatifs.',
  sf14a5bad8fab0794:
    'Les résultats de l’IA ne constituent pas un conseil juridique ; ils doivent être examinés et approuvés par un être humain.',
  s65431239bcd8ffc8: 'Pour en savoir plus, voir « AI & Data Governance ».',
  s3cac0b425265e043: 'Il incombe aux clients :',
  s5a620536c4796fce: 'd’attribuer des rôles appropriés et des accès selon le principe du moindre privilège',
  s346659ea7dad8610: 'de maintenir des pratiques d’authentification sûres et la sécurité des appareils',
  s7057f2a01ae31f36: 'de veiller à ce que l’utilisation par leurs utilisateurs soit autorisée',
  s7f740fef23affe70: 'Disponible sur demande par le biais du dossier de sécurité, et sous NDA si nécessaire.',
  s56cd93128aecc6f3: 'Vue d’ensemble de la sécurité (synthèse des contrôles)',
  s0dc4f4e4a3588170: 'Vue d’ensemble de l’architecture (grandes lignes)',
  s63c0b6a863090c93: 'Vue d’ensemble du traitement des données et de la protection de la vie privée',
  s2edc5ca1ec54ad89: 'Vue d’ensemble du contrôle d’accès et de l’auditabilité',
  s86cd7684da71d65a: 'Approche de la gestion des vulnérabilités (grandes lignes)',
  sc10e1b54288e12d7: 'Vue d’ensemble de la continuité d’activité et de la reprise après sinistre (grandes lignes)',
  s78daa249efd37c8d: 'Questionnaires supplémentaires et exigences d’entreprise (le cas échéant)',
  s9bb325ed95583541: 'Première publication',
  s14ea1ba58a278b72: 'Harmonity peut faire appel à des sous-traitants ultérieurs aux fins suivantes :',
  s348a6b68f955fc09: 'Hébergement',
  s2c2b04f2561a1d4b: 'Analytique',
  s373e1444e9a39e10: 'Communications',
  s6807022d47478dfc: 'Autres besoins opérationnels',
  s018edc97f3246b6c:
    'La transparence sur les sous-traitants ultérieurs est apportée dans le Trust Center, sous « Subprocessors ».',
  s28d389c38442f5ae:
    'Le Data Processing Addendum (DPA) définit les rôles et les obligations en matière de traitement des données.',
  sa51fb263756c1d08:
    'Lorsque le service achats l’exige, des informations supplémentaires sur la sécurité des fournisseurs peuvent être communiquées par le biais du dossier de sécurité.',
  s7bcfc8724748396f:
    'Pour les questions relatives à la sécurité, les signalements de vulnérabilités et les demandes des équipes achats.',
};
