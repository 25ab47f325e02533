import {basename} from 'node:path';
import type {Plugin} from 'vite';
import {finishedContent} from './finished-content.js';

const MODULE = /\/src\/content\/([\w-]+)\.ts$/;
const PACKS = /\/src\/localization\/packs\.ts$/;
const PARSED = /\/src\/facts\/parsed\.ts$/;
const ACTIVE_LOCALE = '/src/localization/active-locale.ts';

/**
 * Global names in the build with several languages. `scripts/build/languages.mjs` puts the languages of each file in their
 * places, so that one build serves every file. Each stands in a call, since a minifier may move what has no effect into the
 * function that uses it, and the value would then be made anew each time.
 */
export const LOCALES = 'HARMONY_LOCALES';
export const contentOf = (module: string): string => `HARMONY_CONTENT_${module.replaceAll('-', '_')}`;

const FIXED_PACKS = `export const SOURCE_LOCALE = 'en';
const locales = Object.freeze(${LOCALES});
export const availableLocales = () => locales;`;

/** Without `parseFacts()` no facts were ever checked, so an element refuses all but the bundled ones. */
const NONE_PARSED = `export const factsIdOf = () => undefined;
export const originalFacts = () => undefined;
export const whyRefused = () => 'takes only what parseFacts() returned.';`;

/**
 * Words the bundled facts while building. An embed file shows the bundled facts in the languages that it has and nothing
 * else, so it carries finished sentences, and neither the facts nor the machinery that words them: a third fewer bytes of
 * ours.
 *
 * @param languages - `one` for English alone, without anything that would choose a language; `several` for a build whose
 *   languages are put in later.
 * @returns The plugin.
 */
export function finishedContentPlugin(languages: 'one' | 'several'): Plugin {
  return {
    name: 'harmony-finished-content',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('/localization/index.js')) return null;
      const resolved = await this.resolve(source, importer, {skipSelf: true});
      const stub = languages === 'one' ? 'english.ts' : 'finished.ts';
      return resolved ? resolved.id.replace(/index\.ts$/, stub) : null;
    },
    async load(id) {
      if (PARSED.test(id)) return {code: NONE_PARSED, moduleSideEffects: false};
      if (languages === 'several' && PACKS.test(id)) return {code: FIXED_PACKS, moduleSideEffects: false};
      const module = basename(id, '.ts');
      const content = MODULE.test(id) ? (await finishedContent())[module] : undefined;
      if (!content) return null;
      const {exported, byLocale} = content;
      const code =
        languages === 'one'
          ? `const content = ${JSON.stringify(byLocale['en'])};
export const ${exported} = () => content;`
          : `import {activeLocale} from ${JSON.stringify(id.replace(MODULE, ACTIVE_LOCALE))};
const contents = new Map(Object.entries(${contentOf(module)}));
export const ${exported} = () => contents.get(activeLocale());`;
      return {code, moduleSideEffects: false};
    },
  };
}
