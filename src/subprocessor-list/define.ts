import {HarmonySubprocessorList} from './subprocessor-list.js';

HarmonySubprocessorList.define();

export {HarmonySubprocessorList};
