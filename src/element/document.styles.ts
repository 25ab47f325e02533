import {css} from 'lit';

/** What the summary and the list have in common: a quiet document on a sheet. */
export const documentStyles = css`
  :host {
    display: block;
    line-height: 0;
  }

  .document {
    inline-size: 100%;
    padding: clamp(1.25em, 4%, 2em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  :is(h2, h3, h4, h5, h6) {
    margin: 0;
    font: inherit;
    font-weight: 650;
    line-height: 1.3;
  }

  header > :is(h2, h3, h4, h5, h6) {
    font-size: 1.5em;
  }

  .updated,
  .lead,
  .points,
  footer {
    color: var(--_muted);
  }

  .updated,
  .points,
  .lead,
  footer {
    font-size: 0.9375em;
  }

  .points {
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }

  .points > li {
    position: relative;
    padding-inline-start: 1.1em;
  }

  .points > li + li {
    margin-block-start: 0.2em;
  }

  .points > li::before {
    content: '' !important;
    position: absolute;
    inset-block-start: 0.7em;
    inset-inline-start: 0.15em;
    inline-size: 0.45em;
    border-block-start: 1px solid var(--_accent);
  }

  footer {
    display: grid;
    gap: 0.25em;
    margin-block-start: 1.5em;
    padding-block-start: 1.125em;
    border-block-start: 1px solid var(--_line);
  }

  /* An inline block that does not fit on the rest of a sheet begins on a new one, and is cut anywhere. */
  @media print {
    .document {
      display: block;
    }
  }
`;
