import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';

/** What an editor shows of an element: our summary alone. Its methods and style hooks have entries of their own. */
const OPTIONS = {
  descriptionSrc: 'summary',
  hideMethodDocs: true,
  hideSlotDocs: true,
  hideCssPropertiesDocs: true,
  hideCssPartsDocs: true,
  hideLogs: true,
};

/**
 * Writes what editors read: custom data for VS Code, and web-types for JetBrains.
 *
 * @param {string} out - the folder that is being built
 * @param {object} manifest - `custom-elements.json`, parsed
 * @returns {Promise<void>}
 */
export async function writeEditorData(out, manifest) {
  const {name, version} = JSON.parse(await readFile('package.json', 'utf8'));
  // The generators change the manifest that they are given.
  const copy = () => structuredClone(manifest);
  // They also end each summary with a rule, below which the hidden sections would be.
  const tidy = (key, value) => (key === 'description' ? value.replace(/\s+---\s*$/, '') : value);
  const parse = (data) => JSON.parse(typeof data === 'string' ? data : JSON.stringify(data), tidy);
  const html = parse(getVsCodeHtmlCustomData(copy(), OPTIONS));
  const css = parse(getVsCodeCssCustomData(copy(), OPTIONS));
  css.properties = once(css.properties);
  css.pseudoElements = once(css.pseudoElements, partWords(manifest));
  const webTypes = {...parse(getWebTypesData(copy(), OPTIONS)), name, version};
  const {elements} = webTypes.contributions.html;
  for (const element of elements) delete element['doc-url'];
  const styles = webTypes.contributions.css;
  styles.properties = once(styles.properties);
  styles['pseudo-elements'] = once(styles['pseudo-elements'], partWords(manifest));
  const files = {'vscode.html-custom-data.json': html, 'vscode.css-custom-data.json': css, 'web-types.json': webTypes};
  for (const [file, data] of Object.entries(files)) {
    await writeFile(join(out, file), `${JSON.stringify(data, null, 1)}\n`);
  }
}

/**
 * The generators repeat what several elements have.
 *
 * @param {{name: string, description?: string}[]} [entries]
 * @param {Map<string, string>} [words] - what to say of an entry of which elements say different things
 */
function once(entries = [], words = new Map()) {
  const first = new Map(entries.toReversed().map((entry) => [entry.name, entry]));
  return [...first.values()]
    .toReversed()
    .map((entry) => ({...entry, description: words.get(entry.name.replace('::', '')) ?? entry.description}));
}

/** The words for each part of which elements say different things: those of each of them. */
function partWords(manifest) {
  const words = new Map();
  for (const {tagName, cssParts = []} of manifest.modules.flatMap(({declarations = []}) => declarations)) {
    for (const {name, description} of cssParts) {
      const key = `part(${name})`;
      words.set(key, [...(words.get(key) ?? []), {tagName, description}]);
    }
  }
  return new Map(
    [...words]
      .filter(([, said]) => new Set(said.map(({description}) => description)).size > 1)
      .map(([key, said]) => [
        key,
        said.map(({tagName, description}) => `\`<${tagName}>\`: ${description}`).join('\n\n'),
      ]),
  );
}
