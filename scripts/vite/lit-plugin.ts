import type {Plugin} from 'vite';
import {PATCHES, type Patch} from './lit-patches.js';

/**
 * Adapts Lit in the embed build, where it is inlined. The npm build leaves it alone.
 *
 * @returns The plugin. It fails the build when Lit no longer reads as expected, so that no patch can get lost silently.
 */
export function litPlugin(): Plugin {
  const applied = new Set<Patch>();
  return {
    name: 'harmony-lit',
    transform(code, id) {
      const own = PATCHES.filter(({file}) => file.test(id));
      if (own.length === 0) return null;
      const patched = own.reduce((text, patch) => {
        const next = text.replace(patch.find, patch.replace);
        if (next === text) this.error(`${id} does not read as lit-patches.ts expects; adapt it, or ${patch.why}.`);
        applied.add(patch);
        return next;
      }, code);
      return {code: patched, map: null};
    },
    generateBundle() {
      for (const patch of PATCHES) {
        if (!applied.has(patch)) {
          this.error(`No module matched ${String(patch.file)} in the embed build; ${patch.why}.`);
        }
      }
    },
  };
}
