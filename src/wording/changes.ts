import type {CalendarDate} from '../facts/calendar-date.js';
import type {Shown, Statement} from '../facts/types.js';
import {formatDate} from '../localization/format.js';
import type {Phrase} from './phrase.js';
import {wordStatement} from './statement.js';

/** One line of a change log. */
export interface ChangeView {
  /** The date as `YYYY-MM-DD`. */
  readonly date: CalendarDate;
  /** "February 1, 2026". */
  readonly day: string;
  readonly what: Phrase;
}

/**
 * Words a line of a change log.
 *
 * @param change - What the facts say.
 * @returns The day and what changed.
 */
export function wordChange({
  date,
  statement,
}: {
  readonly date: CalendarDate;
  readonly statement: Shown<Statement>;
}): ChangeView {
  return {date, day: formatDate(date), what: wordStatement(statement)};
}
