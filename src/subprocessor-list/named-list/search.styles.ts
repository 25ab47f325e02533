import {css} from 'lit';

/** The search: quiet fields on one line, with the result below. */
export const searchStyles = css`
  @media screen {
    .search {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75em 1em;
      align-items: end;
      margin-block-end: 0.75em;
    }
  }

  .field {
    display: grid;
    flex: 1 1 9em;
    gap: 0.25em;
    min-inline-size: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .field:first-child {
    flex: 2 1 14em;
  }

  .field > :is(input, select) {
    appearance: none;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.5em;
    margin: 0;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line);
    border-color: color-mix(in srgb, var(--_muted) 75%, var(--_surface));
    border-radius: min(var(--_radius), 0.6em);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    /* Below 16 px a phone zooms in, and does not zoom out again. */
    font-size: max(1.0714em, 16px);
    text-overflow: ellipsis;
  }

  .field > select {
    padding-inline-end: 2em;
  }

  .choice {
    position: relative;
  }

  .choice::after {
    content: '';
    position: absolute;
    inset-block-end: 1.15em;
    inset-inline-end: 1em;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    pointer-events: none;
  }

  input::-webkit-search-cancel-button {
    display: none;
  }

  .result {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    color: var(--_muted);
    font-size: 0.875em;
    min-block-size: max(1.75em, 24px);
  }

  .count {
    font-variant-numeric: tabular-nums;
  }

  @media screen {
    .clear {
      min-block-size: max(1.75em, 24px);
      color: var(--_accent);
      font-weight: 600;
      text-decoration: underline 1px;
      text-underline-offset: 0.25em;
    }

    .clear[hidden] {
      display: none;
    }
  }

  /* There all the time, so that nothing moves when it shows. */
  .keys {
    visibility: hidden;
    margin-inline-start: auto;
  }

  .by-keyboard .keys {
    visibility: inherit;
  }

  .none {
    padding-block: 2em;
    border-block: 1px solid var(--_line);
    text-align: center;
  }

  .none[hidden] {
    display: none;
  }

  /* In a narrow list the hint would take a line or two of its own. */
  @container (inline-size < 40em) {
    .keys {
      display: none;
    }

    .by-keyboard .keys {
      display: block;
    }
  }

  @media (pointer: coarse) {
    .keys {
      display: none !important;
    }

    .field > :is(input, select) {
      min-block-size: 44px;
    }

    .clear {
      min-block-size: 44px;
    }
  }

  @media screen {
    .none:not([hidden]) + table {
      display: none;
    }
  }
`;
