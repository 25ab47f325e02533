import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runnerImport, type Plugin} from 'vite';
import {factsPlugin} from './facts-plugin.js';

type Wording = typeof import('../../src/wording/index.js');

/** The modules of `src/wording/` that make a whole view, with the function that does. */
const VIEWS: Readonly<Record<string, keyof Wording>> = {
  'soc2-badge': 'wordSoc2Badge',
  'security-summary': 'wordSecuritySummary',
  'subprocessor-list': 'wordSubprocessorList',
};
const INDEX = fileURLToPath(new URL('../../src/wording/index.ts', import.meta.url));
const MODULE = /\/src\/wording\/([\w-]+)\.ts$/;
const LOCALIZATION = /\/src\/localization\/index\.ts$/;

/**
 * Words the bundled facts while building. An embed file shows the bundled facts in one language and nothing else, so it
 * carries their finished sentences, and neither the facts nor the machinery that words them: a third fewer bytes of ours.
 *
 * @returns The plugin.
 */
export function finishedWordingPlugin(): Plugin {
  let wording: Promise<{module: Wording}> | undefined;
  return {
    name: 'harmony-finished-wording',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('/localization/index.js')) return null;
      const resolved = await this.resolve(source, importer, {skipSelf: true});
      return resolved && LOCALIZATION.test(resolved.id) ? resolved.id.replace(/index\.ts$/, 'english.ts') : null;
    },
    async load(id) {
      const word = VIEWS[basename(id, '.ts')];
      if (!MODULE.test(id) || word === undefined) return null;
      // Imported once: lit-localize can be configured only once in a process.
      wording ??= runnerImport<Wording>(INDEX, {configFile: false, logLevel: 'error', plugins: [factsPlugin()]});
      const view = JSON.stringify((await wording).module[word](null));
      return {code: `const view = ${view};\nexport const ${word} = () => view;`, moduleSideEffects: false};
    },
  };
}
