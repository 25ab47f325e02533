/** Facts in, finished sentences out: one function for each element. */
export {wordSecuritySummary, type SecuritySummaryView} from './security-summary.js';
export {wordSoc2Badge, type Soc2BadgeView} from './soc2-badge.js';
export {wordSubprocessorList, type SubprocessorListView} from './subprocessor-list.js';
