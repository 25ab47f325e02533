import type {KitIndex, KitIndexEntry} from '../../src/index.js';

export type {KitIndex};
export type KitFile = KitIndexEntry;

/** Where browsers find the kit of the bundled facts, which `npm test` makes with the command. */
export const KIT = '/packages/kit/kit';

/** Reads a file of the kit, in a browser. */
export async function readKit(path: string): Promise<string> {
  const response = await fetch(`${KIT}/${path}`);
  if (!response.ok) throw new Error(`There is no ${path} in the kit.`);
  return response.text();
}

/** Reads the list of what is in the kit, in a browser. */
export async function readKitIndex(): Promise<KitIndex> {
  return JSON.parse(await readKit('index.json')) as KitIndex;
}
