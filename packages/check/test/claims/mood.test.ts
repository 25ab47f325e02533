import {describe, expect, it} from 'vitest';
import {report} from '../../../../test/helpers/bundled.js';
import {isOver, rulesIn} from './check.js';

const HELD = ['SOC 2 Type 2', 'ISO 27001'] as const;

describe.each(HELD)('%s', (name) => {
  it.each<[string, (name: string) => string]>([
    ['a denial', (held) => `We are not ${held} certified.`],
    ['a denial of a noun', (held) => `There is no ${held} certification.`],
    ['a disclaimer', (held) => `The report does not prove that we are ${held} certified.`],
    ['a denial after the name', (held) => `${held} certification is not held.`],
    ['a contrast', (held) => `We hold a SOC 2 Type 1 report, dated ${report.long}, not ${held}.`],
    ['a question', (held) => `Are you ${held} certified?`],
    ['a question with the answer no', (held) => `Are you ${held} certified? No.`],
    ['a cell with the answer no', (held) => `${held}\nNo`],
    ['a crossed item', (held) => `${held} ✗`],
    ['a quotation of what not to say', (held) => `Do not write "${held} certified".`],
    ['a plan', (held) => `We plan to become ${held} certified.`],
    ['a planned cell', (held) => `${held}\nPlanned for 2027`],
    ['a condition', (held) => `If we were ${held} certified, we would say so.`],
    ['an explanation', (held) => `What is ${held}?`],
    ['a retraction', (held) => `"We are ${held} certified" is wrong.`],
    ['a guide', (held) => `How to get ${held} certified`],
    ['experience', (held) => `Experience with ${held} is a plus.`],
  ])('in %s is no claim', (_kind, say) => {
    expect(isOver(say(name))).toBe(false);
  });

  it.each<[string, (name: string) => string]>([
    ['a statement', (held) => `We are ${held} certified.`],
    ['a double negation', (held) => `There is no doubt that we are ${held} certified.`],
    ['"not only"', (held) => `Not only are we ${held} certified, we also answer fast.`],
    ['a question with the answer yes', (held) => `Are you ${held} certified? Yes.`],
    ['a cell with the answer yes', (held) => `${held} certification\nYes`],
    ['a ticked item', (held) => `✓ ${held} certified`],
    ['a clause after a denial', (held) => `Others are not audited, but we are ${held} certified.`],
  ])('in %s is a claim', (_kind, say) => {
    expect(isOver(say(name))).toBe(true);
  });
});

describe('a heading with what stands below', () => {
  it('is answered by the paragraph', () => {
    const lead = 'Are you SOC 2 Type 2 certified?';
    expect(isOver('Yes.', {lead})).toBe(true);
    expect(isOver('No.', {lead})).toBe(false);
    expect(isOver('We answer all questions.', {lead})).toBe(false);
  });

  it('denies the items of a list', () => {
    expect(isOver('SOC 2 Type 2', {lead: 'The report does not prove:'})).toBe(false);
    expect(isOver('SOC 2 Type 2', {lead: 'Our reports:'})).toBe(true);
  });
});

describe('what is announced', () => {
  it('is worth a look where no examination is recorded', () => {
    expect(rulesIn('Our SOC 2 Type 2 report is coming in May.')).toEqual(['note soc2-type2']);
  });
});
