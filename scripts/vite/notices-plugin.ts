import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import license from 'rollup-plugin-license';
import type {Plugin} from 'vite';

/** What a licence asks to travel with the code. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

/** Packages that leave their licence out, and one of the same project that has it. */
const LICENCE_OF: Readonly<Record<string, string>> = {'@lit-labs/ssr-dom-shim': '@lit-labs/ssr'};

/**
 * Notes the packages whose code a build has inlined, for `scripts/build/notices.mjs`. Does nothing unless
 * `HARMONY_NOTICES` names the folder to write to.
 *
 * @param mode - Of the build, which names the file.
 * @returns The plugin.
 */
export function noticesPlugin(mode: string): Plugin | undefined {
  const folder = process.env['HARMONY_NOTICES'];
  if (folder === undefined) return undefined;
  return license({
    thirdParty: (dependencies) => {
      const notices = dependencies.map(({name, version, license: kind, licenseText, author}): Notice => {
        const text = licenseText ?? licenceOf(LICENCE_OF[name!]) ?? author?.text();
        if (!text) {
          throw new Error(`${name} is inlined and names neither a licence nor an author; look what it asks for.`);
        }
        return {name: name!, version: version!, license: kind!, text: text.trim()};
      });
      const file = `${folder}/${mode}.json`;
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, JSON.stringify(notices));
    },
  }) as Plugin;
}

function licenceOf(name: string | undefined): string | undefined {
  return name === undefined ? undefined : readFileSync(`node_modules/${name}/LICENSE`, 'utf8');
}
