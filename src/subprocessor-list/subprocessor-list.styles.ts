import {css} from 'lit';

export const subprocessorListStyles = css`
  .base {
    max-inline-size: 48em;
  }

  .uses {
    margin-block-start: 1.25em;
  }

  .purposes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0 1.5em;
    margin: 0.75em 0 1.25em;
    padding: 0;
    list-style: none;
  }

  .purposes li {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
    font-weight: 600;
  }

  /* Not the whole sheet: where the page lets it shrink to its content, a size container would shrink to nothing. */
  .scroller {
    container-type: inline-size;
  }

  table {
    inline-size: 100%;
    margin-block: 1.25em;
    border-collapse: collapse;
  }

  caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :is(th, td) {
    padding: 0.7em 1em 0.7em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }

  thead th {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  tbody th {
    font-weight: 650;
  }

  @container (inline-size < 40em) {
    table,
    tbody {
      display: block;
    }

    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tbody tr {
      display: grid;
      gap: 0.25em;
      padding-block: 0.875em;
      border-block-end: 1px solid var(--_line);
    }

    tbody :is(th, td) {
      padding: 0;
      border: 0;
    }

    td::before {
      content: attr(data-column) ' ' !important;
      color: var(--_muted);
    }

    td:empty {
      display: none;
    }
  }
`;
