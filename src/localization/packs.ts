import {tellFollowers} from './language-observer.js';

/** The language that every sentence is written in. */
export const SOURCE_LOCALE = 'en';

/** One language, as `npm run localize:build` writes it. */
export interface LocalePack {
  /** BCP 47 tag, such as `de` or `pt-BR`. */
  readonly tag: string;
  /** Sentences of `content/` by message id, as lit-localize generates them. */
  readonly messages: Readonly<Record<string, unknown>>;
  /** Reviewed translations of statements of the facts, by `statementKey()`. */
  readonly statements: Readonly<Record<string, string>>;
}

const packs = new Map<string, LocalePack>();
let available: readonly string[] = [SOURCE_LOCALE];

/**
 * Makes a language available to every element of this copy of the library. Elements that a page already shows in English,
 * because their language was not there yet, change to it.
 *
 * @param pack - The language; a second pack with the same tag replaces the first.
 */
export function registerLocale(pack: LocalePack): void {
  packs.set(pack.tag, pack);
  available = [SOURCE_LOCALE, ...packs.keys()];
  tellFollowers();
}

/**
 * The pack of a language.
 *
 * @param tag - A tag from `availableLocales()`.
 * @returns The pack; undefined for English, which needs none, and for languages that are not registered.
 */
export function localePack(tag: string): LocalePack | undefined {
  return packs.get(tag);
}

/**
 * The languages that elements can speak now.
 *
 * @returns Their tags, English first; the same list until another language is registered.
 */
export function availableLocales(): readonly string[] {
  return available;
}
