import {describe, expect, it} from 'vitest';
import {EXAMPLE_DETAILS, EXAMPLE_TYPE1, EXAMPLE_TYPE2} from '../../../../stories/fixtures/example-reports.js';
import {isOver, rulesIn, withReports} from './check.js';

const type1 = withReports({report: EXAMPLE_TYPE1});
const type2 = withReports({report: EXAMPLE_TYPE2, earlier: [EXAMPLE_TYPE1]});

describe('the verdict follows the facts', () => {
  it('on the type', () => {
    const text = 'Our SOC 2 Type 2 report is dated June 30, 2026.';
    expect(isOver(text, {facts: type2})).toBe(false);
    expect(isOver(text, {facts: type1})).toBe(true);
  });

  it('on a type of which there is a report, but not on a certificate', () => {
    expect(rulesIn('We are SOC 2 Type 2 certified.', {facts: type2})).toContain('over soc2-certified');
  });

  it('on the opinion', () => {
    const text = 'Our SOC 2 Type 2 report of June 30, 2026 has an unqualified opinion.';
    expect(isOver(text, {facts: withReports({report: {...EXAMPLE_TYPE2, ...EXAMPLE_DETAILS}})})).toBe(false);
    expect(rulesIn(text, {facts: type2})).toContain('over soc2-unqualified');
  });

  it('on the day: a report of more than twelve months ago is not current', () => {
    const text = 'We have a current SOC 2 Type 2 report, dated June 30, 2026.';
    expect(isOver(text, {facts: type2, today: '2026-07-01'})).toBe(false);
    expect(rulesIn(text, {facts: type2, today: '2027-12-01'})).toContain('over soc2-current');
  });

  it('on the date', () => {
    expect(isOver('SOC 2 Type 1 report dated March 10, 2025', {facts: type1})).toBe(false);
    expect(rulesIn('SOC 2 Type 1 report dated June 15, 2026', {facts: type1})).toContain('over soc2-date-wrong');
  });

  it('on whose names are ours', () => {
    expect(isOver('Example Company is ISO 27001 certified.', {facts: type1})).toBe(true);
    expect(isOver('Example Company is ISO 27001 certified.')).toBe(false);
  });
});
