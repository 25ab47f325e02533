import type {ClaimsOptions, Finding, Passage} from '../claims/types.js';
import {checkOwn} from './check-own.js';
import {isOwnWords} from './own-words.js';
import {applyIgnores, byPlace, type Found} from './ignores/apply-ignores.js';
import type {FileFinding} from './report.js';

/** What the command is made of. Tests put others in their place. */
export interface Tools {
  readonly readPassages: (name: string, bytes: Uint8Array) => Promise<Passage[]>;
  readonly checkText: (text: string, options: ClaimsOptions) => Finding[];
}

/** What the verdict depends on, for all files. */
export type CheckContext = Pick<ClaimsOptions, 'facts' | 'today' | 'lang'>;

/** What is in these is no text: nobody can write an ignore into them. */
const NO_TEXT = /\.(?:pdf|png)$/i;

/**
 * Checks one file.
 *
 * @param file - What it is called in the report.
 * @param name - The name by whose ending the readers know what it is.
 * @param bytes - Its content.
 * @param context - The facts, the day, and the language of texts that name none.
 * @param tools - The readers and the grammar.
 * @returns What was found, in the order of the text, without what the text itself says to ignore.
 * @throws {Error} For what cannot be read; the message says why.
 */
export async function checkContent(
  file: string,
  name: string,
  bytes: Uint8Array,
  context: CheckContext,
  {readPassages, checkText}: Tools,
): Promise<FileFinding[]> {
  const passages = await readPassages(name, bytes);
  const text = NO_TEXT.test(name) ? '' : decode(bytes);
  const own = await checkOwn(file, name, text, passages, context.facts);
  const found = passages.flatMap((passage): Found[] => {
    const lang = passage.lang ?? context.lang;
    const options = {...context, context: passage.context, ...(lang === undefined ? {} : {lang})};
    const said = checkLed(passage, options, checkText);
    // What our own form says, whole and as new as the facts, is right; a whole statement is so wherever it stands.
    const isInForm = said.length > 0 && own.isOwn(passage.at(0));
    const left = said.filter((finding) => !isOwnWords(finding, passage, context.facts, isInForm));
    return left.map((finding) => ({finding: placed(finding, passage, file), passage}));
  });
  for (const finding of own.findings) found.push({finding, passage: OWN});
  found.sort((one, other) => byPlace(one.finding, other.finding));
  return applyIgnores(found, passages, text, file);
}

/** What is ours stands in no passage that an ignore could be meant for, only on a line. */
const OWN: Passage = {text: '', context: 'text', at: () => ({line: 0, column: 0})};

const ASKS = /[?？؟]/;

/**
 * A passage below a question may answer it ("Yes."), or say something of its own ("We are SOC 2 certified."): it is read both ways.
 */
function checkLed(passage: Passage, options: ClaimsOptions, checkText: Tools['checkText']): Finding[] {
  const {text, lead} = passage;
  if (lead === undefined) return checkText(text, options);
  const found = checkText(text, {...options, lead});
  if (!ASKS.test(lead)) return found;
  const alone = checkText(text, options);
  return [...found, ...alone.filter(({rule}) => !found.some((other) => other.rule === rule))];
}

function placed({start, end, level, rule, excerpt, fact, instead}: Finding, {at}: Passage, file: string): FileFinding {
  const last = at(Math.max(start, end - 1));
  return {file, ...at(start), endLine: last.line, endColumn: last.column + 1, level, rule, excerpt, fact, instead};
}

/** Only lines and the ignores in them count here: the readers have refused what is no text. */
function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
  return new TextDecoder(encoding ?? (bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8')).decode(bytes);
}
