import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

const MARK = 'json-module';
const ATTRIBUTE = /(\bfrom\s*(['"])[^'"]+\.json\2)\s*with\s*\{\s*(?:type|"type")\s*:\s*(['"])json\3\s*\}/g;

/**
 * Serves a JSON file as an ES module when a module imports it, with or without an import attribute: not every engine we
 * test knows attributes, and the built files do not use them.
 *
 * @param {string} rootDir
 */
export function jsonModulesPlugin(rootDir) {
  return {
    name: 'json-modules',
    async serve({path, URL: url}) {
      if (!path.endsWith('.json') || !url.searchParams.has(MARK)) return undefined;
      const json = await readFile(join(rootDir, decodeURIComponent(path)), 'utf8');
      return {body: `export default ${json};`, type: 'js'};
    },
    transform({body, response}) {
      return response.is('js') ? body.replace(ATTRIBUTE, '$1') : undefined;
    },
    transformImport({source}) {
      return source.endsWith('.json') ? `${source}?${MARK}` : undefined;
    },
  };
}
