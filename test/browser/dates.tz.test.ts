import {expect} from 'chai';
import '../../dist/define.js';
import '../../dist/locales/ar.js';
import '../../dist/locales/de.js';
import '../../dist/locales/ja.js';
import '../../dist/locales/pt-BR.js';
import {report, written} from '../helpers/bundled.js';
import {mount, visibleText} from '../helpers/element.js';
import {timeZone} from '../helpers/engine.js';

const OFFSETS: Record<string, number> = {'Pacific/Pago_Pago': 660, UTC: 0, 'Pacific/Kiritimati': -840};

describe(`in ${timeZone ?? 'the time zone of this machine'}`, () => {
  it('is really there', () => {
    if (timeZone) expect(new Date().getTimezoneOffset()).to.equal(OFFSETS[timeZone]);
  });

  it(`the report is dated ${report.long}`, async () => {
    expect(visibleText(await mount('<harmony-soc2-badge></harmony-soc2-badge>'))).to.include(
      `Report dated ${report.long}`,
    );
    expect(visibleText(await mount('<harmony-soc2-badge variant="pill"></harmony-soc2-badge>'))).to.include(
      report.medium,
    );
    expect(visibleText(await mount('<harmony-soc2-badge variant="inline"></harmony-soc2-badge>'))).to.include(
      report.long,
    );
  });

  it('the page was last updated on February 1, 2026', async () => {
    for (const tag of ['harmony-security-summary', 'harmony-subprocessor-list']) {
      expect(visibleText(await mount(`<${tag}></${tag}>`))).to.include('Last updated February 1, 2026');
    }
  });

  it('the report has that day in other languages too', async () => {
    for (const lang of ['de', 'ja', 'ar', 'pt-BR']) {
      const element = await mount(`<harmony-soc2-badge lang="${lang}"></harmony-soc2-badge>`);
      expect(visibleText(element)).to.include(written('long', lang));
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
