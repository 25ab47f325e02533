// Each registers its language: every one can be chosen.
import '@harmony/trust-badges/locales/ar.js';
import '@harmony/trust-badges/locales/de.js';
import '@harmony/trust-badges/locales/es.js';
import '@harmony/trust-badges/locales/fr.js';
import '@harmony/trust-badges/locales/he.js';
import '@harmony/trust-badges/locales/it.js';
import '@harmony/trust-badges/locales/ja.js';
import '@harmony/trust-badges/locales/ko.js';
import '@harmony/trust-badges/locales/nl.js';
import '@harmony/trust-badges/locales/pl.js';
import '@harmony/trust-badges/locales/pt-BR.js';
import '@harmony/trust-badges/locales/zh-Hans.js';
