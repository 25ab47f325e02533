// Written by `npm run localize:build`. Do not edit: translations are in xliff/.
import type {LocalePack} from '../packs.js';

import {str} from '@lit/localize';

export const templates: LocalePack['messages'] = {
  'badge.categories': `Behandelde categorieën`,
  'badge.claim-link': str`${0}: ${1}`,
  'badge.limits.title': `Wat dit rapport niet aantoont`,
  'badge.name-link': str`${0}. ${1}`,
  'badge.name.type1': str`${0}: ${1}-rapport, gedateerd op ${2}`,
  'badge.name.type2': str`${0}: ${1}-rapport over de periode ${2}, gedateerd op ${3}`,
  'badge.report': str`Rapport gedateerd op ${0}`,
  'badge.request': `Rapport opvragen`,
  'badge.request.title': `Hoe u het rapport opvraagt`,
  'badge.span.type1': `Audit op peildatum`,
  'badge.span.type2': str`Auditperiode ${0}`,
  'badge.types.title': str`Wat ${0} betekent`,
  'badge.when.type2': str`${0}, rapport gedateerd op ${1}`,
  'category.availability': `Beschikbaarheid`,
  'category.confidentiality': `Vertrouwelijkheid`,
  'category.privacy': `Privacy`,
  'category.processing-integrity': `Verwerkingsintegriteit`,
  'category.security': `Beveiliging`,
  'changes.title': `Wijzigingen:`,
  'column.label': str`${0}:`,
  'column.locations': `Locaties`,
  'column.name': `Naam`,
  'column.purpose': `Doel`,
  'documents.title': `Documentatie op verzoek`,
  'english.label': `Engels`,
  'english.sentence': str`In het Engels: ${0}`,
  'kit.address': str`${0}: ${1}`,
  'kit.facts': str`Versie van de informatie: ${0}`,
  'kit.sentence': str`${0}.`,
  'kit.short-claim': str`${0}: ${1}, ${2}`,
  'responsibilities.title': `Verantwoordelijkheden van klanten`,
  'security.title': str`Beveiliging bij ${0}`,
  'subprocessors.contact': `Vragen over subverwerkers:`,
  'subprocessors.list-link': `Lijst met namen openen`,
  'subprocessors.purposes': `Vastgelegde doeleinden`,
  'subprocessors.title': str`Subverwerkers van ${0}`,
  'term.at-rest.text': `Terwijl gegevens zijn opgeslagen en nergens naartoe onderweg zijn.`,
  'term.at-rest.title': `Wat ‘in rust’ betekent`,
  'term.dpa.text': `Een Data Processing Addendum (aanvullende overeenkomst over gegevensverwerking): het document dat rollen en verplichtingen bij gegevensverwerking vastlegt.`,
  'term.dpa.title': `Wat een DPA is`,
  'term.in-transit.text': `Terwijl gegevens over een netwerk worden verzonden, bijvoorbeeld tussen een browser en een server.`,
  'term.in-transit.title': `Wat ‘tijdens overdracht’ betekent`,
  'term.least-privilege.text': `Iedereen krijgt alleen de toegang die voor de eigen taak nodig is, en niet meer.`,
  'term.least-privilege.title': `Wat het principe van minimale rechten betekent`,
  'term.subprocessor.text': `Een externe dienstverlener waarvan een bedrijf gebruikmaakt en die namens de klanten van dat bedrijf gegevens kan verwerken.`,
  'term.subprocessor.title': `Wat een subverwerker is`,
  'type.completed': `Afgerond`,
  'type.label': str`${0}:`,
  'type.label-with-state': str`${0} (${1}):`,
  'type.not-completed': `Geen afgerond rapport`,
  updated: str`Laatst bijgewerkt op ${0}`,
};

