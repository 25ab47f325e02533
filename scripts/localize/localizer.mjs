import {existsSync} from 'node:fs';
import {mkdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {decodeText} from '../text-file.mjs';
import {readStatements} from './statements.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** @typedef {import('@lit/localize-tools/lib/messages.js').ProgramMessage} ProgramMessage */
/** @typedef {Pick<ProgramMessage, 'name' | 'contents' | 'desc'>} Unit */

/**
 * @param {{xliffDir?: string, outputDir?: string}} [folders] Others than those in lit-localize.json.
 */
export function readConfig({xliffDir, outputDir} = {}) {
  const config = readConfigFileAndWriteSchema(`${ROOT}lit-localize.json`);
  if (xliffDir) config.interchange.xliffDir = xliffDir;
  if (outputDir) config.output.outputDir = outputDir;
  return config;
}

/** The languages that English is translated into. */
export const TARGETS = readConfig().targetLocales;

let messages;

/**
 * The sentences of `src/content/`, in the order of the source. They are read once: that takes a TypeScript program.
 *
 * @returns {ProgramMessage[]}
 */
export function readMessages() {
  messages ??= new RuntimeLitLocalizer(readConfig()).extractSourceMessages();
  if (messages.errors.length > 0) throw new Error(messages.errors.map(describeDiagnostic).join('\n'));
  return messages.messages;
}

/** lit-localize, for the sentences of `src/content/` alone: the interchange files hold the statements of the facts too. */
export class MessageLocalizer extends RuntimeLitLocalizer {
  /** @param {Parameters<typeof readConfig>[0]} [folders] */
  constructor(folders) {
    super(readConfig(folders));
  }

  extractSourceMessages() {
    return {messages: readMessages(), errors: []};
  }

  /** lit-localize would warn about each translation that belongs to no message. */
  readTranslationsSync() {
    const {translations} = super.readTranslationsSync();
    const ids = new Set(readMessages().map(({name}) => name));
    const ours = [...translations].map(([locale, units]) => [locale, units.filter(({name}) => ids.has(name))]);
    return {translations: new Map(ours)};
  }
}

function describeDiagnostic({file, start = 0, messageText}) {
  const line = file ? `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1}: ` : '';
  return line + (typeof messageText === 'string' ? messageText : messageText.messageText);
}

/**
 * Everything that is translated: first the sentences of `src/content/`, then the statements of the facts.
 *
 * @returns {Promise<Unit[]>}
 */
export async function readSourceUnits() {
  const statements = (await readStatements()).map(({id, text, source, section}) => ({
    name: id,
    contents: [text],
    desc: `A statement of the facts, from ${source}, section “${section}”`,
  }));
  const messages = readMessages();
  const ids = new Set(messages.map(({name}) => name));
  const both = statements.find(({name}) => ids.has(name));
  if (both) {
    throw new Error(`"${both.name}" is the id of a statement and of a msg() in src/content/; change the latter.`);
  }
  return [...messages, ...statements];
}

/**
 * Lets lit-localize write all units into interchange files, over those that are there.
 *
 * @param {readonly Unit[]} units
 * @param {string} xliffDir
 */
export async function writeInterchange(units, xliffDir) {
  const localizer = new RuntimeLitLocalizer(readConfig({xliffDir}));
  await mkdir(xliffDir, {recursive: true});
  // lit-localize reads any file as UTF-8; one of another encoding is refused here, in words that say what to do.
  for (const locale of TARGETS) if (existsSync(`${xliffDir}/${locale}.xlf`)) await readXliff(locale, xliffDir);
  const {translations} = localizer.readTranslationsSync();
  await localizer.formatter.writeOutput(units, translations);
}

/** @param {string} locale @param {string} [folder] @returns {Promise<string>} */
export async function readXliff(locale, folder = `${ROOT}xliff`) {
  const name = `xliff/${locale}.xlf`;
  const bytes = await readFile(`${folder}/${locale}.xlf`).catch(() => {
    throw new Error(`There is no ${name}: \`npm run localize:extract\` makes it.`);
  });
  return decodeText(bytes, name);
}
