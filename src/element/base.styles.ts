import {css} from 'lit';
import {tokenStyles} from './tokens.styles.js';

/**
 * The reset. A page's rules cannot reach into the root, but what it sets on the host is inherited: `all:
 * initial` on the wrapper stops that. What a page may theme is the shell, through these properties; colours come in pairs,
 * text with its background, so that contrast never depends on the page alone.
 */
const reset = css`
  :host([hidden]:not([hidden='until-found' i])) {
    display: none !important;
  }

  /* The browser hides what is in a box of ours, and finds it there; a phrase in a line is no box. */
  :host([hidden='until-found' i]) {
    display: block !important;
  }

  :host([popover]:not(:popover-open)) {
    display: none !important;
  }

  /* What a page decorates is painted through everything in it, except through a box that stands in a line. */
  :host {
    text-decoration: none !important;
    text-indent: 0 !important;
  }

  /*
   * A page could otherwise write words of its own beside the facts: through the host, and through the parts. What is no part
   * is out of its reach, and left alone here, because each rule for a pseudo-element costs every copy of its element.
   */
  :host::before,
  :host::after,
  :where([part='link'], .tip:popover-open, button)::before,
  :where([part='link'], .tip:popover-open, button)::after {
    content: none !important;
  }

  .base {
    all: initial;
    /* Whether it is there is the page's business, and how it looks is ours: decision 5 has the list. */
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

  /* Paper is light. What only a screen needs stands in a media query, so that print has nothing to win against. */
  @media screen {
    :host([theme='light' i]) .base {
      color-scheme: light;
    }

    :host([theme='dark' i]) .base {
      color-scheme: dark;
    }
  }

  /* A part may be tinted, sized and left out. It may not leave its place, or bring a picture, and so cover the facts. */
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
