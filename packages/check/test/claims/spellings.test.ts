import {describe, expect, it} from 'vitest';
import {check, isOver} from './check.js';

describe('a spelling of SOC 2 Type 2', () => {
  it.each([
    'SOC2 Type2',
    'SOC-2 Type II',
    'SOC II Type II',
    'S.O.C. 2 type two',
    'S O C 2 Type 2',
    'Type II SOC 2',
    'SOC 2, Type 2',
    'ＳＯＣ ２ Ｔｙｐｅ ２',
    'SO\u00adC 2 Ty\u00adpe 2',
    'S\u200bOC\u00a02 Type\u202f2',
    'SOC 2 Typ 2',
    'SOC 2 タイプ2',
  ])('%s is understood', (name) => {
    expect(isOver(`We have a ${name} report.`)).toBe(true);
    expect(isOver(`We have no ${name} report.`)).toBe(false);
  });

  it('is shown as it stands in the text', () => {
    const text = 'Yes: our ＳＯＣ\u00a0２ Ty\u00adpe II report is here.';
    const [finding] = check(text);
    expect(finding!.excerpt).toBe(text.slice(finding!.start, finding!.end));
    expect(finding!.excerpt).toContain('Ty\u00adpe II');
  });
});

describe('something else with a similar name', () => {
  it.each([
    'Insulin for type 2 diabetics',
    'Dates follow ISO 8601.',
    'A type-2 hypervisor runs on an operating system.',
    'See soc2-type2.pdf',
    'Social features',
    'GDPR request form',
    'Our EU customers',
  ])('%s is nothing of ours', (text) => {
    expect(check(text)).toEqual([]);
  });
});
