// Written by `npm run localize:build`. Do not edit: translations are in xliff/.
import {statements, templates} from '../localization/generated/fr.js';
import {registerLocale} from '../localization/packs.js';

registerLocale({tag: 'fr', messages: templates, statements});
