/** The languages beside English, each registered by importing its pack. */
import '../../dist/locales/ar.js';
import '../../dist/locales/de.js';
import '../../dist/locales/es.js';
import '../../dist/locales/fr.js';
import '../../dist/locales/he.js';
import '../../dist/locales/it.js';
import '../../dist/locales/ja.js';
import '../../dist/locales/ko.js';
import '../../dist/locales/nl.js';
import '../../dist/locales/pl.js';
import '../../dist/locales/pt-BR.js';
import '../../dist/locales/zh-Hans.js';
import {availableLocales} from '../../dist/localization/packs.js';

/** Every language that elements speak, English first. */
export const LOCALES: readonly string[] = availableLocales();

/** Each element in each of its variants. */
export const VARIANTS: readonly string[] = [
  ...['card', 'pill', 'inline'].map((variant) => `<harmony-soc2-badge variant="${variant}"></harmony-soc2-badge>`),
  ...['full', 'compact'].map((variant) => `<harmony-security-summary variant="${variant}"></harmony-security-summary>`),
  '<harmony-subprocessor-list list-href="/list"></harmony-subprocessor-list>',
];
