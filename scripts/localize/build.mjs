// npm run localize:build: makes the language packs in src/ from what is translated and reviewed in xliff/.
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {asCommand} from './command.mjs';
import {MessageLocalizer, readMessages, readSourceUnits, readXliff, ROOT, TARGETS} from './localizer.mjs';
import {PSEUDO_LOCALES, pseudolocalize} from './pseudo.mjs';
import {digestOf, readUnits} from './xliff.mjs';

/**
 * The generated modules. Files are written only to a temporary folder.
 *
 * @param {string} [xliffDir] Where the interchange files are.
 * @returns {Promise<Map<string, string>>} the text of each module by its path
 */
export async function build(xliffDir = join(ROOT, 'xliff')) {
  const outputDir = await mkdtemp(join(tmpdir(), 'harmony-packs-'));
  try {
    const localizer = new PackLocalizer({xliffDir, outputDir});
    const messageIds = new Set(readMessages().map(({name}) => name));
    const statements = (await readSourceUnits()).filter(({name}) => !messageIds.has(name));
    const units = new Map();
    for (const locale of TARGETS) units.set(locale, readUnits(await readXliff(locale, xliffDir)));
    refuseUnfinished(messageIds, units);
    await localizer.build();

    const modules = new Map();
    for (const locale of localizer.config.targetLocales) {
      const templates = await readFile(join(outputDir, `${locale}.ts`), 'utf8');
      const translated = units.has(locale)
        ? translatedStatements(units.get(locale).filter(({id}) => !messageIds.has(id)))
        : pseudoStatements(statements, locale);
      modules.set(`src/localization/generated/${locale}.ts`, await pretty(pack(templates, translated)));
      if (units.has(locale)) modules.set(`src/locales/${locale}.ts`, await pretty(entry(locale)));
    }
    return modules;
  } finally {
    await rm(outputDir, {recursive: true, force: true});
  }
}

/** lit-localize with two more languages, which have no interchange file. */
class PackLocalizer extends MessageLocalizer {
  constructor(folders) {
    super(folders);
    this.config.targetLocales = [...TARGETS, ...PSEUDO_LOCALES];
  }

  readTranslationsSync() {
    const {translations} = super.readTranslationsSync();
    for (const locale of PSEUDO_LOCALES) {
      translations.set(
        locale,
        readMessages().map((unit) => pseudoUnit(unit, locale)),
      );
    }
    return {translations};
  }
}

/** lit-localize and the interchange files have different names for a placeholder. */
function pseudoUnit({name, contents}, locale) {
  const placeholders = contents.filter((part) => typeof part !== 'string');
  const parts = contents.map((part) => (typeof part === 'string' ? part : {placeholder: part.untranslatable}));
  const find = ({placeholder}) => placeholders.find(({untranslatable}) => untranslatable === placeholder);
  return {
    name,
    contents: pseudolocalize(parts, locale).map((part) => (typeof part === 'string' ? part : find(part))),
  };
}

/**
 * A language is built only when each sentence of `src/content/` has a reviewed translation: those are few, and an element
 * whose own words are half English helps nobody. Statements of the facts may lack one, and then show marked English.
 */
function refuseUnfinished(messageIds, unitsByLocale) {
  const unfinished = [...unitsByLocale].flatMap(([locale, units]) => {
    const reviewed = new Set(units.filter(({target}) => target?.reviewed).map(({id}) => id));
    return [...messageIds].filter((id) => !reviewed.has(id)).map((id) => `xliff/${locale}.xlf: ${id}`);
  });
  if (unfinished.length === 0) return;
  throw new Error(`These have no reviewed translation (state "signed-off" or "final"):\n${unfinished.join('\n')}`);
}

function translatedStatements(units) {
  return units.filter(({target}) => target?.reviewed).map(({target}) => [target.digest, target.parts.join('')]);
}

function pseudoStatements(statements, locale) {
  return statements.map(({contents}) => [digestOf(contents), pseudolocalize(contents, locale).join('')]);
}

const NOTE = '// Written by `npm run localize:build`. Do not edit: translations are in xliff/.';

function pack(templates, statements) {
  // lit-localize begins with a note and with exceptions for linters; this folder has an exception as a whole.
  const code = templates
    .replace(/^\s*(?:\/\/.*|\/\*.*\*\/)$/gm, '')
    // Otherwise a type of lit-localize, which the package inlines, would be in the package's types.
    .replace('export const templates =', "export const templates: LocalePack['messages'] =");
  return `${NOTE}
import type {LocalePack} from '../packs.js';
${code}
/** Translations of statements, by a digest of the English text. */
export const statements: LocalePack['statements'] = ${JSON.stringify(Object.fromEntries(statements))};
`;
}

function entry(locale) {
  return `${NOTE}
import {statements, templates} from '../localization/generated/${locale}.js';
import {registerLocale} from '../localization/packs.js';

registerLocale({tag: '${locale}', messages: templates, statements});
`;
}

async function pretty(code) {
  return format(code, {...(await resolveConfig(join(ROOT, 'package.json'))), parser: 'typescript'});
}

await asCommand(import.meta.url, async () => {
  for (const [path, text] of await build()) {
    await mkdir(join(ROOT, dirname(path)), {recursive: true});
    await writeFile(join(ROOT, path), text);
  }
  console.log(`wrote src/locales/ and src/localization/generated/ for ${TARGETS.join(', ')}`);
});
