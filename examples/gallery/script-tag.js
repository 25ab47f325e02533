/**
 * The script tag of a snippet, as readers would put it into their own page.
 *
 * @param {string} file Like `soc2.de.js`.
 * @param {Record<string, {integrity: string}>} built `dist/embed/integrity.json`: empty as long as nothing is built.
 * @returns {string} One line of HTML or more, and the end of the line.
 */
export function scriptTag(file, built) {
  const attributes = [
    `type="module" crossorigin="anonymous"`,
    `src="${location.origin}/dist/embed/${file}"`,
    ...(built[file] ? [`integrity="${built[file].integrity}"`] : []),
  ];
  return `<script ${attributes.join('\n  ')}></script>\n`;
}

/** What to say of a snippet whose script has no hash. */
export const UNBUILT =
  'Nothing is built yet, so there is no integrity to give: “npm run build” makes the file and its hash.';

const TAG = /<script [^>]*src="[^"]*\/dist\/embed\/([^"]+)"[^>]*><\/script>/g;

/**
 * A snippet to run here. It gets its elements from the sources, so that an edit shows at once; no hash would fit them.
 *
 * @param {string} html
 */
export function fromSources(html) {
  return html.replace(TAG, '<script type="module" src="/harmony/$1"></script>');
}

/** @returns {Promise<Record<string, {integrity: string, bytes: number}>>} The built files. */
export async function readBuilt() {
  return (await fetch('/dist/embed/integrity.json')).json();
}
