import {css} from 'lit';

/** What is in a row, and how the current one and the one that the address names stand out. */
export const rowStyles = css`
  /* Room at its end for what can be opened and what can be copied. */
  tbody th {
    position: relative;
    padding-inline-end: 4em;
    font-weight: 600;
  }

  tbody tr:focus-within,
  tbody tr.target {
    background: var(--_accent-soft);
  }

  tbody tr.target {
    border-inline-start-color: var(--_accent);
  }

  tbody tr.planned {
    border-block-end-style: dashed;
  }

  .planned :is(th, td) {
    color: var(--_muted);
  }

  .plan {
    margin-block: 0.35em 0.1em;
    margin-inline-end: -3em;
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.4;
  }

  .chip {
    display: inline-block;
    padding: 0.1em 0.6em;
    border: 1px dashed var(--_accent);
    border-radius: 0.75em;
    background: var(--_accent-soft);
    color: var(--_ink);
  }

  .objection {
    display: inline-block;
    padding-block: 0.1em;
  }

  .permalink,
  .more {
    position: absolute;
    inset-block-start: calc(0.7em + 0.5lh - max(0.75em, 12px));
    inset-inline-end: 0.6em;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: max(1.5em, 24px);
    block-size: max(1.5em, 24px);
    border-radius: 0.3em;
    color: var(--_muted);
    text-decoration: none;
    list-style: none;
    cursor: pointer;
  }

  .more {
    inset-inline-end: calc(0.6em + max(1.5em, 24px));
  }

  :is(.permalink, .more):is(:hover, :focus-visible) {
    color: var(--_accent);
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .permalink::before {
    content: '#' / '';
    font-weight: 600;
  }

  @media (hover: hover) {
    .permalink {
      opacity: 0;
    }

    tr:is(:hover, :focus-within, .target) .permalink {
      opacity: 1;
    }
  }

  /* Points down while closed and up while open: the same from left to right and from right to left. */
  .more::after,
  .fold > summary::before {
    content: '' !important;
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    translate: 0 -0.12em;
  }

  .more[aria-expanded='true']::after,
  [open] > .more::after,
  [open] > summary::before {
    rotate: 225deg;
    translate: 0 0.12em;
  }

  dl {
    gap: 0.5em;
    margin: 0;
    font-size: 0.9375em;
    font-weight: 400;
  }

  dl:not([hidden]) {
    display: grid;
    margin-block: 0.5em 0.25em;
    margin-inline: 0 -2.75em;
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  dd {
    margin: 0;
    color: var(--_ink);
  }

  .fold {
    margin-block: 0.25em;
  }

  .wide > .points {
    margin-block-start: 1.25em;
  }

  .fold > summary {
    display: flex;
    gap: 0.75em;
    align-items: center;
    inline-size: fit-content;
    min-block-size: max(2em, 24px);
    padding-inline: 0.15em 0.5em;
    border-radius: 0.3em;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }

  .fold > table {
    margin-block: 0.25em 1.25em;
  }

  .changes > ul {
    display: grid;
    gap: 0.5em;
    margin: 0.5em 0 1.25em;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }

  .changes time {
    color: var(--_muted);
    padding-inline-end: 0.75em;
  }

  @media (pointer: coarse) {
    .permalink,
    .more {
      inline-size: 44px;
      block-size: 44px;
      inset-block-start: calc(0.7em + 0.5lh - 22px);
    }

    .more {
      inset-inline-end: calc(0.6em + 44px);
    }

    tbody th {
      padding-inline-end: calc(0.6em + 92px);
    }

    .fold > summary {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    tbody tr:focus-within {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }

    tbody tr.target {
      border-inline-start-color: Highlight;
    }
  }

  /* Everything is there on paper, also what was closed or filtered out. */
  @media print {
    tbody[hidden] {
      display: table-row-group;
    }

    tbody tr[hidden] {
      display: table-row;
    }

    .permalink,
    .more {
      display: none;
    }

    tbody th {
      padding-inline-end: 1em;
    }

    dl[hidden] {
      display: grid;
      margin-block: 0.5em 0.25em;
      content-visibility: visible;
    }

    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }

    .wide {
      break-inside: auto;
    }

    tbody tr {
      break-inside: avoid;
    }
  }
`;
