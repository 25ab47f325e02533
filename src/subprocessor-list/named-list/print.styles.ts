import {css} from 'lit';

/**
 * Everything is there on paper, also what was closed or filtered out, and nothing that only a screen can use. Whatever these rules
 * change is for screens only elsewhere, so that no rule for screens can win over them.
 */
export const printStyles = css`
  @media print {
    .search,
    .none,
    .permalink,
    .more {
      display: none;
    }

    tbody > tr[hidden] {
      display: table-row;
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

    tbody > tr {
      break-inside: avoid;
    }

    @container (inline-size < 40em) {
      .sortable {
        display: none;
      }

      tbody > tr,
      tbody > tr[hidden] {
        display: grid;
      }
    }
  }
`;
