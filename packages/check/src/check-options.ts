import {parseArgs} from 'node:util';
import {isCalendarDate, type CalendarDate} from '@harmony/trust-badges/facts.js';
import {BadInput} from './result.js';
import {CHECK_USAGE} from './usage.js';

/** What to check, and as of which day. */
export interface CheckOptions {
  readonly file: string;
  readonly today: CalendarDate;
}

const USAGE = `Usage: ${CHECK_USAGE}`;

/**
 * Reads the arguments of `trust-badges facts check`.
 *
 * @param args - What was typed after the command.
 * @param now - The current time on this machine; its calendar day counts unless `--today` gives another.
 * @returns The options.
 * @throws {BadInput} For invalid arguments.
 */
export function readOptions(args: readonly string[], now: Date): CheckOptions {
  const {tokens, positionals, values} = parseArgs({
    args: [...args],
    options: {today: {type: 'string'}},
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option' && token.name !== 'today') {
      throw new BadInput(`There is no option ${token.rawName}. ${USAGE}`);
    }
  }
  if (positionals.length > 1) throw new BadInput(`One file at a time, not ${positionals.join(' and ')}. ${USAGE}`);
  const {today = localDay(now)} = values;
  const given = typeof today === 'string' ? JSON.stringify(today) : 'nothing';
  if (typeof today !== 'string' || !isCalendarDate(today)) {
    throw new BadInput(`--today must be a day that exists in the calendar, like 2026-03-15, not ${given}. ${USAGE}`);
  }
  const [file] = positionals;
  if (file === undefined) throw new BadInput(`Give a facts file. ${USAGE}`);
  return {file, today};
}

/**
 * The day in the time zone of this machine, not in UTC.
 *
 * @param now - The current time.
 * @returns `YYYY-MM-DD`.
 */
export function localDay(now: Date): CalendarDate {
  const digits = (number: number, length: number) => String(number).padStart(length, '0');
  return [digits(now.getFullYear(), 4), digits(now.getMonth() + 1, 2), digits(now.getDate(), 2)].join('-');
}
