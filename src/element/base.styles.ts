import {css} from 'lit';
import {tokenStyles} from './tokens.styles.js';

/**
 * The reset. A page's rules cannot reach into the root, but what it sets on the host is inherited: `all:
 * initial` on the wrapper stops that. A page may theme the shell, through these properties. Colours come in pairs, text with
 * its background, so that contrast never depends on the page alone.
 */
const reset = css`
  :host([hidden]:not([hidden='until-found' i])) {
    display: none !important;
  }

  /* The browser can hide the content of a block and still find it on the page. An inline element has no such box. */
  :host([hidden='until-found' i]) {
    display: block !important;
  }

  :host([popover]:not(:popover-open)) {
    display: none !important;
  }

  /* A text decoration of the page is painted across everything inside it, except across inline blocks. */
  :host {
    text-decoration: none !important;
    text-indent: 0 !important;
  }

  /*
   * A page could otherwise put its own words beside the facts, through the host and through the parts. It cannot reach
   * anything else, so the rest is left alone: each rule for a pseudo-element has a cost for every copy of its element.
   */
  :host::before,
  :host::after,
  :where([part='link'], .tip:popover-open, button)::before,
  :where([part='link'], .tip:popover-open, button)::after {
    content: none !important;
  }

  .base {
    all: initial;
    /* The page decides whether it is there, and we decide how it looks: decision 5 has the list. */
    visibility: inherit;
    pointer-events: inherit;
    -webkit-user-select: inherit;
    user-select: inherit;
    interactivity: inherit;
    --_radius: var(--harmony-radius, 0.75em);
    box-sizing: border-box;
    color-scheme: inherit;
    display: inline-block;
    vertical-align: top;
    background: var(--_surface);
    color: var(--_ink);
    --_font: var(--harmony-font, system-ui, sans-serif);
    /* Not rem: that is the page's. medium is the reader's own size, and everything else is in em. */
    font: 400 medium/1.5 var(--_font);
    overflow-wrap: anywhere;
  }

  /* Paper is light. Rules that only a screen needs are in a media query, so that print has nothing to override. */
  @media screen {
    :host([theme='light' i]) .base {
      color-scheme: light;
    }

    :host([theme='dark' i]) .base {
      color-scheme: dark;
    }
  }

  /* A page may tint, resize and hide a part. It may not move a part or give it a picture, which could cover the facts. */
  [part] {
    translate: none !important;
    rotate: none !important;
    scale: none !important;
    transform: none !important;
    offset: none !important;
    content: normal !important;
    background-image: none !important;
    border-image: none !important;
    mask: none !important;
    filter: none !important;
    text-shadow: none !important;
  }

  [part]:not([part='tip']) {
    position: relative !important;
    inset: auto !important;
    float: none !important;
    margin: 0 !important;
    box-shadow: none !important;
  }

  :is([part='mark'], [part='icon']) {
    max-inline-size: 3em !important;
    max-block-size: 3em !important;
  }

  * {
    box-sizing: border-box;
  }

  /* English in a layout from right to left: each sentence keeps its own direction, and its full stop at its end. */
  .base[dir='rtl']:lang(en) * {
    text-align: right;
    unicode-bidi: plaintext;
  }

  svg {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .mark {
    color: var(--_accent);
  }

  .link {
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline 1px;
    text-underline-offset: 0.25em;
    border-radius: 0.2em;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  @media (prefers-contrast: more) {
    .base {
      --_muted: var(--_ink);
      --_line: var(--_ink);
    }
  }

  @media (forced-colors: active) {
    .base {
      --_surface: Canvas;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_accent: CanvasText;
      --_accent-soft: Canvas;
    }

    .link {
      color: LinkText;
    }
  }

  @media print {
    .base {
      color-scheme: light;
    }
  }
`;

/** What every element begins with. */
export const baseStyles = [tokenStyles, reset];
