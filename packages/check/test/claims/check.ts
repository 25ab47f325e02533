import type {TrustFacts} from '@harmony/trust-badges/facts.js';
import {checkText} from '../../src/claims/check-text.js';
import type {ClaimsOptions, Finding} from '../../src/claims/types.js';
import '../../../kit/src/languages.js';
import {exampleWithReports} from '../../../../stories/fixtures/example-reports.js';
import {parsed} from '../../../../test/unit/parsed.js';

/** The day on which the corpus was judged. */
export const TODAY = '2026-11-30';

/** Facts of a fictional company with the given reports, checked. */
export const withReports = (reports: Parameters<typeof exampleWithReports>[0]): TrustFacts =>
  parsed(exampleWithReports(reports));

/** What is found in a text, judged by the bundled facts unless others are given. */
export function check(text: string, options: Partial<ClaimsOptions> = {}): Finding[] {
  return checkText(text, {facts: null, today: TODAY, lang: 'en', ...options});
}

/** The rules that are broken, with their levels: "over iso-27001". */
export const rulesIn = (text: string, options: Partial<ClaimsOptions> = {}): string[] =>
  check(text, options).map(({level, rule}) => `${level} ${rule}`);

/** Whether a text says more than the facts. */
export const isOver = (text: string, options: Partial<ClaimsOptions> = {}): boolean =>
  check(text, options).some(({level}) => level === 'over');
