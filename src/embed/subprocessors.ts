import {HarmonySubprocessorList} from '../subprocessor-list/subprocessor-list.js';
import {register} from './register.js';

register(HarmonySubprocessorList);
