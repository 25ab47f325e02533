import {HarmonySoc2Badge} from './soc2-badge.js';

HarmonySoc2Badge.define();

export {HarmonySoc2Badge};
