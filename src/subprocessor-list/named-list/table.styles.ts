import {css} from 'lit';

/** The table, wide: a row is a line of text between hairlines. */
export const tableStyles = css`
  .wide {
    max-inline-size: 72em;
  }

  /* Not the whole sheet: where the page lets it shrink to its content, a size container would shrink to nothing. */
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
    white-space: nowrap;
  }

  /* As far out as the marks at its sides need, so that its text is in line with the rest. */
  table {
    inline-size: calc(100% + 1.5em);
    margin-inline: -0.75em;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 0.9375em;
  }

  tr {
    border-block-end: 1px solid var(--_line);
    border-inline-start: 3px solid transparent;
  }

  :is(th, td) {
    padding-block: 0.7em;
    padding-inline: 0 1em;
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }

  :is(th, td):first-child {
    padding-inline-start: calc(0.8em - 3px);
  }

  :is(th, td):last-child {
    padding-inline-end: 0.8em;
  }

  thead th {
    padding-block: 0.3em;
    color: var(--_muted);
    font-weight: 600;
  }

  .sort,
  thead:not(.sortable) th {
    font-size: 0.8667em;
  }

  thead .name {
    inline-size: 32%;
  }

  .since,
  .ended {
    font-variant-numeric: tabular-nums;
  }

  .sort {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: max(2em, 24px);
    padding-block: 0.25em;
    text-align: start;
  }

  th[aria-sort] .sort {
    color: var(--_ink);
  }

  /* Up and down; of the column that the list is sorted by only one of the two. */
  .sort::after {
    content: '' !important;
    flex: none;
    inline-size: 0.55em;
    block-size: 0.8em;
    background: currentColor;
    clip-path: polygon(50% 0, 100% 40%, 0 40%, 50% 0, 50% 100%, 100% 60%, 0 60%, 50% 100%);
    opacity: 0.45;
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

  /*
   * Of a long list only those groups of rows are laid out that are about to be seen: each row is a box of its own, whose columns
   * have the same shares of its width. On paper it is a table like any other, whose headings are repeated on each page.
   */
  @media screen {
    .many,
    .many > :is(thead, tbody) {
      display: block;
    }

    .many tr {
      display: grid;
      grid-template-columns: minmax(0, 8fr) minmax(0, 4fr) var(--_data,) var(--_locations,) var(--_since,);
      align-items: start;
    }

    .many > [data-rows] {
      content-visibility: auto;
    }

    /* Its turn comes in one of the next frames. */
    .many > .later {
      content-visibility: hidden;
    }

    tbody[hidden],
    tbody > tr[hidden] {
      display: none;
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

    .many > thead {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      background: var(--_surface);
    }

    /* What gets the focus is not to be under the headings. */
    .many tbody :is(tr, a, button) {
      scroll-margin-block: 4em 1em;
    }
  }

  @media (pointer: coarse) {
    .sort {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    tr {
      border-inline-start-color: Canvas;
    }

    .sort::after {
      background: ButtonText;
    }
  }

  @media print {
    .sort::after {
      display: none !important;
    }
  }
`;