/** Translations of statements, by a digest of the English text. */
export const statements: LocalePack['statements'] = {
  s3f4938e63afcaf6e: 'Harmony heeft SOC 2 Type 1 afgerond.',
  s8d26dadd2b02ec90: 'Het SOC 2 Type 1-rapport van Harmony is gedateerd op 15 maart 2026.',
  s12cf4cac540bc7fc: 'Het rapport heeft betrekking op Beveiliging, Vertrouwelijkheid en Beschikbaarheid.',
  sc7ee0af3a6b3bf0c: 'SOC 2 is een onafhankelijk raamwerk voor audits van serviceorganisaties.',
  s6e44f158592df43a:
    'Bij zo’n audit worden beheersmaatregelen beoordeeld die betrekking hebben op klantgegevens en op de levering van de dienst.',
  sfdab40f6e72df1e4:
    'Beheersmaatregelen die systemen en gegevens beschermen tegen onbevoegde toegang, onbevoegde openbaarmaking en schade.',
  s57c68968f2366a6d: 'Beheersmaatregelen die als vertrouwelijk aangemerkte informatie beschermen.',
  s78e1cca878e42668: 'Beheersmaatregelen die de beschikbaarheid van systemen voor exploitatie en gebruik ondersteunen.',
  s600d433310b43f47:
    'Onderzoekt of beheersmaatregelen op één bepaalde datum passend zijn opgezet en aanwezig zijn. Het is een momentopname: er wordt niet onderzocht hoe de beheersmaatregelen over een langere periode worden onderhouden of uitgevoerd.',
  s6da716f941e161a3:
    'Onderzoekt of beheersmaatregelen effectief zijn opgezet en ook of ze gedurende een langere periode, doorgaans meerdere maanden, werken zoals bedoeld.',
  s3a3e4a6683a691af:
    'De twee zijn nauw verwant, maar dienen verschillende doelen en horen niet met elkaar te worden verward.',
  s48057e7a21a0fc76:
    'Type 1 toont de aanvankelijke opzet en invoering van beheersmaatregelen; Type 2 toont dat ze gedurende een hele auditperiode effectief blijven werken.',
  s43163fbad8726696:
    'Een audit van Type 2 levert bewijs dat beheersmaatregelen consequent worden gevolgd en in de praktijk effectief blijven, en niet alleen op één auditdatum.',
  s9e38f9426313b3bd: 'Het afgeronde rapport waarover Harmony op dit moment beschikt, is een Type 1-rapport.',
  s5d18eaba8753a719:
    'Tenzij en totdat er een Type 2-rapport is afgerond, hoort niet te worden gesteld dat Harmony er een heeft.',
  se6d1915c4403c7e8: 'Er is een onafhankelijke audit van Harmony voor SOC 2 Type 1 afgerond.',
  s22acd13b2f164b29: 'De datum op het rapport is 15 maart 2026.',
  s9448991f60ff6cea: 'De entiteit waarop de audit betrekking had, is Harmony Global Inc.',
  s9aad4c426b757566: 'De behandelde categorieën zijn Beveiliging, Vertrouwelijkheid en Beschikbaarheid.',
  sda6a13d22a5188d2: 'Bij de audit zijn de beheersmaatregelen op één moment beoordeeld.',
  sfcabca3cd1ed9ead: 'Het toont niet aan dat Harmony SOC 2 Type 2 heeft afgerond.',
  sba6aad34043e462b: 'Het toont niet aan dat Harmony een ISO 27001-certificering heeft.',
  sbfcdee31c75b8a49: 'Het toont niet aan dat Harmony een HIPAA-certificering heeft.',
  s84a89f9fa09863bb:
    'Het toont niet aan dat configuratie, gegevensbewaring, integraties, machtigingen of datalocatie in elke klantomgeving identiek zijn.',
  s554eea24d1f7170a:
    'Klanten die het SOC 2 Type 1-rapport nodig hebben voor een leveranciersbeoordeling, kunnen zich het best wenden tot hun accountteam bij Harmony of tot het beveiligingscontact dat voor verzoeken over leveranciersbeveiliging wordt gebruikt.',
  sb054b24b3af5437a:
    'SOC 2-rapporten worden meestal niet openbaar gepubliceerd, maar onder passende vertrouwelijkheidsvoorwaarden gedeeld.',
  s38b342116128d89a:
    'SOC 2 staat los van de AVG, HIPAA, ISO 27001, gegevensbewaring door AI-aanbieders en datalocatie.',
  s7e23ba5ffd5ba63a:
    'Vragen daarover worden beantwoord op basis van de actuele versies van privacybeleid, verwerkersovereenkomst, contract en beveiligingsdocumentatie; de antwoorden worden niet uit SOC 2 afgeleid.',
  sdd78a760eae328eb: 'Harmonity is ontworpen voor teams die met gevoelige commerciële en juridische documenten werken.',
  s8e640ed794329fdf:
    'Centraal staan toegang volgens het principe van minimale rechten, veilige omgang met gegevens en controleerbaarheid gedurende de hele levenscyclus van een contract, van concept via goedkeuring tot verlenging.',
  sd8f02ce24018812d: 'Beveiligingsaanpak',
  s677edf6243839ec4: 'Het beveiligingsprogramma is opgezet om beheerste contractworkflows te ondersteunen.',
  s8f4e322d6133413f:
    'Toegang is geregeld met machtigingen en zichtbaarheid is afgebakend, per werkruimte en per document.',
  scf01313f317dc948: 'De activiteitengeschiedenis is klaar voor audits en handelingen zijn herleidbaar.',
  s62f19f6238951657: 'Versleuteling tijdens overdracht en in rust, op hoofdlijnen beschreven.',
  sbd1850844cdd99c4:
    'Monitoring en operationele beheersmaatregelen ondersteunen de beschikbaarheid en de respons op incidenten.',
  s15dfc2f92f32f949:
    'Het leveranciersbeheer verloopt via transparantie over subverwerkers en via contractuele voorwaarden voor gegevensverwerking.',
  s7090d04394696074:
    'Dit is een overzicht; verdere documentatie kan voor een beoordeling worden gedeeld via het beveiligingspakket, waar nodig onder NDA.',
  s888c5769616132af: 'Toegangsbeheer als ontwerpprincipe',
  sb9173939c331c060:
    'Rollen en machtigingen bepalen wie documenten kan bekijken, becommentariëren, bewerken, goedkeuren of beheren.',
  s7d424dc10610bb1d:
    'Indien van toepassing bepalen ze ook wie de instellingen van de werkruimte en de toegang van gebruikers kan beheren.',
  s0cdf3bc21d37f8b5:
    'Toegangsregels zijn ontworpen om in de verschillende productfuncties op dezelfde manier te gelden:',
  s6d16a3c7d8d43923: 'kernworkflows: opstellen, beoordelen, samenwerken, goedkeuren',
  s682a29fc024f0f9e: 'opslaan en ophalen van documenten',
  sf5d30beb662438bf: 'functies van Harmony AI, waarbij de AI de afbakening van gebruiker en document respecteert',
  sbd6c1ad6f630bc66: 'Bescherming en versleuteling van gegevens',
  s5000291d871c0fa9: 'Er worden in de sector gangbare versleutelingsmethoden gebruikt.',
  sfa36e694b66a38af: 'Daartoe behoren:',
  s4fa57ce9f2237752: 'versleuteling tijdens overdracht, bijvoorbeeld met TLS',
  s7a1029817ab4f27b: 'versleuteling in rust voor opgeslagen gegevens',
  sdd08b852bdc542dc: 'Er wordt veilige opslag gebruikt en de toegang tot gegevensopslag wordt beheerst.',
  s8410261a3614113c:
    'Back-ups en herstelprocessen zijn ontworpen om de bedrijfscontinuïteit en de operationele weerbaarheid te ondersteunen.',
  sccd9bbb189425c26: 'Inkoopteams kunnen via het beveiligingspakket diepgaandere technische details opvragen.',
  s0f3f3c90e0c2fe02: 'Controleerbaarheid en logging',
  sacea7e61ae9d9549: 'Harmonity ondersteunt governance door belangrijke handelingen herleidbaar te maken.',
  s17283b3dc924b0dc: 'Belangrijke gebeurtenissen krijgen een tijdstempel en worden aan actoren gekoppeld.',
  sa932fe7f51aedcf7:
    'De logging is gecentraliseerd en ontworpen om onderzoek en operationele monitoring te ondersteunen.',
  s165281391f2e8b04:
    'Een geschiedenis die klaar is voor audits, helpt juridische teams en inkoopteams om contractwijzigingen en goedkeuringen traceerbaar te houden.',
  s612471ee06404d1f:
    'Details over logging en gegevensbewaring kunnen worden verstrekt in het kader van het beveiligingspakket, indien van toepassing in het DPA, of in beide.',
  s280caf8436cfc409: 'Applicatiebeveiliging',
  sef1a7196f87278fc: 'Er wordt naar gestreefd een veilige levenscyclus voor ontwikkeling en beheer in stand te houden.',
  s00987cae1dea8ee7: 'Op hoofdlijnen omvat deze:',
  s163d28efcefffff7: 'veilige ontwikkelpraktijken en reviewprocessen',
  sfe7210ce76c514af: 'beheer van afhankelijkheden en kwetsbaarheden',
  s210f5ffaf5ff05d1: 'workflows voor het detecteren, triëren en verhelpen van incidenten',
  s9707fda473ec16f9:
    'Organisaties die specifieke vragenlijsten, beveiligingsverklaringen of bewijsstukken nodig hebben, kunnen het beveiligingspakket opvragen en worden naar het juiste materiaal verwezen.',
  s38fde2f9c07b9c3e: 'Respons op incidenten',
  sb0c8ed5f09de214a:
    'Er worden processen in stand gehouden om beveiligingsincidenten te detecteren en erop te reageren.',
  seeea4756b054b922: 'Er zijn ook processen voor:',
  sb22016b4e35750a6: 'het beoordelen van de gevolgen en het uitvoeren van herstelmaatregelen',
  s3b0e70e89d0aee25: 'communicatie met klanten wanneer dat passend is',
  sd471cf4c65663177:
    'Gepland onderhoud en operationele mededelingen worden behandeld in het Trust Center, onder ‘Reliability’, en indien van toepassing in de Service Level Agreement (SLA).',
  s1c0a8a1cde4cfd00: 'Mogelijk wordt later een openbare Status Page (statuspagina) toegevoegd.',
  s4c2c7cff553dcfa3: 'AI-beveiliging',
  se3b6789c9fa0e028: 'Harmony AI is ontworpen als een beheerst systeem, niet als een ondoorzichtig systeem.',
  s9907534396b2b833: 'Voor de AI gelden dezelfde machtigingsgrenzen als voor gebruikers en documenten.',
  sdd1f7b77bd48e9ee:
    'De uitvoer van de AI is ontworpen om beoordeelbaar en, indien van toepassing, aan bewijs gekoppeld te zijn.',
  sf14a5bad8fab0794: 'AI-uitvoer is geen juridisch advies; beoordeling en goedkeuring door een mens zijn vereist.',
  s65431239bcd8ffc8: 'Meer hierover staat onder ‘AI & Data Governance’.',
  s3cac0b425265e043: 'Het is de verantwoordelijkheid van klanten om:',
  s5a620536c4796fce: 'passende rollen en toegang volgens het principe van minimale rechten toe te kennen',
  s346659ea7dad8610: 'veilige authenticatiepraktijken en apparaatbeveiliging in stand te houden',
  s7057f2a01ae31f36: 'ervoor te zorgen dat het gebruik door hun gebruikers geautoriseerd is',
  s7f740fef23affe70: 'Op verzoek beschikbaar via het beveiligingspakket, en waar nodig onder NDA.',
  s56cd93128aecc6f3: 'Beveiligingsoverzicht (samenvatting van beheersmaatregelen)',
  s0dc4f4e4a3588170: 'Architectuuroverzicht op hoofdlijnen',
  s63c0b6a863090c93: 'Overzicht van de omgang met gegevens en van privacy',
  s2edc5ca1ec54ad89: 'Overzicht van toegangsbeheer en controleerbaarheid',
  s86cd7684da71d65a: 'Aanpak van kwetsbaarhedenbeheer (op hoofdlijnen)',
  sc10e1b54288e12d7: 'Overzicht van bedrijfscontinuïteit / noodherstel (op hoofdlijnen)',
  s78daa249efd37c8d: 'Aanvullende vragenlijsten en eisen van grote organisaties (indien van toepassing)',
  s9bb325ed95583541: 'Eerste publicatie',
  s14ea1ba58a278b72: 'Harmonity kan gebruikmaken van subverwerkers voor:',
  s348a6b68f955fc09: 'Hosting',
  s2c2b04f2561a1d4b: 'Analyse',
  s373e1444e9a39e10: 'Communicatie',
  s6807022d47478dfc: 'Andere operationele behoeften',
  s018edc97f3246b6c: 'Het Trust Center biedt transparantie over subverwerkers, onder ‘Subprocessors’.',
  s28d389c38442f5ae: 'Het Data Processing Addendum (DPA) legt rollen en verplichtingen bij gegevensverwerking vast.',
  sa51fb263756c1d08:
    'Waar de inkoop dat vereist, kunnen via het beveiligingspakket aanvullende details over leveranciersbeveiliging worden verstrekt.',
  s7bcfc8724748396f: 'Voor beveiligingsvragen, meldingen van kwetsbaarheden en verzoeken vanuit de inkoop.',
};
