// Written by `npm run localize:build`. Do not edit: translations are in xliff/.
import {statements, templates} from '../localization/generated/pt-BR.js';
import {registerLocale} from '../localization/packs.js';

registerLocale({tag: 'pt-BR', messages: templates, statements});
