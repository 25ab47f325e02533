import type {Plugin} from 'vite';
import {finishedContent} from './finished-content.js';

/** A module whose templates show what only some facts give. */
interface Part {
  readonly file: RegExp;
  /** The module of `src/content/` whose content it shows. */
  readonly content: string;
  /** Keys of the content. If it has none of them, there is nothing to show. */
  readonly keys: readonly string[];
  /** The same exports, showing nothing. */
  readonly stub: string;
}

const PARTS: readonly Part[] = [
  {
    file: /\/src\/soc2-badge\/report-details\.ts$/,
    content: 'soc2-badge',
    keys: ['details', 'link', 'examination', 'earlier'],
    stub: `export const reportDetailsStyles = [];
export const reportDetailsTemplate = () => '';
export const furtherReportsTemplate = () => '';`,
  },
  {
    file: /\/src\/subprocessor-list\/named-list\/index\.ts$/,
    content: 'subprocessor-list',
    keys: ['table', 'former', 'changes'],
    stub: `export class NamedList { render() { return ''; } }
export const namedListStyles = [];`,
  },
];

async function isUsed({content, keys}: Part): Promise<boolean> {
  const contents = Object.values((await finishedContent())[content]?.byLocale ?? {});
  if (contents.length === 0) throw new Error(`No content is called ${content}; adapt unused-parts-plugin.ts.`);
  return contents.some((content) => keys.some((key) => key in content));
}

/**
 * Leaves code that no bundled fact needs out of the embed files, because they show those facts and no others. Once a fact
 * needs it, it is included again.
 *
 * @returns The plugin.
 */
export function unusedPartsPlugin(): Plugin {
  return {
    name: 'harmony-unused-parts',
    enforce: 'pre',
    async load(id) {
      const part = PARTS.find(({file}) => file.test(id));
      return !part || (await isUsed(part)) ? null : {code: part.stub, moduleSideEffects: false};
    },
  };
}
