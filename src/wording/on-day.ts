import type {CalendarDate} from '../facts/calendar-date.js';
import type {Older} from './older.js';
import type {Soc2BadgeView} from './soc2-badge.js';

/** What the badge says on some day. */
export type Soc2BadgeViewOnDay = Soc2BadgeView & {
  /** There once the report is more than 12 months old. */
  readonly notice?: Older;
};

const olderViews = new WeakMap<Soc2BadgeView, Soc2BadgeViewOnDay>();

/**
 * What the badge says on a day. Both states are worded beforehand, so that a build can carry them finished.
 *
 * @param view - The badge.
 * @param today - The reader's day.
 * @returns The view; with the notice, in the tip of the small forms too, once the report is more than 12 months old. The
 *   same object for the same view and state.
 */
export function onDay(view: Soc2BadgeView, today: CalendarDate): Soc2BadgeViewOnDay {
  const {older, summaryTip} = view;
  if (today < older.from) return view;
  const known = olderViews.get(view);
  if (known) return known;
  const blocks = [older.text, older.ask, ...summaryTip.blocks];
  const onDay = {...view, notice: older, summaryTip: {...summaryTip, blocks}};
  olderViews.set(view, onDay);
  return onDay;
}
