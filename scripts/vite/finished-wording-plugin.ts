import {basename} from 'node:path';
import type {Plugin} from 'vite';
import {finishedViews} from './finished-views.js';

const MODULE = /\/src\/wording\/([\w-]+)\.ts$/;
const PACKS = /\/src\/localization\/packs\.ts$/;
const PARSED = /\/src\/facts\/parsed\.ts$/;
const ACTIVE_LOCALE = '/src/localization/active-locale.ts';

/**
 * Global names in the build with several languages. `scripts/build/languages.mjs` puts the languages of each file in their
 * places, so that one build serves every file. Each stands in a call, since a minifier may move what has no effect into the
 * function that uses it, and the value would then be made anew each time.
 */
export const LOCALES = 'HARMONY_LOCALES';
export const viewsOf = (module: string): string => `HARMONY_VIEWS_${module.replaceAll('-', '_')}`;

const FIXED_PACKS = `export const SOURCE_LOCALE = 'en';
const locales = Object.freeze(${LOCALES});
export const availableLocales = () => locales;`;

/** Without `parseFacts()` no facts were ever checked, so an element refuses all but the bundled ones. */
const NONE_PARSED = `export const parsedStamp = () => undefined;
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
export function finishedWordingPlugin(languages: 'one' | 'several'): Plugin {
  return {
    name: 'harmony-finished-wording',
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
      const view = MODULE.test(id) ? (await finishedViews())[module] : undefined;
      if (!view) return null;
      const {exported, byLocale} = view;
      const code =
        languages === 'one'
          ? `const view = ${JSON.stringify(byLocale['en'])};
export const ${exported} = () => view;`
          : `import {activeLocale} from ${JSON.stringify(id.replace(MODULE, ACTIVE_LOCALE))};
const views = new Map(Object.entries(${viewsOf(module)}));
export const ${exported} = () => views.get(activeLocale());`;
      return {code, moduleSideEffects: false};
    },
  };
}
