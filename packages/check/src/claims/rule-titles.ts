/** What each rule looks for, in a few words. The rules themselves are in `claims/`. */
const TITLES: Readonly<Record<string, string>> = {
  'soc2-type2': 'A SOC 2 report of another type than the facts have',
  'soc2-certified': 'A SOC 2 report called a certificate',
  'soc2-compliant': '“Compliant” in place of what the report is',
  'soc2-unqualified': 'An opinion of the auditor that the facts do not have',
  'soc2-categories': 'A category that the report does not cover',
  'soc2-current': 'A report called current that is not, or was of one day',
  'soc2-whose': 'A report of another entity than the audited one',
  'soc2-type-missing': 'A report without its type',
  'soc2-date-missing': 'A report without its date',
  'soc2-date-wrong': 'A report with another date',
  'iso-27001': 'ISO 27001',
  hipaa: 'HIPAA',
  gdpr: 'GDPR',
  'data-location': 'Where data stays',
  'no-data-leaves': 'That no data leaves',
  'other-framework': 'Another framework or certificate',
  'absolute-security': 'Absolute security',
  'subprocessors-none': 'That there are no subprocessors',
  'ai-stronger': 'That AI makes no mistakes',
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
 * @returns A few words; the id itself for a rule that has none.
 */
export function ruleTitle(rule: string): string {
  return Object.hasOwn(TITLES, rule) ? TITLES[rule]! : rule;
}
