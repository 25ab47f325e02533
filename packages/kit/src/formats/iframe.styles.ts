import {COLOURS} from '@harmony/trust-badges/design.js';

/** The page's `color-scheme` selects one colour of each pair. */
const tokens = Object.entries(COLOURS).map(([name, pair]) => `--${name}: light-dark(${pair.join()});`);

/** The style sheet of a page in an iframe: the look of the elements, without anything that opens. */
export const iframeStyles = `
:root {
  ${tokens.join(' ')}
  background: var(--surface);
  color: var(--ink);
  font: 400 14px/1.45 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
* {
  box-sizing: border-box;
  margin: 0;
  padding: 0;
}
body {
  display: flex;
  flex-direction: column;
  gap: 16px;
  min-block-size: 100vh;
  padding: 20px 22px;
  border: 1px solid var(--line);
  border-radius: 12px;
}
header {
  display: flex;
  gap: 14px;
  align-items: flex-start;
  padding-block-end: 16px;
  border-block-end: 1px solid var(--line);
}
svg {
  flex: none;
  inline-size: 40px;
  block-size: 40px;
  fill: var(--accent-soft);
  stroke: var(--accent);
  stroke-width: 1.375;
  stroke-linecap: round;
  stroke-linejoin: round;
}
h1 {
  font-size: 20px;
  font-weight: 650;
  line-height: 1.3;
}
h2 {
  font-size: 14px;
  font-weight: 650;
}
section {
  display: grid;
  gap: 6px;
}
.muted,
.lead {
  color: var(--muted);
}
ul {
  display: grid;
  gap: 4px;
  padding-inline-start: 16px;
}
li::marker {
  color: var(--accent);
}
.types {
  grid-template-columns: 1fr 1fr;
  gap: 10px;
  padding: 0;
  list-style: none;
}
.types li {
  padding: 10px 12px;
  border: 1px solid var(--line);
  border-radius: 9px;
}
.types .completed {
  border-color: var(--accent);
  background: var(--accent-soft);
}
.types strong {
  display: block;
}
strong {
  font-weight: 650;
}
table {
  border-collapse: collapse;
}
th,
td {
  padding: 6px 12px 6px 0;
  border-block-end: 1px solid var(--line);
  text-align: start;
  vertical-align: top;
  font-weight: 400;
}
a {
  color: var(--accent);
  font-weight: 600;
  text-underline-offset: 0.25em;
}
:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}
footer {
  margin-block-start: auto;
  color: var(--muted);
  font-size: 12px;
}
@media (forced-colors: active) {
  .types .completed {
    border-width: 3px;
  }
}
@media (prefers-contrast: more) {
  :root {
    --muted: var(--ink);
    --line: var(--ink);
  }
}
`;
