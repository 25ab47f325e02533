import {css} from 'lit';

/** The table, narrow: a row is a card, and the headings are buttons above the cards. */
export const cardStyles = css`
  @container (inline-size < 40em) {
    table,
    table > :is(thead, tbody) {
      display: block;
    }

    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .sortable,
    .many > .sortable {
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }

    .sortable > tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      padding-block-end: 0.35em;
      padding-inline: calc(0.8em - 3px);
    }

    .sortable > tr > th:nth-child(n) {
      padding: 0;
    }

    .sort {
      inline-size: auto;
      white-space: nowrap;
    }

    tbody > tr {
      display: grid;
      gap: 0.25em;
      padding-block: 0.875em;
      padding-inline: calc(0.8em - 3px) 0.8em;
    }

    .many > tbody > tr {
      grid-template-columns: minmax(0, 1fr);
    }

    .many {
      --_row: 10em;
    }

    tbody > tr > :is(th, td):nth-child(n) {
      padding: 0;
    }

    tbody > tr > th:first-child {
      padding-inline-end: 4em;
    }

    td::before {
      content: attr(data-column) ' ' !important;
      color: var(--_muted);
    }

    td:empty {
      display: none;
    }

    .permalink,
    .more {
      inset-block-start: calc(0.5lh - max(0.75em, 12px));
      inset-inline-end: -0.25em;
    }

    .more {
      inset-inline-end: calc(max(1.5em, 24px) - 0.25em);
    }

    dl,
    .plan {
      margin-inline-end: -3.5em;
    }
  }

  @media (pointer: coarse) {
    @container (inline-size < 40em) {
      .permalink,
      .more {
        inset-block-start: calc(0.5lh - 22px);
      }

      .more {
        inset-inline-end: calc(44px - 0.25em);
      }

      tbody > tr > th:first-child {
        padding-inline-end: 92px;
      }
    }
  }

  @media print {
    @container (inline-size < 40em) {
      tbody tr[hidden] {
        display: grid;
      }

      .sortable {
        display: none !important;
      }
    }
  }
`;
