import type {StoryObj} from '@storybook/web-components-vite';
import type {ElementArgs} from './attributes.js';

/** A theme as a page would write it: every text colour together with its background, each for light and dark. */
export const THEMED: ElementArgs = {
  '--harmony-surface': 'light-dark(#fdf8f0, #241d14)',
  '--harmony-ink': 'light-dark(#2b2118, #f5ede1)',
  '--harmony-muted': 'light-dark(#6b5b49, #c4b49e)',
  '--harmony-line': 'light-dark(#e5d9c6, #4a3e2e)',
  '--harmony-accent': 'light-dark(#8a3b12, #ffb283)',
  '--harmony-accent-soft': 'light-dark(#fbe9dc, #45271a)',
  '--harmony-radius': '0',
  '--harmony-font': 'Georgia, serif',
  '--harmony-shadow': '0 0 0 3px light-dark(#e5d9c6, #4a3e2e)',
};

/** What the test run emulates for a story, where the engine can. */
export interface EmulatedMedia {
  forcedColors?: 'active';
}

/**
 * No style sheet can force colours: the system or the browser does. So this story looks like any other until you turn
 * them on; the test run does, and checks it with them.
 */
export const FORCED_COLOURS = {
  parameters: {
    media: {forcedColors: 'active'} satisfies EmulatedMedia,
    docs: {
      description: {
        story:
          'A page cannot force colours; the system or the browser does. Turn them on to see this story as it is ' +
          'meant: in Chromium’s developer tools under *Rendering*, *Emulate CSS media feature forced-colors*; on ' +
          'Windows with a contrast theme. The test run turns them on in Chromium and Firefox before it checks this story.',
      },
    },
  },
} satisfies Pick<StoryObj, 'parameters'>;
