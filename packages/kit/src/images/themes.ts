/** How an image looks: on light pages, on dark pages, or in black for print and fax. */
export type ImageTheme = 'light' | 'dark' | 'mono';

/** What a colour is for. `edge` draws around tinted shapes where there are no tints. */
export type Colour = 'surface' | 'ink' | 'muted' | 'line' | 'accent' | 'soft' | 'edge';

/** The tokens of `src/element/base.styles.ts`, and the same in black. */
export const THEMES: Readonly<Record<ImageTheme, Readonly<Record<Colour, string>>>> = {
  light: {
    surface: '#ffffff',
    ink: '#16202e',
    muted: '#556274',
    line: '#dbe2ea',
    accent: '#0b6b57',
    soft: '#e6f4f0',
    edge: 'none',
  },
  dark: {
    surface: '#151d2c',
    ink: '#e8edf5',
    muted: '#9fadc2',
    line: '#2b3648',
    accent: '#4fd1b0',
    soft: '#12332d',
    edge: 'none',
  },
  mono: {
    surface: '#ffffff',
    ink: '#000000',
    muted: '#000000',
    line: '#595959',
    accent: '#000000',
    soft: '#ffffff',
    edge: '#000000',
  },
};
