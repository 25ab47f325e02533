// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- A package without types cannot be declared in a module.
/// <reference path="./vendor.d.ts" />
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {decompress} from 'wawoff2';
import binding from 'wawoff2/build/decompress_binding.js';
import type {FontFamily, FontFile, FontSource} from '../images/index.js';

const require = createRequire(import.meta.url);
const PACKAGES = '@fontsource-variable';

/**
 * The fonts of `node_modules`, decoded one by one as texts need them: Japanese alone has more than a hundred files.
 *
 * @returns The same fonts for every call.
 */
export async function nodeFonts(): Promise<FontSource> {
  // The package's own function is asynchronous only because it waits until its code is loaded, as this does once.
  await decompress(readFileSync(require.resolve(`${PACKAGES}/noto-sans/files/noto-sans-latin-wght-normal.woff2`)));
  const families = new Map<FontFamily, readonly FontFile[]>();
  return {
    files(family) {
      const files = families.get(family) ?? filesOf(family);
      families.set(family, files);
      return files;
    },
  };
}

function filesOf(family: FontFamily): readonly FontFile[] {
  const slices = require(`${PACKAGES}/${family}/unicode.json`) as Readonly<Record<string, string>>;
  return Object.entries(slices).map(([slice, ranges]) => {
    // The numbered slices of large fonts stand in brackets.
    const name = `${family}-${slice.replace(/^\[(\d+)\]$/, '$1')}-wght-normal`;
    let bytes: Uint8Array | undefined;
    return {
      name,
      ranges: ranges.split(',').map(parseRange),
      bytes: () => (bytes ??= decode(require.resolve(`${PACKAGES}/${family}/files/${name}.woff2`))),
    };
  });
}

/** `U+0041`, `U+0041-005A` or, in style sheets, `U+4??`. */
function parseRange(range: string): readonly [number, number] {
  const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
  return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'F'), 16)];
}

function decode(file: string): Uint8Array {
  const sfnt = binding.decompress(readFileSync(file));
  if (sfnt === false) throw new Error(`${file} is not a WOFF2 font.`);
  return sfnt;
}
