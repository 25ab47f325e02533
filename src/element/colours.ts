import {tokenStyles} from './tokens.styles.js';

/** What a colour is for. */
export type Colour = 'surface' | 'ink' | 'muted' | 'line' | 'accent' | 'accent-soft';

const TOKEN = /--_([a-z-]+):\s*var\(\s*--harmony-\1,\s*light-dark\(\s*(#[0-9a-f]+),\s*(#[0-9a-f]+)\s*\)/g;

/** The colours of the elements, each for light pages and for dark ones, as their style sheet has them. */
export const COLOURS = Object.fromEntries(
  [...tokenStyles.cssText.matchAll(TOKEN)].map(([, name, light, dark]) => [name, [light, dark]]),
) as unknown as Readonly<Record<Colour, readonly [light: string, dark: string]>>;
