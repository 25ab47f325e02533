import {page} from './words/en/page.js';

/** What each rule looks for, in a few words: those that a sentence breaks, and the others. */
const TITLES: Readonly<Record<string, string>> = {
  ...page.rules,
  'own-stale': 'A badge, element or form of older facts',
  'own-edited': 'A badge, element or form that was edited',
  'own-stripped': 'A badge without the entity, the type or the date',
  'own-newer': 'A badge, element or form of newer facts than these',
  'bad-ignore': 'An ignore without a rule or without a reason',
  'unused-ignore': 'An ignore that nothing needs',
};

/**
 * What a rule looks for.
 *
 * @param rule - Its id.
 * @returns A few English words; the id itself for a rule that has none.
 */
export function ruleTitle(rule: string): string {
  return Object.hasOwn(TITLES, rule) ? TITLES[rule]! : rule;
}
