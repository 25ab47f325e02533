/**
 * Makes a story's code fit to be copied: without the marks that Lit leaves, the indentation of the story's own file,
 * and the empty values of boolean attributes.
 *
 * @param source - The HTML of the rendered story.
 * @returns The HTML as a page would have it.
 */
export function tidySource(source: string): string {
  const lines = source
    .replace(/<!--.*?-->/g, '')
    .replaceAll('=""', '')
    .split('\n');
  while (lines.length > 0 && lines[0]?.trim() === '') lines.shift();
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  // The first line follows the backtick; the second one that has text tells how deep the template stands.
  const depths = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.search(/\S/));
  const depth = Math.min(...depths, Infinity);
  return lines.map((line, index) => (index === 0 ? line.trimStart() : line.slice(depth))).join('\n');
}
