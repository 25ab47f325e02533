import type {CalendarDate} from '../calendar-date.js';
import type {Reason} from '../reason.js';
import type {Facts} from '../types.js';

/**
 * Checks that change logs are sorted newest first. The list has its own change log, which cannot go beyond the list's last
 * update. The other one belongs to a page, which may give its last update elsewhere.
 *
 * @param facts - Facts of the right shape.
 * @returns Every reason to refuse them, with its path.
 */
export function checkChanges({security, subprocessors}: Facts): Reason[] {
  return [
    ...newestFirst('security.changes', security.changes),
    ...newestFirst('subprocessors.changes', subprocessors.changes ?? [], subprocessors.lastUpdated),
  ];
}

function newestFirst(path: string, changes: readonly {date: CalendarDate}[], lastUpdated?: CalendarDate): Reason[] {
  return changes.flatMap(({date}, index) => {
    const before = changes[index - 1]?.date ?? lastUpdated;
    return before !== undefined && date > before
      ? [{path: `${path}[${index}].date`, message: `must not be after ${before}: the newest comes first`}]
      : [];
  });
}
