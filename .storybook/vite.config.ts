import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin} from 'vite';
import {factsPlugin} from '../scripts/vite/facts-plugin.js';
import {workspaceAliases} from '../scripts/vite/workspace-aliases.js';

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));

/** A custom element cannot be defined twice, so after an edit of one the page has to start anew. */
function reloadPlugin(): Plugin {
  return {
    name: 'harmony-reload',
    hotUpdate({file}) {
      if (!file.startsWith(SOURCE)) return;
      this.environment.hot.send({type: 'full-reload'});
      return [];
    },
  };
}

/** The elements come straight from `src/`, so that an edit shows at once; all they need is the module of the facts. */
export default defineConfig({
  plugins: [factsPlugin(), reloadPlugin()],
  resolve: {alias: workspaceAliases},
  optimizeDeps: {
    // The dev server looks for dependencies before it serves anything, with plugins of its own.
    rolldownOptions: {plugins: [factsPlugin()]},
    // Storybook imports it in a place where the server does not look, and would load a second copy of Lit with it.
    include: ['lit/directive-helpers.js'],
  },
});
