import type {CalendarDate} from '../facts/calendar-date.js';
import type {WithoutProvenance, Statement} from '../facts/types.js';
import {formatDate} from '../localization/format.js';
import type {RichText} from './rich-text.js';
import {describeStatement} from './statement.js';

/** One line of a change log. */
export interface ChangeContent {
  /** The date as `YYYY-MM-DD`. */
  readonly date: CalendarDate;
  /** "February 1, 2026". */
  readonly day: string;
  readonly what: RichText;
}

/**
 * Describes a line of a change log.
 *
 * @param change - What the facts say.
 * @returns The day and what changed.
 */
export function describeChange({
  date,
  statement,
}: {
  readonly date: CalendarDate;
  readonly statement: WithoutProvenance<Statement>;
}): ChangeContent {
  return {date, day: formatDate(date), what: describeStatement(statement)};
}
