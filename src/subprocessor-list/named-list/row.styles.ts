import {css} from 'lit';

/** The content of a row, and how the current row and the one that the address names are highlighted. */
export const rowStyles = css`
  /* Room at its end for the details button and the permanent link. */
  tbody th {
    position: relative;
    font-weight: 600;
  }

  @media screen {
    tbody th {
      padding-inline-end: 4em;
    }

    tbody tr:focus-within,
    tbody tr.target {
      background: var(--_accent-soft);
    }

    tbody tr.target > th {
      border-inline-start-color: var(--_accent);
    }
  }

  tbody tr.planned > :is(th, td) {
    border-block-end-style: dashed;
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

  @media screen {
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
  }

  :is(.permalink, .more):is(:hover, :focus-visible) {
    color: var(--_accent);
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

  @media screen and (pointer: coarse) {
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
  }

  @media (forced-colors: active) {
    tbody tr:focus-within {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }

    tbody tr.target > th {
      border-inline-start-color: Highlight;
    }
  }
`;
