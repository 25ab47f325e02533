import type {KitFileFacts} from '../../src/kit/kit-file.js';

/** One file of the kit, as `dist/kit/index.json` lists it. */
export interface KitFile extends KitFileFacts {
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What `dist/kit/index.json` is. */
export interface KitIndex {
  readonly facts: {readonly version: string; readonly digest: string};
  readonly styles: Readonly<Record<string, string>>;
  readonly files: readonly KitFile[];
}

/** Reads a file of the kit, in a browser. */
export async function readKit(path: string): Promise<string> {
  const response = await fetch(`/dist/kit/${path}`);
  if (!response.ok) throw new Error(`There is no ${path} in the kit.`);
  return response.text();
}

/** Reads the list of what is in the kit, in a browser. */
export async function readKitIndex(): Promise<KitIndex> {
  return JSON.parse(await readKit('index.json')) as KitIndex;
}
