import {css} from 'lit';

/** The button and its tip. CSS places the tip; `room.ts` corrects it where the window has too little room. */
export const toggletipStyles = css`
  button {
    position: relative;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font: inherit;
    cursor: pointer;
  }

  /* The touch target is at least 44 px, whatever the visible size. */
  @media screen and (pointer: coarse) {
    button::before {
      content: '' !important;
      position: absolute;
      inset: 50% auto auto 50%;
      inline-size: max(100%, 44px);
      block-size: max(100%, 44px);
      translate: -50% -50%;
    }
  }

  /* Buttons are for screens only. On paper, text takes their place. */
  @media screen {
    .icon-button {
      flex: none;
      display: inline-flex;
      align-items: center;
      justify-content: center;
      inline-size: max(1.875em, 24px);
      block-size: max(1.875em, 24px);
      border-radius: 50%;
      font: 700 0.8em/1.2 ui-serif, Georgia, serif;
      vertical-align: middle;
      -webkit-user-select: none;
      user-select: none;
    }

    .icon-button::after {
      content: '' !important;
      position: absolute;
      inset: 0;
      inline-size: 1.15em;
      block-size: 1.15em;
      margin: auto;
      border: 0.1em solid currentColor;
      border-radius: 50%;
    }

    .text-button {
      min-block-size: 24px;
      text-decoration: underline dotted;
      text-underline-offset: 0.25em;
    }
  }

  button:hover {
    color: var(--_ink);
  }

  /* One tip is open at a time, so one name is enough for every pair in the root. */
  button:has(+ :popover-open) {
    anchor-name: --harmony-tip;
  }

  /* Rendered only while it is open, so that a thousand closed tips cost no style. */
  .tip:not(:popover-open) {
    display: none !important;
  }

  .tip:popover-open {
    position: fixed !important;
    position-anchor: --harmony-tip;
    /* As wide as the page, so that only below and above are tried, and not the sides: each try is a layout. */
    position-area: block-end span-all;
    position-try-fallbacks: flip-block;
    inset: auto !important;
    margin: 0.5em 0.75em !important;
    padding: 0.875em 1em;
    inline-size: max-content;
    max-inline-size: min(36em, 100% - 1.5em);
    max-block-size: max(6em, min(100dvh, var(--_room, 100dvh)) - 1.5em);
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    box-shadow: var(--harmony-shadow, 0 0.5em 2em rgb(10 20 35 / 0.18));
    color: var(--_ink);
    font: 400 medium/1.45 var(--_font);
  }

  .tip.placed:popover-open {
    position-area: none;
    inset: var(--_top) 0.75em auto !important;
    margin: 0 auto !important;
  }

  /* A bridge from the button to the tip, so that the pointer can cross the gap. A finger does not hover. */
  @media (pointer: fine) {
    button:has(+ :popover-open)::before {
      content: '' !important;
      position: absolute;
      inset: -0.6em 0;
    }
  }

  /*
   * Firefox mirrors the place of a tip whose direction is not the page's, which puts it outside the page; so it begins at
   * the edge. Without script, the direction around the element has to stand in for the page's.
   */
  @supports (-moz-appearance: none) {
    .across,
    :host(:dir(ltr)) [dir='rtl'] .tip,
    :host(:dir(rtl)) [dir='ltr'] .tip {
      justify-self: start;
    }
  }

  @supports not (position-area: block-end) {
    .tip:popover-open {
      inset: auto 0.75em 0.75em !important;
      margin: 0 auto !important;
      max-block-size: calc(100% - 1.5em);
    }
  }

  .tip > * {
    font-size: 0.875em;
  }

  .tip-title {
    display: block;
    font-weight: 650;
  }

  .tip :is(p, ul) {
    margin: 0.5em 0 0;
  }

  .tip ul {
    padding-inline-start: 1.1em;
  }

  .tip li + li {
    margin-block-start: 0.25em;
  }

  .tip li::marker {
    color: var(--_accent);
  }

  .types {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10em, 100%), 1fr));
    gap: 0.625em;
    margin-block-start: 0.75em;
  }

  .type {
    padding: 0.75em 0.875em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
  }

  .type > * {
    display: block;
  }

  .type p {
    margin-block-start: 0.25em;
  }

  .state {
    color: var(--_muted);
    font-weight: 600;
  }

  .completed {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .completed .state {
    color: var(--_accent);
  }

  @media (prefers-reduced-motion: no-preference) {
    .tip:popover-open {
      animation: harmony-tip 120ms ease-out;
    }

    @keyframes harmony-tip {
      from {
        opacity: 0;
      }
    }
  }

  @media (forced-colors: active) {
    .completed {
      border-width: 3px;
    }
  }

  /* Nothing opens on paper, so the description is printed as text after what it explains. */
  @media print {
    .tip {
      display: none !important;
    }

    /* It has no box of its own: in Chromium, a button with display: inline is laid out as a block beside the text. */
    button {
      all: unset;
      display: contents;
    }

    button::after {
      all: unset;
    }

    .icon-button {
      font-size: 0;
    }

    button[aria-description]::after {
      content: ' (' attr(aria-description) ')' !important;
      font-size: small;
    }
  }
`;
