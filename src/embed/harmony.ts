import {HarmonySecuritySummary} from '../security-summary/security-summary.js';
import {HarmonySoc2Badge} from '../soc2-badge/soc2-badge.js';
import {HarmonySubprocessorList} from '../subprocessor-list/subprocessor-list.js';
import {register} from './register.js';

register(HarmonySoc2Badge, HarmonySecuritySummary, HarmonySubprocessorList);
