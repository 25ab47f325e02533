// Written by `npm run localize:build`. Do not edit: translations are in xliff/.
import {statements, templates} from '../localization/generated/he.js';
import {registerLocale} from '../localization/packs.js';

registerLocale({tag: 'he', messages: templates, statements});
