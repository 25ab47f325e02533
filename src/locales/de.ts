// Written by `npm run localize:build`. Do not edit: translations are in xliff/.
import {statements, templates} from '../localization/generated/de.js';
import {registerLocale} from '../localization/packs.js';

registerLocale({tag: 'de', messages: templates, statements});
