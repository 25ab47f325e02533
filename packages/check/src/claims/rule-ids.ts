/** What a sentence may break. Stable: people ignore findings by these. */
export const RULES = [
  'soc2-type2',
  'soc2-certified',
  'soc2-compliant',
  'soc2-unqualified',
  'soc2-categories',
  'soc2-current',
  'soc2-whose',
  'soc2-type-missing',
  'soc2-date-missing',
  'soc2-date-wrong',
  'iso-27001',
  'hipaa',
  'gdpr',
  'data-location',
  'no-data-leaves',
  'other-framework',
  'absolute-security',
  'subprocessors-none',
  'ai-stronger',
] as const;

export type Rule = (typeof RULES)[number];
