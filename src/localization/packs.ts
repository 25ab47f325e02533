/** The language that every sentence is written in. */
export const SOURCE_LOCALE = 'en';

/** One language: its sentences by message id, and its translations of statements by statement id. */
export interface LocalePack {
  /** BCP 47 tag, such as `de` or `pt-BR`. */
  readonly tag: string;
  /** Sentences of `wording/`, as lit-localize generates them. */
  readonly messages: Readonly<Record<string, unknown>>;
  /** Statements of the facts. */
  readonly statements: Readonly<Record<string, string>>;
}

const packs = new Map<string, LocalePack>();

/**
 * Makes a language available to every element of this copy of the library.
 *
 * @param pack - The language; a second pack with the same tag replaces the first.
 */
export function registerLocale(pack: LocalePack): void {
  packs.set(pack.tag, pack);
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
 * @returns Their tags, English first.
 */
export function availableLocales(): string[] {
  return [SOURCE_LOCALE, ...packs.keys()];
}
