/** Registers all three elements. */
import {HarmonySecuritySummary} from './security-summary/security-summary.js';
import {HarmonySoc2Badge} from './soc2-badge/soc2-badge.js';
import {HarmonySubprocessorList} from './subprocessor-list/subprocessor-list.js';

// Registered here, not by importing the three `define.js`: package.json lists the built files as having side effects, so the
// bundler would treat those sources as pure and drop them.
for (const element of [HarmonySoc2Badge, HarmonySecuritySummary, HarmonySubprocessorList]) element.define();

export {HarmonySecuritySummary, HarmonySoc2Badge, HarmonySubprocessorList};
