import {msg, str} from '@lit/localize';
import {coveredUntil, olderFrom} from '../facts/age.js';
import type {CalendarDate} from '../facts/calendar-date.js';
import type {WithoutProvenance, Soc2Report} from '../facts/types.js';
import {formatDate} from '../localization/format.js';
import {isolateName, toRichText, type RichText} from './rich-text.js';

/** What is said about a report that is more than 12 months old. It is worded in advance, and shown from a given day on. */
export interface AgeNotice {
  /** The first day on which it is true. */
  readonly from: CalendarDate;
  /** "(more than 12 months ago)", after the date. */
  readonly brief: string;
  /** The same as a sentence, with the date. */
  readonly text: string;
  /** Whom to ask. */
  readonly ask: RichText;
}

/**
 * Describes that a report is more than 12 months old: its date, and whom to ask. The report is still true, so nothing else
 * is said about it.
 *
 * @param report - A completed report.
 * @param email - The contact's address.
 * @returns What to show from `from` on.
 */
export function describeAge(report: WithoutProvenance<Soc2Report>, email: string): AgeNotice {
  const date = formatDate(coveredUntil(report));
  const words =
    report.type === 1
      ? {
          brief: msg('(more than 12 months ago)', {
            id: 'older.brief.type1',
            desc: 'Stands after the date on the report. More than twelve months have passed',
          }),
          text: msg(str`This report is dated ${date}, more than 12 months ago.`, {
            id: 'older.type1',
            desc: 'A calm notice. It is no fault of the report, which stays true',
          }),
        }
      : {
          brief: msg('(the period ended more than 12 months ago)', {
            id: 'older.brief.type2',
            desc: 'Stands after the audit period and the date on the report. More than twelve months since the period ended',
          }),
          text: msg(str`The audit period of this report ended on ${date}, more than 12 months ago.`, {
            id: 'older.type2',
            desc: 'A calm notice. It is no fault of the report, which stays true',
          }),
        };
  return {
    from: olderFrom(report),
    ...words,
    ask: toRichText(
      msg(str`Ask what has changed since: ${isolateName(email)}`, {
        id: 'older.ask',
        desc: 'Follows the notice that a report is more than 12 months old. An e-mail address to write to',
      }),
    ),
  };
}
