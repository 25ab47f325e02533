import {HarmonySecuritySummary} from './security-summary.js';

HarmonySecuritySummary.define();

export {HarmonySecuritySummary};
