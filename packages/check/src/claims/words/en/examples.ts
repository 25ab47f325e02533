import type {Examples} from '../../examples.js';

/** What English may not say, unless the facts do. */
export const examples: Examples = {
  'soc2-type2': [
    'We have completed SOC 2 Type 2.',
    'Our SOC 2 Type II report is available on request.',
    'Our SOC 2 Type 1 report is available on request.',
  ],
  'soc2-certified': ['We are SOC 2 certified.', 'SOC 2 Type {type} certification'],
  'soc2-compliant': ['We are SOC 2 compliant.'],
  'soc2-unqualified': [
    'Our SOC 2 Type {type} audit ended with an unqualified opinion.',
    'We passed our SOC 2 Type {type} audit with no exceptions.',
  ],
  'soc2-categories': [
    'Our SOC 2 Type {type} report covers all five trust services categories.',
    'Our SOC 2 Type {type} report covers Privacy.',
    'Our SOC 2 Type {type} report covers Processing Integrity.',
    'Our SOC 2 Type {type} report covers Confidentiality.',
    'Our SOC 2 Type {type} report covers Availability.',
  ],
  'soc2-current': [
    'Our SOC 2 Type {type} report is up to date.',
    'Our controls are continuously audited for SOC 2 Type {type}.',
  ],
  'soc2-whose': ['Our SOC 2 Type {type} report covers all our subsidiaries.'],
  'soc2-type-missing': ['We have a SOC 2 report.'],
  'soc2-date-missing': ['We have completed SOC 2 Type {type}.'],
  'soc2-date-wrong': ['Our SOC 2 Type {type} report is dated {otherDate}.'],
  'iso-27001': ['We are ISO 27001 certified.'],
  hipaa: ['Our platform is HIPAA compliant.'],
  gdpr: ['We are fully GDPR compliant.'],
  'data-location': ['All customer data stays in the EU.'],
  'no-data-leaves': ['No data ever leaves your infrastructure.'],
  'other-framework': ['We are PCI DSS certified.', 'We hold a SOC 3 report.'],
  'absolute-security': ['Our platform is 100% secure.', 'Your contracts are protected by bank-grade security.'],
  'subprocessors-none': ['We use no subprocessors.'],
  'ai-stronger': ['Our AI never hallucinates.', 'No human review is needed with our AI.'],
};
