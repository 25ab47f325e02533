import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {basename, extname} from 'node:path';
import {build, transform} from 'esbuild';

/** A badge's own stylesheet goes into its module as minified text, as any careful build would do it. */
const cssAsText = {
  name: 'css-as-text',
  setup({onLoad}) {
    onLoad({filter: /contestants\/badge\.css$/}, async ({path}) => {
      const {code} = await transform(await readFile(path, 'utf8'), {loader: 'css', minify: true});
      return {contents: code.trim(), loader: 'text'};
    });
  },
};

async function bundle(entry) {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [cssAsText],
    // Some of our modules are imported without bindings, although `sideEffects` in package.json does not list them.
    logOverride: {'ignored-bare-import': 'silent'},
  });
  return outputFiles.map(({path, contents}) => ({name: basename(path), body: Buffer.from(contents)}));
}

async function finishedModule(path) {
  if (!existsSync(path)) throw new Error(`${path} is missing: run \`npm run build\` first.`);
  return [{name: basename(path), body: await readFile(path)}];
}

/**
 * The files a page has to load for a contestant, as a page would get them.
 *
 * @param {import('./contestants.mjs').Contestant} contestant
 * @returns {Promise<{ name: string, body: Buffer, kind: 'script' | 'style' }[]>}
 */
export async function filesOf({bundle: entry, file, source, style}) {
  const parts = await Promise.all([
    entry ? bundle(entry) : [],
    file ? finishedModule(file) : [],
    source ? [{name: 'module.js', body: Buffer.from(source)}] : [],
    style ? bundle(style) : [],
  ]);
  return parts.flat().map((part) => ({...part, kind: extname(part.name) === '.css' ? 'style' : 'script'}));
}
