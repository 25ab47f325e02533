import {cover, findAll, type Span} from './lexicon.js';

const ENDINGS =
  'pdf|png|jpe?g|gif|webp|avif|svg|ico|md|mdx|txt|html?|css|scss|[cm]?[jt]sx?|json5?|ya?ml|toml|xml|xlf|csv|xlsx?|docx?|pptx?|odt|zip|tar|gz|vue|svelte|astro|py|rb|go|rs|java|php|sh|sql|eml|ics|rss|woff2?';

/** What names something and says nothing: files, addresses, code, and what our own command is told. */
const NAMES = new RegExp(
  [
    `(?:[a-z]+:)?\\/\\/[^\\s"'<>)\\]]+`,
    `[\\w.+-]+@[\\w-]+\\.[\\w.-]+`,
    `(?:[\\p{L}\\p{N}_.@~-]+\\/|\\.{0,2}\\/)*[\\p{L}\\p{N}_.@~-]*[\\p{L}\\p{N}_-]\\.(?:${ENDINGS})(?![\\p{L}\\p{N}])`,
    `(?<![\\p{L}\\p{N}])(?:src|docs?|lib|tests?|locales|scripts|public|assets|static|packages|img|images|files|\\.{1,2}|~)\\/[\\p{L}\\p{N}_./@-]+`,
    // Names of elements, packages and statements of the facts.
    `(?<![\\p{L}\\p{N}-])soc2(?:-badge|(?:\\.[a-z][a-z\\d-]*)+)(?![\\p{L}\\p{N}-])`,
    `trust-badges-ignore[^\\n]*`,
    `import [^\\n]{0,80} from [^\\n]{0,80}`,
  ].join('|'),
  'giu',
);

/**
 * Covers the names of files and the like in a text.
 *
 * @param lower - The text in lower case.
 * @returns A text of the same length.
 */
export function hideNames(lower: string): string {
  return /[./@]|trust-badges|soc2-|import/.test(lower) ? cover(lower, findAll(NAMES, lower)) : lower;
}

const QUOTED = [
  /"[^"\n]{2,400}"/gu,
  /[«»][^«»\n]{2,400}[«»]/gu,
  /[‹›][^‹›\n]{2,400}[‹›]/gu,
  /「[^」\n]{1,400}」/gu,
  /『[^』\n]{1,400}』/gu,
  /《[^》\n]{1,400}》/gu,
  /(?<![\p{L}\p{N}])'(?! )[^'\n]{2,400}(?:'(?=\p{L})[^'\n]{0,200})*'(?![\p{L}\p{N}])/gu,
];

/** Before its last letter, a Hebrew acronym has a mark that looks like a quotation mark: דו"ח, בע"מ. */
const ACRONYM = /(?<=\p{sc=Hebr})"(?=\p{sc=Hebr}(?!\p{sc=Hebr}))/gu;

/**
 * Finds what stands in quotation marks.
 *
 * @param text - A sentence.
 * @returns The places, marks included.
 */
export function quotations(text: string): Span[] {
  if (!/["«»‹›「『《']/u.test(text)) return [];
  const plain = text.replace(ACRONYM, '_');
  return QUOTED.flatMap((pattern) => findAll(pattern, plain));
}
