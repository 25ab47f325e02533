// Written by `npm run localize:build`. Do not edit: translations are in xliff/.
import {statements, templates} from '../localization/generated/nl.js';
import {registerLocale} from '../localization/packs.js';

registerLocale({tag: 'nl', messages: templates, statements});
