import type {CalendarDate} from '../facts/calendar-date.js';
import type {AgeNotice} from './age-notice.js';
import type {Soc2BadgeContent} from './soc2-badge.js';

/** What the badge says on some day. */
export type Soc2BadgeContentOnDay = Soc2BadgeContent & {
  /** Present once the report is more than 12 months old. */
  readonly notice?: AgeNotice;
};

const olderViews = new WeakMap<Soc2BadgeContent, Soc2BadgeContentOnDay>();

/**
 * What the badge says on a day. Both states are worded beforehand, so that a build can contain both as finished sentences.
 *
 * @param content - The badge.
 * @param today - The reader's day.
 * @returns The content. Once the report is more than 12 months old, it includes the notice, also in the tip of the small
 *   forms. The same object for the same content and state.
 */
export function onDay(content: Soc2BadgeContent, today: CalendarDate): Soc2BadgeContentOnDay {
  const {ageNotice: older, summaryTip} = content;
  if (today < older.from) return content;
  const known = olderViews.get(content);
  if (known) return known;
  const blocks = [older.text, older.ask, ...summaryTip.blocks];
  const onDay = {...content, notice: older, summaryTip: {...summaryTip, blocks}};
  olderViews.set(content, onDay);
  return onDay;
}
