/** The colours of the elements, each for light pages and for dark ones. Style sheets and images take them from here. */
export const COLOURS = {
  surface: ['#fff', '#151d2c'],
  ink: ['#16202e', '#e8edf5'],
  muted: ['#556274', '#9fadc2'],
  line: ['#dbe2ea', '#2b3648'],
  accent: ['#0b6b57', '#4fd1b0'],
  'accent-soft': ['#e6f4f0', '#12332d'],
} as const;

/** What a colour is for. */
export type Colour = keyof typeof COLOURS;
