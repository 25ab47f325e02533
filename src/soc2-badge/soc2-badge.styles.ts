import {css} from 'lit';

export const soc2BadgeStyles = css`
  /* On the host, an em is the page's font size; inside, it is the reader's. */
  :host {
    display: block;
    line-height: 0;
  }

  /* A pill takes exactly one line of the text around it, so nothing moves when it replaces its children. */
  :host([variant='pill' i]) {
    display: inline-block;
    line-height: inherit;
    margin-block: min(0px, (1lh - 26px) / 2);
    vertical-align: top;
  }

  :host([variant='inline' i]) {
    display: inline;
  }

  .card {
    inline-size: 26em;
    max-inline-size: 100%;
    padding: 1.25em clamp(1em, 5%, 1.375em) 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 1px 2px light-dark(rgb(10 20 35 / 0.06), transparent);
  }

  .head {
    display: flex;
    gap: clamp(0.75em, 4%, 1.125em);
    align-items: flex-start;
  }

  .head .mark {
    inline-size: clamp(2em, 15%, 3em);
    block-size: auto;
    margin-block-start: 0.125em !important;
    stroke-width: 1.375;
    fill: var(--_accent-soft);
  }

  .span {
    color: var(--_muted);
  }

  .claim {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.35;
  }

  .notice {
    margin-block-start: 1.125em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_accent);
    font-size: 0.9375em;
  }

  .categories {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: 1.125em 0 0;
    padding: 1.125em 0 0;
    border-block-start: 1px solid var(--_line);
    list-style: none;
  }

  @media screen {
    .categories .text-button {
      min-block-size: max(1.875em, 24px);
      padding: 0.2em 0.75em;
      border-radius: 1em;
      background-color: var(--_accent-soft);
      color: var(--_ink);
      font-size: 0.875em;
    }
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }

  .pill {
    font: 400 small/1.3 var(--_font);
  }

  @media screen {
    .pill {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 0.5em;
      min-block-size: 26px;
      padding-inline: 0.5em 0.125em;
      border: 1px solid var(--_line);
      border-radius: 1em;
    }
  }

  /* On paper a pill contains its explanation, and flows with the text around it. */
  @media print {
    .card {
      break-inside: avoid;
    }

    .pill {
      display: inline;
    }

    /* Cloned pills have no white space between their parts, and inline layout has no gap. */
    .pill > .mark {
      padding-inline-end: 0.25em;
    }

    .pill > :is(bdi, .link)::after {
      content: ' ';
    }

    :host([variant='pill' i]) {
      display: inline;
    }
  }

  .pill .link {
    color: inherit;
    font-weight: 650;
    text-decoration-color: var(--_accent);
  }

  .inline {
    display: inline;
    border-radius: 0.3em;
  }

  @media (forced-colors: active) {
    .categories .text-button {
      border: 1px solid;
    }
  }
`;
