/** Facts in, finished sentences out: one function for each element. */
export {
  describeSecuritySummary as describeSecuritySummary,
  type SecuritySummaryContent as SecuritySummaryContent,
} from './security-summary.js';
export {describeSoc2Badge, type Soc2BadgeContent} from './soc2-badge.js';
export {describeSubprocessorList, type SubprocessorListContent} from './subprocessor-list.js';
