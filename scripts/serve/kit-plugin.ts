import {fileURLToPath} from 'node:url';
import {createServerModuleRunner, type Plugin, type ViteDevServer} from 'vite';
import type {ModuleRunner} from 'vite/module-runner';
import {openKit, type Kit} from './kit.js';

/** What the kit is made of. */
const SOURCES = ['src/', 'packages/kit/src/'].map((path) =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url)).replaceAll('\\', '/'),
);

/**
 * The listing kit at `/kit/`. Each file is made from the sources when somebody asks for it. After an edit, the kit is made
 * anew, and the pages that show it are reloaded.
 *
 * @returns The plugin.
 */
export function kitPlugin(): Plugin {
  let runner: ModuleRunner | undefined;
  let kit: Promise<Kit> | undefined;

  function open({environments}: ViteDevServer): Promise<Kit> {
    // The elements register themselves in a global of Lit, which would outlive a runner.
    Reflect.deleteProperty(globalThis, 'customElements');
    runner = createServerModuleRunner(environments.ssr, {hmr: false});
    return openKit(runner);
  }

  async function close() {
    kit = undefined;
    await runner?.close();
  }

  return {
    name: 'harmony-kit',
    configureServer(server) {
      server.middlewares.use('/kit', (request, response, next) => {
        const {pathname} = new URL(request.url ?? '/', 'http://localhost');
        kit ??= open(server);
        kit
          .then((opened) => opened.answer(pathname.slice(1)))
          .then((answer) => {
            if (!answer) return next();
            const charset = answer.type.startsWith('image/png') ? '' : ';charset=utf-8';
            response.setHeader('Content-Type', answer.type + charset);
            response.setHeader('Cache-Control', 'no-cache');
            response.end(answer.body);
          })
          // The next request tries again: what was wrong may be fixed by then.
          .catch((error: unknown) => close().finally(() => next(error)));
      });
    },
    async hotUpdate({file, server}) {
      if (this.environment.name !== 'ssr' || !SOURCES.some((folder) => file.startsWith(folder))) return;
      await close();
      server.environments.client.hot.send({type: 'full-reload'});
    },
    closeBundle: close,
  };
}
