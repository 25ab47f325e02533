/** Classes and types. Importing this registers nothing: `./define.js` does. */
export {HarmonySoc2Badge, type Soc2BadgeVariant} from './soc2-badge/soc2-badge.js';
export {HarmonySecuritySummary, type SecuritySummaryVariant} from './security-summary/security-summary.js';
export {HarmonySubprocessorList, type SubprocessorListPermalinks} from './subprocessor-list/subprocessor-list.js';
export type {HeadingLevel} from './element/heading.js';
export type {Theme} from './element/options.js';
export type {TrustFacts} from './facts/types.js';
