// Written by `npm run localize:build`. Do not edit: translations are in xliff/.
import {statements, templates} from '../localization/generated/zh-Hans.js';
import {registerLocale} from '../localization/packs.js';

registerLocale({tag: 'zh-Hans', messages: templates, statements});
