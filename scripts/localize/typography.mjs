/** Full-width punctuation, which brings its own space. */
const WIDE = '[\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff20]';

/** For each language, patterns of what its typography does not have, with what it has instead. */
const RULES = {
  ar: [[/\p{Script=Arabic}[,;?]/u, 'Arabic has ، ؛ and ؟']],
  de: [[/[”«»]/, 'German has „ and “']],
  fr: [
    [/ [:;?!»]|« /, 'French has a no-break space before : ; ? ! and inside « »'],
    [/[^\s\u00a0\u202f\d/][:;?!](?!\/)/, 'French has a no-break space before : ; ? !'],
    [
      /(?<!\p{L})(?:de|que|le|la|ne|se|jusque|lorsque|puisque) (?=Harmon|[aàâeéèêiîoôuû])/iu,
      'French elides: d’Harmony, qu’Harmony',
    ],
  ],
  ja: [
    [new RegExp(`${WIDE} | ${WIDE}`), 'Japanese has no space beside full-width punctuation'],
    [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,:;?!()]/u, 'Japanese has full-width punctuation'],
  ],
  pl: [[/\b\d{1,2} \p{L}+ \d{4}(?! r\.)/u, 'Polish has “r.” after a full date']],
  'zh-Hans': [
    [new RegExp(`${WIDE} | ${WIDE}`), 'Chinese has no space beside full-width punctuation'],
    [/\p{Script=Han}[,:;?!()]/u, 'Chinese has full-width punctuation'],
  ],
};

/** What no language has. */
const EVERYWHERE = [
  [/['"]/, 'quotation marks and apostrophes are those of the language'],
  [/\.\.| {2}| [,.]/, 'a full stop stands once, with one space after it and none before it'],
];

/**
 * Finds what the typography of a language does not have.
 *
 * @param {string} text A translation; placeholders stand for words.
 * @param {string} locale
 * @returns {string[]} each place, with what to write
 */
export function findTypographyFaults(text, locale) {
  return [...EVERYWHERE, ...(RULES[locale] ?? [])].flatMap(([pattern, rule]) => {
    const found = pattern.exec(text);
    if (found === null) return [];
    const start = Math.max(0, found.index - 6);
    return [`“${text.slice(start, found.index + found[0].length + 6)}”: ${rule}`];
  });
}
