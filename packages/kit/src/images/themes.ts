import {COLOURS, type Colour as ElementColour} from '@harmony/trust-badges/design.js';

/** How an image looks: on light pages, on dark pages, or in black for print and fax. */
export type ImageTheme = 'light' | 'dark' | 'mono';

/** What a colour is for. `edge` draws around tinted shapes where there are no tints. */
export type Colour = ElementColour | 'edge';

/** Of each pair, the colour for light pages or the one for dark ones. */
function half(which: 0 | 1): Readonly<Record<Colour, string>> {
  const colours = Object.entries(COLOURS).map(([name, pair]) => [name, pair[which]]);
  return {...(Object.fromEntries(colours) as Record<ElementColour, string>), edge: 'none'};
}

/** The colours of the elements, and the same in black. */
export const THEMES: Readonly<Record<ImageTheme, Readonly<Record<Colour, string>>>> = {
  light: half(0),
  dark: half(1),
  mono: {
    surface: '#ffffff',
    ink: '#000000',
    muted: '#000000',
    line: '#595959',
    accent: '#000000',
    'accent-soft': '#ffffff',
    edge: '#000000',
  },
};
