import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {availableLocales} from '@harmony/trust-badges/content.js';
import {
  decodeText,
  factsIdOf,
  formatReasons,
  isCalendarDate,
  parseFacts,
  parseJson,
  type TrustFacts,
} from '@harmony/trust-badges/facts.js';
import {BadInput} from '../bad-input.js';
import {KIT_FORMS, type KitForm} from '../kit-file.js';
import type {WriteOptions} from '../node/write.js';

export const USAGE = `Usage: trust-badges-kit --facts facts.json --out folder [options]

  --facts file     the facts file; needed
  --out folder     where the kit goes: a new folder, or an earlier kit, which is replaced; needed
  --locale tag     a language: ${availableLocales().join(', ')}; default all; can be repeated
  --form name      a form: ${KIT_FORMS.join(', ')}; default all; can be repeated
  --scale number   PNGs of this scale besides 2; can be repeated
  --dark           listing images in dark, too
  --today day      the day for which it is made, as YYYY-MM-DD; default the day on this computer
`;

/** What to write, and where. */
export interface CommandOptions {
  readonly folder: string;
  readonly write: WriteOptions;
}

/**
 * Reads the arguments of `trust-badges-kit`.
 *
 * @param args - As they were typed.
 * @param now - The current time on this computer.
 * @returns The options; undefined where only help is asked for.
 * @throws {BadInput} For invalid arguments, and for facts that are refused.
 */
export function readOptions(args: readonly string[], now: Date): CommandOptions | undefined {
  const values = parse(args);
  if (values.help) return undefined;
  const {facts: file, out, locale: locales = availableLocales(), form: forms, scale = [], dark, today} = values;
  if (file === undefined) throw new BadInput(`Give a facts file: --facts facts.json.\n\n${USAGE}`);
  if (out === undefined) throw new BadInput(`Give a folder for the kit: --out folder.\n\n${USAGE}`);
  for (const locale of locales) oneOf('--locale', locale, availableLocales());
  for (const form of forms ?? []) oneOf('--form', form, KIT_FORMS);
  const day = today ?? localDay(now);
  const given = JSON.stringify(day);
  if (!isCalendarDate(day)) {
    throw new BadInput(`--today must be a day that exists in the calendar, like 2026-03-15, not ${given}.`);
  }
  const facts = readFacts(file);
  return {
    folder: out,
    write: {
      facts,
      factsId: factsIdOf(facts)!,
      locales,
      today: day,
      scales: scale.map(readScale),
      ...(forms === undefined ? {} : {forms: forms as KitForm[]}),
      ...(dark ? {listingThemes: ['dark']} : {}),
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        facts: {type: 'string'},
        out: {type: 'string'},
        locale: {type: 'string', multiple: true},
        form: {type: 'string', multiple: true},
        scale: {type: 'string', multiple: true},
        dark: {type: 'boolean'},
        today: {type: 'string'},
        help: {type: 'boolean', short: 'h'},
      },
    }).values;
  } catch (error) {
    throw new BadInput(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function oneOf(option: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) throw new BadInput(`${option} must be one of ${known.join(', ')}, not "${value}".`);
}

function readScale(text: string): number {
  const scale = Number(text);
  if (!(scale > 0 && scale <= 8)) throw new BadInput(`--scale must be a number above 0 and up to 8, not "${text}".`);
  return scale;
}

function readFacts(file: string): TrustFacts {
  const result = parseFacts(readJson(file));
  if (result.ok) return result.facts;
  throw new BadInput(`${file} is refused. Change these places:\n${formatReasons(result.reasons)}`);
}

function readJson(file: string): unknown {
  try {
    return parseJson(decodeText(readFileSync(file), file), file);
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    throw new BadInput(code === 'ENOENT' ? `There is no file ${file}. Give the path of a facts file.` : message);
  }
}

/** The day in the time zone of this computer, not in UTC. */
function localDay(now: Date): string {
  const digits = (number: number, length: number) => String(number).padStart(length, '0');
  return [digits(now.getFullYear(), 4), digits(now.getMonth() + 1, 2), digits(now.getDate(), 2)].join('-');
}
