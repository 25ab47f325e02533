// Written by `npm run localize:build`. Do not edit: translations are in xliff/.
import type {LocalePack} from '../packs.js';

import {str} from '@lit/localize';

export const templates: LocalePack['messages'] = {
  'badge.categories': `Abgedeckte Kategorien`,
  'badge.claim-link': str`${0}: ${1}`,
  'badge.limits.title': `Was dieser Bericht nicht belegt`,
  'badge.name-link': str`${0}. ${1}`,
  'badge.name.type1': str`${0}: Bericht nach ${1}, datiert vom ${2}`,
  'badge.name.type2': str`${0}: Bericht nach ${1} für den Zeitraum ${2}, datiert vom ${3}`,
  'badge.report': str`Bericht vom ${0}`,
  'badge.request': `Bericht anfordern`,
  'badge.request.title': `So lässt sich der Bericht anfordern`,
  'badge.span.type1': `Stichtagsprüfung`,
  'badge.span.type2': str`Prüfungszeitraum ${0}`,
  'badge.types.title': str`Was ${0} bedeutet`,
  'badge.when.type2': str`${0}, Bericht vom ${1}`,
  'category.availability': `Verfügbarkeit`,
  'category.confidentiality': `Vertraulichkeit`,
  'category.privacy': `Datenschutz`,
  'category.processing-integrity': `Verarbeitungsintegrität`,
  'category.security': `Sicherheit`,
  'changes.title': `Änderungsverlauf:`,
  'column.label': str`${0}:`,
  'column.locations': `Standorte`,
  'column.name': `Name`,
  'column.purpose': `Zweck`,
  'documents.title': `Unterlagen auf Anfrage`,
  'english.label': `Englisch`,
  'english.sentence': str`Auf Englisch: ${0}`,
  'kit.address': str`${0}: ${1}`,
  'kit.facts': str`Version der Angaben: ${0}`,
  'kit.sentence': str`${0}.`,
  'kit.short-claim': str`${0}: ${1}, ${2}`,
  'responsibilities.title': `Verantwortung der Kunden`,
  'security.title': str`Sicherheit bei ${0}`,
  'subprocessors.contact': `Fragen zu Unterauftragsverarbeitern:`,
  'subprocessors.list-link': `Namentliche Liste öffnen`,
  'subprocessors.purposes': `Dokumentierte Zwecke`,
  'subprocessors.title': str`Unterauftragsverarbeiter von ${0}`,
  'term.at-rest.text': `Während Daten gespeichert und nicht unterwegs sind.`,
  'term.at-rest.title': `Was „im Ruhezustand“ bedeutet`,
  'term.dpa.text': `Ein Data Processing Addendum (Zusatzvereinbarung zur Datenverarbeitung): das Dokument, das Rollen und Pflichten bei der Datenverarbeitung festlegt.`,
  'term.dpa.title': `Was ein DPA ist`,
  'term.in-transit.text': `Während Daten in einem Netzwerk unterwegs sind, zum Beispiel zwischen einem Browser und einem Server.`,
  'term.in-transit.title': `Was „bei der Übertragung“ bedeutet`,
  'term.least-privilege.text': `Jede Person erhält nur den Zugriff, den ihre Aufgabe erfordert, und nicht mehr.`,
  'term.least-privilege.title': `Was das Prinzip der geringsten Rechte bedeutet`,
  'term.subprocessor.text': `Ein externer Dienstleister, auf den ein Unternehmen zurückgreift und der im Auftrag der Kunden dieses Unternehmens Daten verarbeiten kann.`,
  'term.subprocessor.title': `Was ein Unterauftragsverarbeiter ist`,
  'type.completed': `Abgeschlossen`,
  'type.label': str`${0}:`,
  'type.label-with-state': str`${0} (${1}):`,
  'type.not-completed': `Kein abgeschlossener Bericht`,
  updated: str`Zuletzt aktualisiert am ${0}`,
};

