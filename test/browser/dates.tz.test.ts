import {expect} from 'chai';
import '../../dist/define.js';
import '../../dist/locales/ar.js';
import '../../dist/locales/de.js';
import '../../dist/locales/ja.js';
import '../../dist/locales/pt-BR.js';
import {mount, visibleText} from '../helpers/element.js';
import {timeZone} from '../helpers/engine.js';

const OFFSETS: Record<string, number> = {'Pacific/Pago_Pago': 660, UTC: 0, 'Pacific/Kiritimati': -840};

describe(`in ${timeZone ?? 'the time zone of this machine'}`, () => {
  it('is really there', () => {
    if (timeZone) expect(new Date().getTimezoneOffset()).to.equal(OFFSETS[timeZone]);
  });

  it('the report is dated March 15, 2026', async () => {
    expect(visibleText(await mount('<harmony-soc2-badge></harmony-soc2-badge>'))).to.include(
      'Report dated March 15, 2026',
    );
    expect(visibleText(await mount('<harmony-soc2-badge variant="pill"></harmony-soc2-badge>'))).to.include(
      'Mar 15, 2026',
    );
    expect(visibleText(await mount('<harmony-soc2-badge variant="inline"></harmony-soc2-badge>'))).to.include(
      'March 15, 2026',
    );
  });

  it('the page was last updated on February 1, 2026', async () => {
    for (const tag of ['harmony-security-summary', 'harmony-subprocessor-list']) {
      expect(visibleText(await mount(`<${tag}></${tag}>`))).to.include('Last updated February 1, 2026');
    }
  });

  it('the report has that day in other languages too', async () => {
    const days = {de: '15. März 2026', ja: '2026年3月15日', ar: '15 مارس 2026', 'pt-BR': '15 de março de 2026'};
    for (const [lang, words] of Object.entries(days)) {
      expect(visibleText(await mount(`<harmony-soc2-badge lang="${lang}"></harmony-soc2-badge>`))).to.include(words);
    }
  });

  it('facts of a host say their day', async () => {
    const {parseFacts} = await import('../../dist/facts/index.js');
    const {default: harmony} = await import('../../dist/facts.json');
    for (const [date, words] of [
      ['2030-01-01', 'January 1, 2030'],
      ['2029-12-31', 'December 31, 2029'],
    ] as const) {
      const result = parseFacts({...harmony, soc2: {...harmony.soc2, report: {...harmony.soc2.report, date}}});
      if (!result.ok) throw new Error(JSON.stringify(result.reasons));
      const element = await mount<HTMLElement & {facts: unknown; updateComplete: Promise<boolean>}>(
        '<harmony-soc2-badge></harmony-soc2-badge>',
      );
      element.facts = result.facts;
      await element.updateComplete;
      expect(visibleText(element)).to.include(`Report dated ${words}`);
    }
  });
});
