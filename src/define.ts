/** Registers all three elements. */
import {HarmonySecuritySummary} from './security-summary/security-summary.js';
import {HarmonySoc2Badge} from './soc2-badge/soc2-badge.js';
import {HarmonySubprocessorList} from './subprocessor-list/subprocessor-list.js';

// Here and not by importing the three `define.js`: package.json names the built files that have side effects, so the bundler
// would take those sources for pure and leave them out.
for (const element of [HarmonySoc2Badge, HarmonySecuritySummary, HarmonySubprocessorList]) element.define();

export {HarmonySecuritySummary, HarmonySoc2Badge, HarmonySubprocessorList};
