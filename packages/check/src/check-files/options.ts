import {parseArgs} from 'node:util';
import {isCalendarDate, type CalendarDate} from '@harmony/trust-badges/facts.js';
import {localDay} from '../check-options.js';
import {BadInput} from '../result.js';
import {CHECK_FILES_USAGE} from '../usage.js';
import {FORMATS, type Format} from './formats/index.js';

/** What to check, against what, and how to say it. */
export interface CheckFilesOptions {
  /** Files, folders, globs, addresses, or `-` for standard input, as they were typed. */
  readonly places: readonly string[];
  readonly facts: string | undefined;
  readonly config: string | undefined;
  /** The language of texts that name none. */
  readonly lang: string | undefined;
  readonly format: Format;
  readonly strict: boolean;
  readonly today: CalendarDate;
}

const USAGE = `Usage: ${CHECK_FILES_USAGE}`;
const VALUES = ['facts', 'config', 'lang', 'format', 'today'] as const;

/**
 * Reads the arguments of `trust-badges check`.
 *
 * @param args - What was typed after the command.
 * @param now - The current time on this machine; its calendar day counts unless `--today` gives another.
 * @returns The options.
 * @throws {BadInput} For invalid arguments.
 */
export function readCheckFilesOptions(args: readonly string[], now: Date): CheckFilesOptions {
  const {positionals: places, values} = parse(args);
  if (places.length === 0) throw new BadInput(`Say what to check. ${USAGE}`);
  const {facts, config, lang, format = 'text', strict = false, today = localDay(now)} = values;
  if (!isCalendarDate(today)) {
    const given = JSON.stringify(today);
    throw new BadInput(`--today must be a day that exists in the calendar, like 2026-03-15, not ${given}. ${USAGE}`);
  }
  if (!isFormat(format)) throw new BadInput(`--format must be one of ${FORMATS.join(', ')}, not "${format}". ${USAGE}`);
  if (lang !== undefined && !isTag(lang)) {
    throw new BadInput(`--lang must be the tag of a language, like en or pt-BR, not "${lang}". ${USAGE}`);
  }
  return {places, facts, config, lang, format, strict, today};
}

function parse(args: readonly string[]) {
  const options = {
    facts: {type: 'string'},
    config: {type: 'string'},
    lang: {type: 'string'},
    format: {type: 'string'},
    today: {type: 'string'},
    strict: {type: 'boolean'},
  } as const;
  const {tokens} = parseArgs({args: [...args], options, allowPositionals: true, strict: false, tokens: true});
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) throw new BadInput(`There is no option ${token.rawName}. ${USAGE}`);
    const takesValue = VALUES.some((name) => name === token.name);
    if (!takesValue && token.value !== undefined) throw new BadInput(`${token.rawName} takes no value. ${USAGE}`);
    if (takesValue && !token.value) throw new BadInput(`${token.rawName} needs a value. ${USAGE}`);
    if (token.value?.startsWith('-') && !token.inlineValue) {
      throw new BadInput(`${token.rawName} needs a value, but is followed by ${token.value}. ${USAGE}`);
    }
  }
  return parseArgs({args: [...args], options, allowPositionals: true, strict: true});
}

function isFormat(format: string): format is Format {
  return FORMATS.some((known) => known === format);
}

function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}
