import {NEGATIONS} from './negations.js';

/** A file as a program meets it. */
export interface Found {
  readonly path: string;
  readonly locale: string;
  /** The file itself. */
  readonly content: string;
  /** All its text, without markup. */
  readonly text: string;
  /** What a browser shows of it at first: closed explanations are left out. */
  readonly shown: string;
  /** Alternative texts and titles of images. */
  readonly alternatives: readonly string[];
}

/** A program that collects what companies have to show. It gives what it credits the company with. */
export interface Reader {
  readonly name: string;
  readonly does: string;
  /** It looks for words, and so takes a denial in a long form for a claim. No form can prevent that but by leaving denials out. */
  readonly searchesWords?: true;
  readonly read: (file: Found) => readonly string[];
}

/** What collectors look for. None of it is in the facts. */
const NAMES: readonly (readonly [string, RegExp])[] = [
  ['SOC 2 Type 2', /soc[\s_-]?(?:2|ii)[\s_,:-]{0,3}type[\s_-]?(?:2|ii)(?!\w)/gi],
  ['ISO 27001', /iso(?:\/iec)?[\s_-]?27001/gi],
  ['HIPAA', /hipaa/gi],
  ['GDPR', /gdpr|dsgvo|rgpd|\bavg\b|rodo/gi],
  ['PCI DSS', /pci[\s_-]?dss/gi],
  ['FedRAMP', /fedramp/gi],
  ['HITRUST', /hitrust/gi],
];

/** The same, and what only the context can tell. */
const MENTIONS = [...NAMES, ['SOC 2 Type 2', /type[\s_-]?(?:2|ii)(?!\w)/gi] as const];

const WINDOW = 120;
const HEAD = 300;

export const READERS: readonly Reader[] = [
  {
    name: 'keywords',
    does: 'credits each name that stands anywhere in the text',
    searchesWords: true,
    read: ({text}) => named(text, NAMES),
  },
  {
    name: 'keywords, with negation',
    does: `the same, unless a word that denies stands within ${WINDOW} characters before the name or after it`,
    searchesWords: true,
    read: ({text, locale}) => named(text, NAMES, (around) => !NEGATIONS[locale]!.test(around)),
  },
  {
    name: 'every framework mentioned',
    does: 'takes all that is mentioned in the file itself, markup and data included, for held; “Type 2” alone counts',
    searchesWords: true,
    read: ({content}) => named(content, MENTIONS),
  },
  {
    name: 'names of files, alternative texts',
    does: 'reads names of files and texts of images; “SOC 2” without “Type 1” counts as Type 2',
    read: ({path, alternatives}) =>
      [path.split('/').at(-1)!, ...alternatives].flatMap((label) => [
        ...named(label, MENTIONS),
        ...(/soc[\s_-]?2/i.test(label) && !/type[\s_-]?1/i.test(label) ? ['SOC 2 Type 2'] : []),
      ]),
  },
  {
    name: 'schema.org',
    does: 'credits a certificate for the types and properties that stand for one, such as `hasCredential` and `award`, and each name in the values of the data',
    read: ({path, content}) => {
      if (!/\.(?:jsonld|json)$/.test(path)) return [];
      const certificates =
        /"(?:Certification|EducationalOccupationalCredential|hasCertification|hasCredential|award)"/.test(content);
      return [...(certificates ? ['a certificate'] : []), ...named(content, MENTIONS)];
    },
  },
  {
    name: `first ${HEAD} characters`,
    does: 'reads only the beginning of what a browser shows, as for a preview; “Type 2” alone counts',
    read: ({shown}) => named(shown.slice(0, HEAD), MENTIONS),
  },
];

function named(
  text: string,
  names: readonly (readonly [string, RegExp])[],
  accept: (around: string) => boolean = () => true,
): string[] {
  const found = names.filter(([, pattern]) =>
    [...text.matchAll(pattern)].some(({index, 0: match}) =>
      accept(text.slice(Math.max(0, index - WINDOW), index + match.length + WINDOW)),
    ),
  );
  return [...new Set(found.map(([name]) => name))];
}
