import {css} from 'lit';

export const securitySummaryStyles = css`
  .introduction {
    max-inline-size: 44em;
    margin-block-start: 0.75em;
  }

  .topics {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    gap: 0 2.25em;
    margin: 1.5em 0 0;
    padding: 0;
    list-style: none;
  }

  .topics > li {
    display: flex;
    gap: 0.875em;
    padding-block: 1.125em 1.25em;
    border-block-start: 1px solid var(--_line);
  }

  .topics > li:last-child:nth-child(odd) {
    grid-column: 1 / -1;
  }

  .topics svg {
    margin-block-start: 0.1em !important;
    color: var(--_accent);
  }

  .topics > li > div {
    min-inline-size: 0;
  }

  .summary {
    margin-block-start: 0.2em;
  }

  .lead {
    margin-block-start: 0.5em;
  }

  .lead + .points {
    margin-block-start: 0.2em;
  }

  .change {
    display: inline-block;
    margin-inline-start: 0.5em;
  }

  .compact .topics {
    margin-block-start: 1em;
  }

  .compact .topics > li {
    padding-block: 0.75em;
  }

  .compact .summary {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  @media print {
    .topics > li {
      break-inside: avoid;
    }
  }
`;
