import {css} from 'lit';

/**
 * The colours that a page may set, with ours as the defaults, each for light pages and for dark ones. The page's `color-scheme`
 * selects one of the two. The only place where colours stand: images and documents read them from here (`colours.ts`).
 */
export const tokenStyles = css`
  .base {
    --_surface: var(--harmony-surface, light-dark(#fff, #151d2c));
    --_ink: var(--harmony-ink, light-dark(#16202e, #e8edf5));
    --_muted: var(--harmony-muted, light-dark(#556274, #9fadc2));
    --_line: var(--harmony-line, light-dark(#dbe2ea, #2b3648));
    --_accent: var(--harmony-accent, light-dark(#0b6b57, #4fd1b0));
    --_accent-soft: var(--harmony-accent-soft, light-dark(#e6f4f0, #12332d));
  }
`;
