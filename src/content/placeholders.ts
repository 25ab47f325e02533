/** Placeholders of a count: numbers are known only when something is searched for. */
export const SHOWN = '{shown}';
export const TOTAL = '{total}';