/** Translations of statements, by a digest of the English text. */
export const statements: LocalePack['statements'] = {
  s3f4938e63afcaf6e: 'Harmony hat SOC 2 Type 1 abgeschlossen.',
  s8d26dadd2b02ec90: 'Der Bericht nach SOC 2 Type 1 für Harmony datiert vom 15. März 2026.',
  s12cf4cac540bc7fc: 'Der Bericht umfasst die Kategorien Sicherheit, Vertraulichkeit und Verfügbarkeit.',
  sc7ee0af3a6b3bf0c: 'SOC 2 ist ein unabhängiges Rahmenwerk für die Prüfung von Dienstleistungsunternehmen.',
  s6e44f158592df43a:
    'Bei einer solchen Prüfung werden Kontrollen beurteilt, die sich auf Kundendaten und auf die Erbringung des Dienstes beziehen.',
  sfdab40f6e72df1e4:
    'Kontrollen, die Systeme und Daten vor unbefugtem Zugriff, unbefugter Offenlegung und Beschädigung schützen.',
  s57c68968f2366a6d: 'Kontrollen, die als vertraulich eingestufte Informationen schützen.',
  s78e1cca878e42668: 'Kontrollen, die die Verfügbarkeit von Systemen für Betrieb und Nutzung unterstützen.',
  s600d433310b43f47:
    'Prüft, ob Kontrollen zu einem bestimmten Stichtag angemessen ausgestaltet und eingerichtet sind. Es handelt sich um eine Momentaufnahme: Wie die Kontrollen über einen längeren Zeitraum aufrechterhalten oder ausgeführt werden, wird nicht untersucht.',
  s6da716f941e161a3:
    'Prüft, ob Kontrollen wirksam ausgestaltet sind und ob sie zudem über einen längeren Zeitraum, typischerweise mehrere Monate, wie vorgesehen funktionieren.',
  s3a3e4a6683a691af:
    'Beide sind eng verwandt, dienen aber unterschiedlichen Zwecken und sollten nicht miteinander verwechselt werden.',
  s48057e7a21a0fc76:
    'Type 1 zeigt die anfängliche Ausgestaltung und Umsetzung von Kontrollen; Type 2 zeigt, dass sie über einen gesamten Prüfungszeitraum hinweg wirksam funktionieren.',
  s43163fbad8726696:
    'Eine Prüfung nach Type 2 liefert Nachweise dafür, dass Kontrollen durchgängig befolgt werden und im tatsächlichen Betrieb wirksam bleiben, und das nicht nur an einem einzelnen Prüfungsstichtag.',
  s9e38f9426313b3bd: 'Der abgeschlossene Bericht, über den Harmony derzeit verfügt, ist ein Bericht nach Type 1.',
  s5d18eaba8753a719:
    'Sofern und solange kein Bericht nach Type 2 abgeschlossen ist, sollte Harmony nicht so dargestellt werden, als läge ein solcher vor.',
  se6d1915c4403c7e8: 'Eine unabhängige Prüfung von Harmony nach SOC 2 Type 1 wurde abgeschlossen.',
  s22acd13b2f164b29: 'Der Bericht trägt das Datum vom 15. März 2026.',
  s9448991f60ff6cea: 'Die geprüfte Gesellschaft ist Harmony Global Inc.',
  s9aad4c426b757566: 'Abgedeckt sind die Kategorien Sicherheit, Vertraulichkeit und Verfügbarkeit.',
  sda6a13d22a5188d2: 'Bei der Prüfung wurden die Kontrollen zu einem einzigen Zeitpunkt beurteilt.',
  sfcabca3cd1ed9ead: 'Er belegt nicht, dass Harmony SOC 2 Type 2 abgeschlossen hat.',
  sba6aad34043e462b: 'Er belegt nicht, dass Harmony eine Zertifizierung nach ISO 27001 besitzt.',
  sbfcdee31c75b8a49: 'Er belegt nicht, dass Harmony eine HIPAA-Zertifizierung besitzt.',
  s84a89f9fa09863bb:
    'Er belegt nicht, dass Konfiguration, Datenaufbewahrung, Integrationen, Berechtigungen oder Datenresidenz in jeder Kundenumgebung identisch sind.',
  s554eea24d1f7170a:
    'Kunden, die den Bericht nach SOC 2 Type 1 für eine Anbieterprüfung benötigen, sollten sich an ihr Account-Team bei Harmony oder an den Sicherheitskontakt wenden, der für Anfragen zur Anbietersicherheit genutzt wird.',
  sb054b24b3af5437a:
    'Berichte nach SOC 2 werden in der Regel nicht öffentlich zugänglich gemacht, sondern unter angemessenen Vertraulichkeitsbedingungen weitergegeben.',
  s38b342116128d89a:
    'SOC 2 ist von den Themen DSGVO, HIPAA, ISO 27001, Datenaufbewahrung bei KI-Anbietern und Datenresidenz getrennt.',
  s7e23ba5ffd5ba63a:
    'Fragen zu diesen Themen werden anhand der aktuellen Fassung von Datenschutzerklärung, Auftragsverarbeitungsvertrag, Vertrag und Sicherheitsdokumentation beantwortet; aus SOC 2 werden die Antworten nicht abgeleitet.',
  sdd78a760eae328eb:
    'Harmonity ist für Teams konzipiert, die mit sensiblen geschäftlichen und rechtlichen Dokumenten arbeiten.',
  s8e640ed794329fdf:
    'Im Mittelpunkt stehen der Zugriff nach dem Prinzip der geringsten Rechte, der sichere Umgang mit Daten und die Prüfbarkeit über den gesamten Vertragslebenszyklus hinweg, vom Entwurf über die Freigabe bis zur Verlängerung.',
  sd8f02ce24018812d: 'Sicherheitsansatz',
  s677edf6243839ec4: 'Das Sicherheitsprogramm ist darauf ausgelegt, kontrollierte Vertragsprozesse zu unterstützen.',
  s8f4e322d6133413f:
    'Der Zugriff ist über Berechtigungen geregelt und die Sichtbarkeit eingegrenzt, jeweils nach Arbeitsbereich und nach Dokument.',
  scf01313f317dc948: 'Der Aktivitätsverlauf ist prüfungsbereit, und Aktionen lassen sich zuordnen.',
  s62f19f6238951657: 'Verschlüsselung bei der Übertragung und im Ruhezustand, in Grundzügen dargestellt.',
  sbd1850844cdd99c4:
    'Überwachung und betriebliche Kontrollen unterstützen die Verfügbarkeit und die Reaktion auf Vorfälle.',
  s15dfc2f92f32f949:
    'Die Steuerung von Dienstleistern erfolgt durch Transparenz über Unterauftragsverarbeiter und durch vertragliche Bedingungen zur Datenverarbeitung.',
  s7090d04394696074:
    'Dies ist ein Überblick; weitere Unterlagen können zur Bewertung über das Sicherheitspaket bereitgestellt werden, bei Bedarf unter NDA.',
  s888c5769616132af: 'Zugriffskontrolle als Gestaltungsprinzip',
  sb9173939c331c060:
    'Rollen und Berechtigungen legen fest, wer Dokumente ansehen, kommentieren, bearbeiten, freigeben oder verwalten kann.',
  s7d424dc10610bb1d:
    'Gegebenenfalls legen sie auch fest, wer die Einstellungen des Arbeitsbereichs und den Zugriff von Nutzern verwalten kann.',
  s0cdf3bc21d37f8b5:
    'Zugriffsregeln sind darauf ausgelegt, über die verschiedenen Funktionen hinweg einheitlich zu gelten:',
  s6d16a3c7d8d43923: 'zentrale Abläufe: erstellen, prüfen, zusammenarbeiten, freigeben',
  s682a29fc024f0f9e: 'Speicherung und Abruf von Dokumenten',
  sf5d30beb662438bf:
    'Funktionen von Harmony AI, bei denen die KI den für Nutzer und Dokument geltenden Rahmen beachtet',
  sbd6c1ad6f630bc66: 'Schutz und Verschlüsselung von Daten',
  s5000291d871c0fa9: 'Es werden branchenübliche Verschlüsselungsverfahren eingesetzt.',
  sfa36e694b66a38af: 'Dazu gehören:',
  s4fa57ce9f2237752: 'Verschlüsselung bei der Übertragung, zum Beispiel mit TLS',
  s7a1029817ab4f27b: 'Verschlüsselung im Ruhezustand für gespeicherte Daten',
  sdd08b852bdc542dc: 'Es wird sicherer Speicher verwendet, und der Zugriff auf Datenspeicher wird kontrolliert.',
  s8410261a3614113c:
    'Backups und Wiederherstellungsprozesse sind darauf ausgelegt, die Geschäftskontinuität und die betriebliche Widerstandsfähigkeit zu unterstützen.',
  sccd9bbb189425c26: 'Einkaufsteams können über das Sicherheitspaket eingehendere technische Details anfordern.',
  s0f3f3c90e0c2fe02: 'Prüfbarkeit und Protokollierung',
  sacea7e61ae9d9549: 'Harmonity unterstützt die Governance, indem es wichtige Aktionen zuordenbar macht.',
  s17283b3dc924b0dc: 'Wichtige Ereignisse werden mit Zeitstempeln versehen und den Akteuren zugeordnet.',
  sa932fe7f51aedcf7:
    'Die Protokollierung ist zentralisiert und darauf ausgelegt, Untersuchungen und die betriebliche Überwachung zu unterstützen.',
  s165281391f2e8b04:
    'Ein prüfungsbereiter Verlauf hilft Rechts- und Einkaufsteams, Vertragsänderungen und Freigaben nachvollziehbar zu halten.',
  s612471ee06404d1f:
    'Einzelheiten zu Protokollierung und Aufbewahrung können im Rahmen des Sicherheitspakets, gegebenenfalls im DPA oder in beiden bereitgestellt werden.',
  s280caf8436cfc409: 'Anwendungssicherheit',
  sef1a7196f87278fc: 'Ziel ist es, einen sicheren Lebenszyklus für Entwicklung und Betrieb aufrechtzuerhalten.',
  s00987cae1dea8ee7: 'In Grundzügen umfasst er:',
  s163d28efcefffff7: 'sichere Entwicklungspraktiken und Review-Prozesse',
  sfe7210ce76c514af: 'Management von Abhängigkeiten und Schwachstellen',
  s210f5ffaf5ff05d1: 'Abläufe zur Erkennung, Triage und Behebung von Vorfällen',
  s9707fda473ec16f9:
    'Organisationen, die bestimmte Fragebögen, Bestätigungen zur Sicherheit oder Nachweise benötigen, können das Sicherheitspaket anfordern und werden auf die richtigen Unterlagen verwiesen.',
  s38fde2f9c07b9c3e: 'Reaktion auf Vorfälle',
  sb0c8ed5f09de214a: 'Es werden Prozesse zur Erkennung von Sicherheitsvorfällen und zur Reaktion darauf unterhalten.',
  seeea4756b054b922: 'Außerdem gibt es Prozesse für:',
  sb22016b4e35750a6: 'die Beurteilung der Auswirkungen und die Umsetzung von Abhilfemaßnahmen',
  s3b0e70e89d0aee25: 'die Kommunikation mit Kunden, soweit angebracht',
  sd471cf4c65663177:
    'Geplante Wartungsarbeiten und betriebliche Mitteilungen werden im Trust Center im Abschnitt „Reliability“ und gegebenenfalls im Service Level Agreement (SLA) behandelt.',
  s1c0a8a1cde4cfd00: 'Eine öffentliche Status Page (Statusseite) kommt möglicherweise später hinzu.',
  s4c2c7cff553dcfa3: 'KI-Sicherheit',
  se3b6789c9fa0e028: 'Harmony AI ist als gesteuertes, nicht als undurchsichtiges System konzipiert.',
  s9907534396b2b833: 'Für die KI gelten dieselben Berechtigungsgrenzen wie für Nutzer und Dokumente.',
  sdd1f7b77bd48e9ee:
    'Die Ergebnisse der KI sind darauf ausgelegt, überprüfbar und gegebenenfalls mit Belegen verknüpft zu sein.',
  sf14a5bad8fab0794:
    'KI-Ergebnisse sind keine Rechtsberatung; sie müssen von einem Menschen geprüft und freigegeben werden.',
  s65431239bcd8ffc8: 'Mehr dazu ist unter „AI & Data Governance“ zu finden.',
  s3cac0b425265e043: 'In der Verantwortung der Kunden liegt es:',
  s5a620536c4796fce: 'passende Rollen und Zugriffsrechte nach dem Prinzip der geringsten Rechte zu vergeben',
  s346659ea7dad8610: 'sichere Authentifizierungspraktiken und die Sicherheit der Geräte aufrechtzuerhalten',
  s7057f2a01ae31f36: 'sicherzustellen, dass die Nutzung durch ihre Nutzer autorisiert ist',
  s7f740fef23affe70: 'Auf Anfrage über das Sicherheitspaket erhältlich, bei Bedarf unter NDA.',
  s56cd93128aecc6f3: 'Sicherheitsüberblick (Zusammenfassung der Kontrollen)',
  s0dc4f4e4a3588170: 'Architekturüberblick in Grundzügen',
  s63c0b6a863090c93: 'Überblick über den Umgang mit Daten und den Datenschutz',
  s2edc5ca1ec54ad89: 'Überblick über Zugriffskontrolle und Prüfbarkeit',
  s86cd7684da71d65a: 'Vorgehen beim Schwachstellenmanagement (in Grundzügen)',
  sc10e1b54288e12d7: 'Überblick über Geschäftskontinuität / Notfallwiederherstellung (in Grundzügen)',
  s78daa249efd37c8d: 'Zusätzliche Fragebögen und Anforderungen von Unternehmenskunden (soweit zutreffend)',
  s9bb325ed95583541: 'Erstveröffentlichung',
  s14ea1ba58a278b72: 'Harmonity kann auf Unterauftragsverarbeiter zurückgreifen für:',
  s348a6b68f955fc09: 'Hosting',
  s2c2b04f2561a1d4b: 'Analysen',
  s373e1444e9a39e10: 'Kommunikation',
  s6807022d47478dfc: 'Sonstige betriebliche Erfordernisse',
  s018edc97f3246b6c: 'Transparenz über Unterauftragsverarbeiter bietet das Trust Center unter „Subprocessors“.',
  s28d389c38442f5ae: 'Das Data Processing Addendum (DPA) legt Rollen und Pflichten bei der Datenverarbeitung fest.',
  sa51fb263756c1d08:
    'Soweit der Einkauf es erfordert, können weitere Angaben zur Anbietersicherheit über das Sicherheitspaket bereitgestellt werden.',
  s7bcfc8724748396f: 'Für Sicherheitsanfragen, Schwachstellenmeldungen und Anfragen aus dem Einkauf.',
};
