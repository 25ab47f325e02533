import {readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {minify} from 'terser';
import {runnerImport} from 'vite';
import {finishedContent} from './finished-content.mjs';

/**
 * Makes the embed files with several languages from the one that was built for all of them: `<name>.<tag>.js` has English
 * and one more language, `<name>.all.js` has every language.
 *
 * @param {string} folder Where `<name>.languages.js` is. That file is deleted.
 * @param {readonly string[]} names
 * @returns {Promise<void>}
 */
export async function writeLanguageFiles(folder, names) {
  const {LOCALES, contentOf} = (await runnerImport('/scripts/vite/finished-content-plugin.ts', {configFile: false}))
    .module;
  const contents = Object.entries(await finishedContent());
  const all = Object.keys(contents[0][1].byLocale);
  const literals = await literalsOf(contents);

  for (const name of names) {
    const template = join(folder, `${name}.languages.js`);
    const code = await readFile(template, 'utf8');
    const fill = (locales) => {
      const filled = contents.reduce((text, [module]) => {
        const literal = `{${locales.map((tag) => literals.get(module + tag)).join()}}`;
        // A file without an element has no place for the view of that element.
        return text.includes(contentOf(module)) ? replace(text, contentOf(module), literal) : text;
      }, code);
      return replace(filled, LOCALES, JSON.stringify(locales));
    };
    const files = [...all.slice(1).map((tag) => [tag, [all[0], tag]]), ['all', all]];
    for (const [suffix, locales] of files) await writeFile(join(folder, `${name}.${suffix}.js`), fill(locales));
    await rm(template);
  }
}

/** Each view as a property of an object literal, without the quotation marks that JSON needs and a script does not. */
async function literalsOf(contents) {
  const literals = new Map();
  for (const [module, {byLocale}] of contents) {
    for (const [tag, view] of Object.entries(byLocale)) {
      const {code} = await minify(`x=${JSON.stringify({[tag]: view})}`, {
        compress: false,
        mangle: false,
        format: {ecma: 2020},
      });
      literals.set(module + tag, /^x=\{(.*)\};$/s.exec(code)[1]);
    }
  }
  return literals;
}

function replace(code, name, text) {
  if (code.split(name).length !== 2) throw new Error(`A build for several languages must have ${name} once.`);
  return code.replace(name, () => text);
}
