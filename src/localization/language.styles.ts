import {css} from 'lit';

/** Typography that languages other than English need. The English files do without it. */
export const languageStyles = css`
  /* "English", beside a sentence that nobody has translated and reviewed yet. */
  small {
    padding-inline: 0.4em;
    border: 1px solid var(--_line);
    border-radius: 0.4em;
    color: var(--_muted);
  }

  /* Long words in these languages would break anywhere in a narrow column. Names are too short to be hyphenated. */
  .base:lang(de),
  .base:lang(nl) {
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
    -webkit-hyphenate-limit-before: 6;
    -webkit-hyphenate-limit-after: 6;
  }

  .base:lang(ja) {
    word-break: auto-phrase;
  }

  .base:lang(ko) {
    word-break: keep-all;
  }
`;
