/** Placeholders in a count. The numbers depend on the search, so they are filled in later. */
export const SHOWN = '{shown}';
export const TOTAL = '{total}';
