import {HarmonySecuritySummary} from '../security-summary/security-summary.js';
import {register} from './register.js';

register(HarmonySecuritySummary);
