import type {TrustFacts} from '../../../../dist/facts/types.js';

/** Imported by a path in a variable, so that its types are not loaded beside those that were built. */
const SOURCE = new URL('../../src/text-files.ts', import.meta.url).pathname;

type Source = {
  textFiles(options: {
    facts: TrustFacts;
    locale: string;
    hash: () => string;
  }): {form: string; path: string; content: string}[];
};
const {textFiles} = (await import(SOURCE)) as Source;

/** The files of the kit that are text, made of other facts than ours. */
export const textsOf = (facts: TrustFacts, locale = 'en') => textFiles({facts, locale, hash: () => ''});
