import {HarmonySoc2Badge} from '../soc2-badge/soc2-badge.js';
import {register} from './register.js';

register(HarmonySoc2Badge);
