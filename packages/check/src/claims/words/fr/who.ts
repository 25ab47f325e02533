import {list} from '../list.js';
import type {Who} from '../types.js';

const THIRD =
  "(?:notre |nos |leur |leurs |un |une |des |les |le |la |l'|votre |vos |du |chaque |ces |cet |ce |cette |tout )?";

/** Who is spoken of in French. */
export const who: Who = {
  we: list`nous  nous-mêmes  notre  nos  on (?:est|a|vient|détient|dispose)  j'~  je  mon  ma  mes`,
  our: list`notre  nos  mon  ma  mes`,
  ourThings: list`
    (?:la |notre |cette |toute la |l'|le |ce |nos )?(?:plateforme|plate-forme|produit|service|services|société|entreprise|application|appli|logiciel|solution|système|outil|site|suite|startup|start-up|saas|clm|équipe|éditeur|groupe|smsi|dépôt|référentiel de contrats)  gestion (?:des|de) contrats?  à propos
  `,
  others: list`
    ${THIRD}(?:hébergeur|hébergeurs|fournisseurs?(?! ?:)|prestataires?|sous-traitants?|partenaires?|concurrents?|concurrente?s?|(?:centres? de données|data ?centers?|datacenters?)(?! (?:situé|localisé|implanté|basé|européen|français|allemand|en |sur le (?:sol|territoire)|exclusivement))|éditeurs tiers|opérateurs?|revendeurs?|tiers|hyperscalers?|infogérants?|maison mère|société mère|cabinets?|distributeurs?|intégrateurs?|transporteurs?|imprimeurs?|archiveurs?)(?: (?:de services|de paiement|cloud|d'hébergement|d'infrastructure|de messagerie|tiers|externes?|technologiques?|informatiques?|de cloud|d'e-mailing|d'identité|d'ia|logistiques?))*
    (?:le |notre |son )?cloud (?:de|d'|sous-jacent|qui|que)  infrastructure (?:cloud |d'hébergement )?(?:de|d')(?=(?: ?\p{Lu}))  (?:d'autres|certaine?s|plusieurs|beaucoup d(?:e|')|la plupart des|de nombreu(?:x|ses)) ?(?:éditeurs|entreprises|sociétés|outils|fournisseurs|plateformes|startups|acteurs|solutions|prestataires)  (?:l'|le |la )(?:outil|service|logiciel|système|plateforme|solution) (?:\p{L}+ )?que nous (?:utilisons|avons choisie?)  banques?(?= (?:qui|est|a|dispose))  (?:notre |l')auditeur(?= est)  aws  (?:microsoft )?azure  gcp  google cloud  ovh(?:cloud)?  scaleway  outscale  amazon web services
  `,
  audience: list`
    (?<!(?:données|fichiers|documents|contrats|contenus|informations|sauvegardes) (?:de (?:nos|vos|tous nos|chaque)|des|du|d'un) )(?:client|clients|clientes|utilisateurs?|acheteurs?|visiteurs?|lecteurs?|prospects?|investisseurs?|banques|hôpitaux|assureurs|candidats?),? (?:qui |dont |que )?(?:(?!nous|notre|nos|que|leur)\p{L}+ ){0,5}(?:est|sont|ont|a|doit|doivent|exigent|demandent|demande|veulent|souhaitent|détiennent|disposent|gèrent|utilisent|stockent|conservent|certifiés?|soumis|possèdent|cherchent|attendent)
  `,
  predicates: list`
    en tant qu(?:e|')(?:(?<=')|(?!\p{L}))~  (?:est|sommes|suis|sont|devenus?|restons|reste|demeure) (?:un|une|le|la|l'|votre|aussi un|désormais un|fiers? d'être un|parmi les)(?:(?<=')|(?!\p{L}))~  (?:choisissez|faites confiance à|optez pour|rejoignez|travaillez (?:pour|chez)|rejoindre|au sein d'|au sein de|chez) (?:un|une)(?:(?<=')|(?!\p{L}))~  (?<=[,–:|] ?)votre
  `,
  of: list`de  d'~  du  des  par  appartenant à  auprès de`,
  alsoWe: list`(?:et )?nous aussi  nous également  tout comme nous  et c'est aussi notre cas  comme nous  et nous le sommes aussi`,
  pronouns: list`il  elle  ils  elles  leur  leurs  son  sa  ses  lui  eux  qui  lequel  laquelle  lesquels  dont  celui-ci  celle-ci  ceux-ci`,
  theirs: list`leurs?  son  sa  ses`,
  asked: list`(?:le|votre|ce) (?:fournisseur|prestataire|société|sous-traitant)  votre (?:société|entreprise|organisation)  êtes-vous  avez-vous  vous`,
  joins: list`rejoi\p{L}+  travaill\p{L}+ (?:pour|chez|dans)  intégr(?:er|ez)  au sein d(?:e|')(?:(?<=')|(?!\p{L}))~`,
  affiliates: list`filiales?  sociétés? (?:affiliée?s?|sœurs?|du groupe)  entités? (?:affiliée?s?|du groupe)  tout le groupe  l'ensemble du groupe  le groupe entier  (?:société|maison) mère  succursales?  toutes (?:nos|les) (?:sociétés|entités)`,
  anyone: list`
    (?:une?|toute?|chaque|n'importe quelle?) (?:\p{L}+ )?(?:entreprise|société|organisation|fournisseur|prestataire|éditeur|startup|start-up|hébergeur)  les (?:entreprises|sociétés|organisations|startups|éditeurs|prestataires|fournisseurs)  (?:des|d') ?(?:entreprises|sociétés|organisations)  quiconque  chacun  tout le monde  les gens  quelqu'un  vos (?:fournisseurs|prestataires|équipes|clients)  votre (?:entreprise|société|organisation|startup|équipe|fournisseur|prestataire)  vos (?:\p{L}+ ){0,2}(?:rapports?|certificats?|obligations|audits?|démarches?)  votre (?:\p{L}+ ){0,2}(?:rapport|certificat|certification|audit|conformité|démarche|attestation)  aid(?:e|ons|er) (?:les|des|vos|à) (?:entreprises|sociétés|clients|équipes)  vous (?:avez|aurez) (?:déjà )?(?:mené|piloté|travaillé|accompagné|conduit)  candidate?s?
  `,
};
