import {readdir} from 'node:fs/promises';
import {join} from 'node:path';

const MODULE = '/test/stories/story-modules.js';
const FOLDER = 'stories';

/**
 * Serves a module that imports every story file on the disk, so that a new one is tested without being listed anywhere.
 * `story-modules.d.ts` declares it; there is no file behind it.
 *
 * @param {string} rootDir
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function storyModulesPlugin(rootDir) {
  return {
    name: 'story-modules',
    resolveImport: ({source}) => (source.endsWith('/stories/story-modules.js') ? MODULE : undefined),
    async serve({path}) {
      if (path !== MODULE) return undefined;
      const entries = await readdir(join(rootDir, FOLDER), {recursive: true});
      const files = entries
        .filter((name) => name.endsWith('.stories.ts'))
        .sort()
        .map((name) => `${FOLDER}/${name.replaceAll('\\', '/')}`);
      const imports = files.map((file, index) => `import * as module${index} from '/${file}';`);
      const list = files.map((file, index) => `  ${JSON.stringify(file)}: module${index},`);
      return {type: 'js', body: [...imports, 'export const storyModules = {', ...list, '};'].join('\n')};
    },
  };
}
