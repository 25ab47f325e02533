import {list} from '../list.js';
import type {Asserts} from '../types.js';

/** What French asserts. */
export const asserts: Asserts = {
  certified: list`
    (?:re)?certifi(?:é|ée|és|ées|er|e|ent|ons|ant)  (?:re)?certificats?  (?:re)?certifications?  certifs?  accrédit(?:é|ée|és|ées|er|e|ation|ations)  labellis(?:é|ée|és|ées|ation)  labels?  agré(?:é|ée|és|ées|ment|ments)  homologu(?:é|ée|és|ées)  homologations?  sceaux?  macarons?
  `,
  compliant: list`
    conformes?  conformité  conform(?:ément|ons|e|ent)  (?:en |pleine |totale )*conformité  respect(?:e|ent|ons|er|ant|é|ée|és|ées|ueux|ueuse)?  satisf(?:ait|aisons|ont|aire|aisant)  répond(?:ent|ons|re|ant)?(?: aux)?  rempli(?:t|ssons|ssent)  observ(?:e|ent|ons)  compatibles?  en règle
  `,
  attested: list`
    (?:ré)?audit(?:é|ée|és|ées)  attest(?:é|ée|és|ées|e|ent)  examin(?:é|ée|és|ées)  évalu(?:é|ée|és|ées)  vérifi(?:é|ée|és|ées)  contrôl(?:é|ée|és|ées)  valid(?:é|ée|és|ées|ation)  inspect(?:é|ée|és|ées)  confirm(?:é|ée|és|ées)  approuv(?:é|ée|és|ées)  habilit(?:é|ée|és|ées)  badges?  logos?  enregistr(?:é|ée|és|ées)  qualifi(?:é|ée|és|ées)  testé(?:e|s|es)?
  `,
  report: list`rapports?  audits?  attestations?  examens?  évaluations?  opinions?  avis  missions?  contrôles?  revues?`,
  passed: list`
    réussi(?:e|s|es|r|t|ssons)?  réussite  pass(?:é|ée|és|ées) (?:avec (?:succès|brio)|haut la main)  (?:avons|a|ont) passé  (?:avons|a|ont) (?:\p{L}+ )?franchi  avec (?:succès|brio|mention)  haut la main  les doigts dans le nez  sans encombre  avec les honneurs
  `,
  holds: list`
    a  avons  ont  ayant  avoir  eu  ai  dispos(?:e|ons|ent|ant|er)  déten(?:ons|ir|teur|trice|teurs|ant|ue?s?)  détien(?:t|nent)  possèd(?:e|ent)  posséd(?:ons|ant|er)  obten(?:u|ue|us|ues|ir|ons|ant|tion)  obtien(?:t|nent)  obtînmes  décroch(?:é|ée|er|e|ons)  reç(?:u|ue|us|ues|oit)  recev(?:oir|ons)  titulaires?  bénéfici(?:e|ons|ent|ant|er)
    achev(?:é|ée|er)  achèvement  termin(?:é|ée|és|er)  finalis(?:é|ée)  complét(?:é|ée)  mené à bien  atteint(?:e|s)?  atteign(?:ons|ent)  remport(?:é|ée)  maint(?:ient|enons|enu|enue|enir)  renouvel(?:é|ée|ons|le)  renouvellement  publi(?:é|ée|e|ons)  disponibles?  ci-joint(?:e|s)?  joint(?:e|s)?  téléchargeables?  télécharg(?:er|ez)  avec  en poche  doté(?:e|s|es)?  muni(?:e|s|es)?  couvert(?:e|s|es)?  couvr(?:e|ent|ons|ant)  délivr(?:é|ée|és|ées)  décern(?:é|ée)  fourni(?:e|s|t|ssons|r)?  offr(?:e|ons|ant)  partag(?:é|ée|eons|er)  envoy(?:é|ée|ons|er)  consult(?:er|ez|ables?)  demand(?:er|ez)  grâce à  fiers?  fière  heureux  annon(?:ce|çons|cer|cé)  statut  niveau  depuis  valables?  valides?  preuves?  s'appuie sur  repose sur  soumis(?:e|es)?  passé(?:e)? (?:de|à|au)  copie  en vigueur  subi(?:e|s)?  protégé(?:e|s|es)?  exploit(?:é|ée|e|ons)  opér(?:é|ée|ons)  sécurité  normes?  démontr(?:é|ée|e|ent|ons)  prouv(?:é|ée|e|ent)  oui
  `,
  aligned: list`
    align(?:é|ée|és|ées|ement|e|ons)  bas(?:é|ée|és|ées) sur  fond(?:é|ée|és|ées) sur  suiv(?:ons|re|ant|ent)  suit  selon  s'inspir(?:e|ent|ant)  inspir(?:é|ée|és|ées)  prêt(?:e|s|es)?(?: pour)?  conçu(?:e|s|es)? (?:pour|selon|autour)  calqu(?:é|ée|és|ées)  dans l'esprit  ~-ready  ~-friendly  bonnes pratiques  principes  référentiel  cadre  aid(?:e|ons|ent)
  `,
  opinion: list`
    sans (?:aucune? |la moindre |une seule )?(?:réserves?|exceptions?|écarts?|observations?|remarques?|anomalies?|non-conformités?|constats?|défauts?|faute|modification)  (?:aucune?|zéro|0|pas (?:une seule|la moindre|d')|ni) ?(?:seule? |moindre )?(?:réserves?|exceptions?|écarts?|observations?|remarques?|anomalies?|non-conformités?|constats?|défauts?|défaillances?|lacunes?|faiblesses?|problèmes?|déviations?)
    (?:exceptions?|écarts?|réserves?|anomalies?|constats?|observations?) ?(?:relevée?s?|constatée?s?)? ?: ?(?:aucune?|néant|0|zéro)  (?:opinion|avis|rapport) (?:\p{L}+ )?(?:favorable|positif|positive|propre|impeccable|irréprochable|vierge|parfait)  (?:rien|n'a rien) (?:\p{L}+ )?(?:à redire|à signaler|trouvé)  impeccables?  irréprochables?  sans faute  score parfait  mention très bien
  `,
  current: list`actuel(?:le|s|les)?(?:lement)?  à jour  en vigueur  valides?  valables?  toujours  encore  en cours de validité  aujourd'hui  récent(?:e|s|es)?  actifs?  actives?  à ce jour`,
  continuous: list`
    contin(?:u|ue|us|ues|uel|uelle|uels|uelles|uellement)  en continu  en permanence  permanent(?:e|s|es)?  constamment  constante?s?  à tout moment  tout le temps  24 ?h?[/x] ?(?:24|7)  7 ?j?/ ?7  toute l'année  365 jours  chaque (?:jour|mois|trimestre|année|semestre)  tous les (?:ans|mois|jours|trimestres|six mois)  annuel(?:s|le|les|lement)?  trimestriel(?:s|le|les|lement)?  en temps réel  sans interruption  ininterrompue?s?  jour après jour  année après année  sans relâche
    efficacité opérationnelle  (?:fonctionn(?:e|ent|é|aient|ement)) (?:\p{L}+ )?(?:efficace(?:ment)?|correctement|comme prévu)  efficacité (?:du fonctionnement|des|de nos|de ses) ?(?:contrôles)?  sur (?:une|la|toute la) (?:période|durée|année)\p{L}*  pendant (?:\p{L}+|\d+) (?:mois|ans|semaines)  (?:pendant|durant|tout au long de|sur) (?:toute )?(?:une|l')(?: ?année| ?an| ?période)  sur (?:\p{L}+|\d+) mois  depuis (?:des|plusieurs|\p{L}+|\d+) (?:mois|ans|années)  période d'observation  au fil du temps  dans la durée
  `,
  allCategories: list`
    (?:tou(?:te)?s les|chacun(?:e)? des|l'ensemble des|l'intégralité des|les) (?:cinq|5) (?:\p{L}+ )?(?:catégories|critères|principes|tsc|trust)  tou(?:te)?s (?:les|nos) (?:catégories|critères|principes|trust services criteria)  (?:toutes )?les (?:cinq|5) catégories  l'ensemble des (?:catégories|critères|principes)  (?:5|cinq) (?:sur|/) ?(?:5|cinq)  tous les cinq  toutes les cinq
  `,
  categories: {
    security: list`sécurité  security`,
    availability: list`disponibilité  availability`,
    'processing-integrity': list`intégrité (?:du|des|de) traitements?  intégrité de traitement  processing integrity`,
    confidentiality: list`confidentialité(?! des données personnelles)  confidentiality`,
    privacy: list`protection de la vie privée  (?:respect de la )?vie privée  protection des (?:données|renseignements) (?:personnel(?:le)?s|à caractère personnel)  confidentialité des données personnelles  privacy`,
  },
  covers: list`
    couv(?:re|rent|ert|erte|erts|ertes|rant|erture|rons)  périmètre  portée  champ  catégories?  critères?  critère  principes?  trust services?  tsc  port(?:e|ent|ant) (?:également |aussi )?sur  inclu(?:t|s|ent|ant|se|re)  compren(?:d|ant|nent)  englob(?:e|ent|ant)  y compris  ainsi que  concern(?:e|ant)  pour  au titre  s'étend  relatif  examin(?:é|ée|e)  audit(?:é|ée)  évalu(?:é|ée|e)
  `,
  entity: list`
    (?:entité|société|entreprise|organisation) (?:auditée|examinée|évaluée|certifiée|concernée)  (?:délivré|émis|établi) (?:à|pour|au nom de)  entité
  `,
};
