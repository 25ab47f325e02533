import type {PageWords} from '../../page-words.js';

/** What the page “What may we say?” says in German, besides sentences. */
export const page: PageWords = {
  title: 'Was dürfen wir sagen?',
  lede: 'Fügen Sie einen Satz oder einen Absatz ein. Er wird beim Tippen mit den Fakten verglichen, in dieser Seite: Es wird nichts gesendet.',
  audience:
    'Für alle, die über das Unternehmen schreiben. Die Sätze unter „So nicht“ sagen mehr als die Fakten oder sind unklar: Veröffentlichen Sie keinen davon.',
  say: 'So ja',
  dont: 'So nicht',
  why: 'Warum:',
  instead: 'Schreiben Sie stattdessen:',
  ignore: 'In einer Ausnahme:',
  text: 'Ihr Text',
  language: 'Sprache des Textes',
  empty: 'Hier steht dann das Urteil.',
  none: 'Nichts gefunden.',
  again:
    'Der Text scheint nicht mehr zu sagen als die Fakten. Sicher sein kann ein Programm nicht: Lesen Sie ihn noch einmal.',
  facts: 'Was die Fakten sagen:',
  levels: {over: 'Sagt mehr als die Fakten.', misleading: 'Irreführend oder unklar.', note: 'Einen Blick wert.'},
  rules: {
    'soc2-type2': 'Ein SOC-2-Bericht eines anderen Typs, als die Fakten nennen',
    'soc2-certified': 'Ein SOC-2-Bericht, der Zertifikat genannt wird',
    'soc2-compliant': '„Konform“ statt dessen, was der Bericht ist',
    'soc2-unqualified': 'Ein Prüfungsurteil, das nicht in den Fakten steht',
    'soc2-categories': 'Eine Kategorie, die der Bericht nicht abdeckt',
    'soc2-current': 'Ein Bericht, der aktuell genannt wird und es nicht ist oder nur einen Tag betraf',
    'soc2-whose': 'Ein Bericht über ein anderes als das geprüfte Unternehmen',
    'soc2-type-missing': 'Ein Bericht ohne seinen Typ',
    'soc2-date-missing': 'Ein Bericht ohne sein Datum',
    'soc2-date-wrong': 'Ein Bericht mit einem anderen Datum',
    'iso-27001': 'ISO 27001',
    hipaa: 'HIPAA',
    gdpr: 'DSGVO',
    'data-location': 'Wo Daten bleiben',
    'no-data-leaves': 'Dass keine Daten das Haus verlassen',
    'other-framework': 'Ein anderes Rahmenwerk oder Zertifikat',
    'absolute-security': 'Absolute Sicherheit',
    'subprocessors-none': 'Dass es keine Unterauftragsverarbeiter gibt',
    'ai-stronger': 'Dass KI keine Fehler macht',
  },
};
