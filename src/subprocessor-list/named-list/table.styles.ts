import {css} from 'lit';

/** The table, wide: a row is a line of text between hairlines. */
export const tableStyles = css`
  .wide {
    max-inline-size: 72em;
  }

  /* Not the whole document: where a page lets it shrink to fit its content, a size container would collapse. */
  .named {
    container-type: inline-size;
    margin-block: 1.25em 0;
  }

  .named > table {
    margin-block-end: 1.25em;
  }

  .unseen,
  caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    overflow-wrap: normal;
  }

  /*
   * Wider than the rest by the marks at its sides, so that its text lines up with the rest. On pages without a doctype, a
   * table inherits neither colour nor font.
   */
  table {
    inline-size: calc(100% + 1.5em);
    margin-inline: -0.75em;
    border-spacing: 0;
    table-layout: fixed;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    white-space: inherit;
    text-align: inherit;
  }

  /* The lines are borders of cells, because borders of rows do not stay with sticky headings. */
  :is(th, td) {
    padding-block: 0.7em;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }

  :is(th, td):first-child {
    padding-inline-start: calc(0.8em - 3px);
    border-inline-start: 3px solid transparent;
  }

  :is(th, td):last-child {
    padding-inline-end: 0.8em;
  }

  /* An em is smaller in a heading than in a cell; these values line up their texts. */
  thead th {
    padding-block: 0.35em;
    padding-inline-end: 1.154em;
    color: var(--_muted);
    font-size: 0.8667em;
    font-weight: 600;
  }

  thead th:first-child {
    padding-inline-start: calc(0.923em - 3px);
  }

  thead th:last-child {
    padding-inline-end: 0.923em;
  }

  thead .name {
    inline-size: 32%;
  }

  .since,
  .ended {
    font-variant-numeric: tabular-nums;
  }

  /*
   * Rows of a long list are boxes of their own, so that those out of sight need not be laid out; table rows always are. Each
   * row divides its width among its columns in the same way. On paper the list is an ordinary table.
   */
  @media screen {
    .many,
    .many > :is(thead, tbody) {
      display: block;
    }

    .many tr {
      grid-template-columns: minmax(0, 8fr) minmax(0, 4fr) var(--_data,) var(--_locations,) var(--_since,);
      align-items: start;
      border-block-end: 1px solid var(--_line);
    }

    .many tr:not([hidden]) {
      display: grid;
    }

    .many tr > :is(th, td) {
      border-block-end: 0;
    }

    .many > tbody > tr {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 4.5em;
    }

    .with-data {
      --_data: minmax(0, 5fr);
    }

    .with-locations {
      --_locations: minmax(0, 5fr);
    }

    .with-since {
      --_since: minmax(0, 4fr);
    }

    .many tr.planned {
      border-block-end-style: dashed;
    }

    /* Below the site's own header: at the offset that the property sets, or else below the page's scroll padding. */
    .many > thead {
      position: sticky;
      inset-block-start: var(--harmony-sticky-top, var(--_header, 0px));
      z-index: 1;
      background: var(--_surface);
    }

    /* What gets the focus must not be hidden under the headings. */
    .many tbody :is(tr, a, button) {
      scroll-margin-block: calc(4em + var(--harmony-sticky-top, 0px)) 1em;
    }
  }

  @media screen {
    .sort {
      display: flex;
      gap: 0.4em;
      align-items: baseline;
      inline-size: 100%;
      min-block-size: max(2em, 24px);
      padding-block: 0.25em;
      text-align: start;
    }
  }

  th[aria-sort] .sort {
    color: var(--_ink);
  }

  /* Two arrows, up and down; only one of them in the column that the list is sorted by. */
  @media screen {
    .sort::after {
      content: '' !important;
      flex: none;
      inline-size: 0.55em;
      block-size: 0.8em;
      background: currentColor;
      clip-path: polygon(50% 0, 100% 40%, 0 40%, 50% 0, 50% 100%, 100% 60%, 0 60%, 50% 100%);
      opacity: 0.45;
    }
  }

  .sort:is(:hover, :focus-visible)::after {
    opacity: 1;
  }

  [aria-sort='ascending'] .sort::after {
    clip-path: polygon(50% 0, 100% 40%, 0 40%);
    opacity: 1;
  }

  [aria-sort='descending'] .sort::after {
    clip-path: polygon(50% 100%, 100% 60%, 0 60%);
    opacity: 1;
  }

  @media (pointer: coarse) {
    .sort {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    :is(th, td):first-child {
      border-inline-start-color: Canvas;
    }

    .sort::after {
      background: ButtonText;
    }
  }
`;
