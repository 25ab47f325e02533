/**
 * A number as people read it.
 *
 * @param {number} value
 * @param {number} [digits] after the point
 */
export const number = (value, digits = 0) =>
  value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits});

/**
 * Milliseconds. Numbers below ten get a decimal, because it makes a difference there.
 *
 * @param {number} value
 */
export const ms = (value) => number(value, value < 10 ? 1 : 0);

/**
 * A Markdown table.
 *
 * @param {string[]} head
 * @param {string[][]} rows
 * @param {number} [texts] How many columns at the left hold no numbers.
 */
export function markdownTable(head, rows, texts = 1) {
  const rule = head.map((_, i) => (i < texts ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * Puts a text into a page, between the two comments with this name.
 *
 * @param {string} page
 * @param {string} name
 * @param {string} text
 * @returns {string} The page with it.
 */
export function putBetween(page, name, text) {
  const marker = `<!-- ${name}:start -->`;
  const start = page.indexOf(marker);
  const end = page.indexOf(`<!-- ${name}:end -->`);
  if (start < 0 || end < start) throw new Error(`The page has no ${marker} … <!-- ${name}:end -->.`);
  return `${page.slice(0, start)}${marker}\n\n${text}\n\n${page.slice(end)}`;
}
