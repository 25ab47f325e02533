/** The `./facts.js` entry: checking facts, their types, and what follows from their dates. No DOM, no Lit. */
export {addMonths, coveredUntil, lastDayToObject, olderFrom} from './age.js';
export {isCalendarDate, type CalendarDate} from './calendar-date.js';
export {factsIdOf} from './parsed.js';
export {parseFacts, type ParseResult} from './parse.js';
export {formatReasons, type Reason} from './reason.js';
export {latest, statusOf, toldOn, type SubprocessorStatus} from './subprocessor-dates.js';
export {decodeText, parseJson, showUnseen} from './text-file.js';
export type * from './types.js';
