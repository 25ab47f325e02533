import type {Plugin} from 'vite';
import {PATCHES, type Patch} from './lit-patches.js';
import {anyPartUsed} from './unused-parts-plugin.js';

/** What the economies leave out of Lit, in code that needs it after all. */
const NEEDS_ALL_OF_LIT =
  /\.addController\(|\s[@?.][\w-]+="?\$\{|\b(?:reflect:!0|attribute:"|type:(?:Number|Boolean|Object|Array)\b)/;

/**
 * Adapts Lit in the embed build, where it is inlined. The npm build leaves it alone.
 *
 * @returns The plugin. It fails the build when Lit no longer reads as expected, so that no patch can get lost silently, and
 *   when a template needs what was left out.
 */
export function litPlugin(): Plugin {
  const applied = new Set<Patch>();
  let patches = PATCHES;
  return {
    name: 'harmony-lit',
    async buildStart() {
      const whole = await anyPartUsed();
      patches = PATCHES.filter(({economy}) => !(economy && whole));
    },
    transform(code, id) {
      const own = patches.filter(({file}) => file.test(id));
      if (own.length === 0) return null;
      const patched = own.reduce((text, patch) => {
        const next = text.replace(patch.find, patch.replace);
        if (next === text) this.error(`${id} does not read as lit-patches.ts expects; adapt it, or ${patch.why}.`);
        applied.add(patch);
        return next;
      }, code);
      return {code: patched, map: null};
    },
    generateBundle(_options, bundle) {
      for (const patch of patches) {
        if (!applied.has(patch)) {
          this.error(`No module matched ${String(patch.file)} in the embed build; ${patch.why}.`);
        }
      }
      for (const chunk of Object.values(bundle)) {
        const needed =
          chunk.type === 'chunk' && patches.some(({economy}) => economy) && NEEDS_ALL_OF_LIT.exec(chunk.code);
        if (needed) this.error(`A template needs what lit-patches.ts leaves out of Lit: ${needed[0]}`);
      }
    },
  };
}
