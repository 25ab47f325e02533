// Written by `npm run localize:build`. Do not edit: translations are in xliff/.
import {statements, templates} from '../localization/generated/pl.js';
import {registerLocale} from '../localization/packs.js';

registerLocale({tag: 'pl', messages: templates, statements});
