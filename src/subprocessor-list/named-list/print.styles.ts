import {css} from 'lit';

/**
 * Paper shows everything, even what was closed or filtered out, and nothing that is useful only on a screen. Elsewhere,
 * whatever these rules change is set for screens only, so that no rule for screens can override them.
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
