import {describe, expect, it} from 'vitest';
import {rulesIn} from './check.js';

describe('a claim of ours', () => {
  it.each([
    ['Our SOC 2 Type 2 report is available.', 'over soc2-type2'],
    ['We passed SOC 2 Type II.', 'over soc2-type2'],
    ['Harmony is SOC 2 certified.', 'over soc2-certified'],
    ['SOC 2 Type 1 certificate', 'over soc2-certified'],
    ['Our platform is SOC 2 compliant.', 'misleading soc2-compliant'],
    ['Our SOC 2 Type 1 report has an unqualified opinion.', 'over soc2-unqualified'],
    ['Our SOC 2 Type 1 report covers Privacy.', 'over soc2-categories'],
    ['All five trust services categories are in scope of our SOC 2 Type 1 report.', 'over soc2-categories'],
    ['Our SOC 2 Type 1 report shows that controls operate effectively all year.', 'over soc2-current'],
    ['Our SOC 2 Type 1 report covers all our subsidiaries.', 'over soc2-whose'],
    ['We have a SOC 2 report.', 'misleading soc2-type-missing'],
    ['Our SOC 2 Type 1 report is available on request.', 'note soc2-date-missing'],
    ['Our SOC 2 Type 1 report is dated May 1, 2024.', 'over soc2-date-wrong'],
    ['We are ISO/IEC 27001:2022 certified.', 'over iso-27001'],
    ['The platform meets all HIPAA requirements.', 'over hipaa'],
    ['We are fully GDPR compliant.', 'over gdpr'],
    ['All customer data stays in the EU.', 'over data-location'],
    ['Your documents never leave your network.', 'over no-data-leaves'],
    ['Our platform is 100% secure.', 'misleading absolute-security'],
    ['We do not use any subprocessors.', 'over subprocessors-none'],
    ['Our AI never hallucinates.', 'over ai-stronger'],
  ])('%s: %s', (text, expected) => {
    expect(rulesIn(text)).toContain(expected);
  });

  it.each(
    'PCI DSS, FedRAMP, HITRUST, CSA STAR, SOC 1, SOC 3, TISAX, C5, CMMC, Cyber Essentials, ISO 9001, ISO 22301, ISO 27017, ISO 27018, ISO 27701, ISO 42001, CCPA, DORA, NIS2'.split(
      ', ',
    ),
  )('to hold %s', (framework) => {
    expect(rulesIn(`We are ${framework} compliant.`)).toEqual(['over other-framework']);
    expect(rulesIn(`We are not ${framework} compliant.`)).toEqual([]);
  });

  it('is a DPA beside the GDPR, and no bare claim', () => {
    expect(rulesIn('We process personal data under the GDPR, on the basis of Art. 28 and our DPA.')).toEqual([]);
  });
});
