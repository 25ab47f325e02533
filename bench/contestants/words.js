/**
 * The job is the same for every contestant: this label, linked, and this explanation behind a small button.
 * The company is made up, so no contestant states anything about a real one.
 */
export const LABEL = 'Example Company · SOC 2 Type 1 · Mar 15, 2025';
export const HREF = 'mailto:security@example.com?subject=Security%20%2F%20Trust%20Center';
export const BUTTON = 'About this report';
export const EXPLANATION =
  'A Type 1 report examines whether controls are appropriately designed and in place as of a specific date. ' +
  'It does not test how they worked over a period.';
export const SHIELD = 'M8 1 2 3.5v4c0 3.6 2.5 6.3 6 7.5 3.5-1.2 6-3.9 6-7.5v-4z';
