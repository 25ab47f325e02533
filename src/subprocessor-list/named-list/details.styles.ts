import {css} from 'lit';

/** The parts that open: further details of an entry, former entries, and changes. */
export const detailStyles = css`
  summary::-webkit-details-marker {
    display: none;
  }

  @media screen {
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
    .fold > summary {
      min-block-size: 44px;
    }
  }
`;
