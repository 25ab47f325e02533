/** The `./facts.js` entry: checking facts, and their types. No DOM, no Lit. */
export {parseFacts, type ParseResult} from './parse.js';
export {formatReasons, type Reason} from './reason.js';
export type * from './types.js';
