/** What the toolbar offers, each under its own name. The last two are for tests: nobody speaks them. */
export const LANGUAGES = [
  {value: 'en', title: 'English'},
  {value: 'de', title: 'Deutsch'},
  {value: 'fr', title: 'Français'},
  {value: 'es', title: 'Español'},
  {value: 'it', title: 'Italiano'},
  {value: 'nl', title: 'Nederlands'},
  {value: 'pt-BR', title: 'Português (Brasil)'},
  {value: 'pl', title: 'Polski'},
  {value: 'ja', title: '日本語'},
  {value: 'ko', title: '한국어'},
  {value: 'zh-Hans', title: '简体中文'},
  {value: 'ar', title: 'العربية', rtl: true},
  {value: 'he', title: 'עברית', rtl: true},
  {value: 'en-XA', title: 'Pseudo: accented, 40 % longer'},
  {value: 'ar-XB', title: 'Pseudo: right to left', rtl: true},
] as const satisfies readonly {value: string; title: string; rtl?: boolean}[];

/** The languages that people speak. */
export const SPOKEN = LANGUAGES.slice(0, -2);

/**
 * The direction of a page in a language.
 *
 * @param language - A value of the toolbar.
 * @returns `rtl` or `ltr`.
 */
export function directionOf(language: unknown): 'rtl' | 'ltr' {
  return LANGUAGES.some((each) => each.value === language && 'rtl' in each) ? 'rtl' : 'ltr';
}
