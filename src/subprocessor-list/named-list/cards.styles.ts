import {css} from 'lit';

/** The table, narrow: a row is a card, and the headings are buttons above the cards. */
export const cardStyles = css`
  @container (inline-size < 40em) {
    table,
    thead,
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

    table > .sortable {
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }

    table > .sortable > tr:not([hidden]) {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      padding-block-end: 0.35em;
      padding-inline: calc(0.8em - 3px);
      border-block-end: 1px solid var(--_line);
    }

    tr > :is(th, td)[role] {
      inline-size: auto;
      padding: 0;
      border: 0;
    }

    .sort {
      inline-size: auto;
      white-space: nowrap;
    }

    tbody > tr[role] {
      gap: 0.25em;
      grid-template-columns: minmax(0, 1fr);
      padding-block: 0.875em;
      padding-inline: calc(0.8em - 3px) 0.8em;
      border-block-end: 1px solid var(--_line);
      border-inline-start: 3px solid transparent;
    }

    tbody > tr:not([hidden]) {
      display: grid;
    }

    tbody > tr.planned {
      border-block-end-style: dashed;
    }

    td::before {
      content: attr(data-column) !important;
      color: var(--_muted);
    }

    td.unknown {
      display: none;
    }
  }

  @media screen {
    @container (inline-size < 40em) {
      tbody > tr.target {
        border-inline-start-color: var(--_accent);
      }

      tbody > tr > th[role] {
        padding-inline-end: 4em;
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
  }

  @media screen and (pointer: coarse) {
    @container (inline-size < 40em) {
      .permalink,
      .more {
        inset-block-start: calc(0.5lh - 22px);
      }

      .more {
        inset-inline-end: calc(44px - 0.25em);
      }

      tbody > tr > th[role] {
        padding-inline-end: 92px;
      }
    }
  }

  @media (forced-colors: active) {
    @container (inline-size < 40em) {
      tbody > tr {
        border-inline-start-color: Canvas;
      }

      tbody > tr.target {
        border-inline-start-color: Highlight;
      }
    }
  }
`;
