/** The `./claims.js` entry: what may be said, what may not, and why. No Node, no DOM. */
export {checkText} from './check-text.js';
export {claimsOf, type Dont, type MaySay, type MaySayOptions, type Say} from './may-say.js';
export type {PageWords} from './page-words.js';
export {RULES, type Rule} from './rule-ids.js';
export type {ClaimsOptions, Finding, Level, PassageContext} from './types.js';
