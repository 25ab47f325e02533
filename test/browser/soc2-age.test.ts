import {expect} from 'chai';
import '../../dist/soc2-badge/define.js';
import '../../dist/locales/ar.js';
import '../../dist/locales/de.js';
import {setToday} from '../../dist/testing.js';
import {EXAMPLE_TYPE1, EXAMPLE_TYPE2} from '../../stories/fixtures/example-reports.js';
import {badgeWith, everything, expectAccessibleThroughout, VARIANTS} from '../helpers/badge.js';
import {accessibilityTree, findAccessible} from '../helpers/commands.js';
import {mount, tipButtons, tipOf, visibleText} from '../helpers/element.js';
import {enginesThatCan, onlyIn} from '../helpers/engine.js';

describe('a report that grows old', () => {
  const AGES = [
    {
      what: 'Type 1, by its date',
      reports: {report: EXAMPLE_TYPE1},
      last: '2026-03-10',
      first: '2026-03-11',
      day: 'March 10, 2025',
    },
    {
      what: 'Type 2, by the end of its period',
      reports: {report: EXAMPLE_TYPE2},
      last: '2027-05-31',
      first: '2027-06-01',
      day: 'May 31, 2026',
    },
  ];
  for (const {what, reports, last, first, day} of AGES) {
    for (const variant of VARIANTS) {
      it(`is noticed from the day after twelve months on: ${what}, as a ${variant}`, async () => {
        await setToday(last);
        const element = await badgeWith(reports, `variant="${variant}"`);
        expect(everything(element)).not.to.include('12 months');
        await setToday(first);
        expect(visibleText(element)).to.include('more than 12 months ago');
        const told = everything(element);
        expect(told).to.include(day).and.to.include('Ask what has changed since: security@example.com');
        expect(told).not.to.match(/expired|invalid|outdated|no longer valid|stale/i);
        await expectAccessibleThroughout(element);
        await setToday(null);
      });
    }
  }

  it('keeps everything that was said before', async () => {
    await setToday('2026-03-10');
    const element = await badgeWith({report: EXAMPLE_TYPE1});
    const before = visibleText(element);
    await setToday('2026-03-11');
    const {textContent} = element.shadowRoot!.querySelector('[role=note]')!;
    expect(visibleText(element).replace(`${textContent} `, '')).to.equal(before);
  });

  it('does not say of a Type 2 report that its date is more than 12 months ago when only its period is', async () => {
    await setToday('2027-06-15');
    const element = await badgeWith({report: EXAMPLE_TYPE2}, 'variant="pill"');
    expect(visibleText(element)).to.include('dated Jun 30, 2026 (the period ended more than 12 months ago)');
  });

  it('links to whom to ask', async () => {
    await setToday('2026-03-11');
    const element = await badgeWith({report: EXAMPLE_TYPE1});
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('[role=note] a')!;
    expect(link.href).to.match(/^mailto:security@example\.com/);
  });

  it('is said in the language of the element, and in another beside it', async () => {
    await setToday('2026-03-11');
    const german = await badgeWith({report: EXAMPLE_TYPE1}, 'lang="de"');
    const arabic = await badgeWith({report: EXAMPLE_TYPE1}, 'lang="ar"');
    expect(visibleText(german)).to.include('Dieser Bericht datiert vom 10. März 2025');
    expect(visibleText(arabic)).to.include('هذا التقرير مؤرخ في 10 مارس 2025');
    german.lang = 'en';
    await new Promise((done) => setTimeout(done, 0));
    await german.updateComplete;
    expect(visibleText(german)).to.include('This report is dated March 10, 2025, more than 12 months ago.');
  });

  it('opens an explanation that says so too, and keeps the focus when the day changes', async () => {
    await setToday('2026-03-10');
    const element = await badgeWith({report: EXAMPLE_TYPE1}, 'variant="inline"');
    const [button] = tipButtons(element);
    button!.click();
    expect(tipOf(button!).innerText).not.to.include('12 months');
    button!.focus();
    await setToday('2026-03-11');
    expect(tipOf(button!).innerText).to.include('This report is dated March 10, 2025, more than 12 months ago.');
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  onlyIn(enginesThatCan.inspect, () => {
    it('is a note for assistive technology', async () => {
      await setToday('2026-03-11');
      await badgeWith({report: EXAMPLE_TYPE1});
      const tree = await accessibilityTree();
      expect(findAccessible(tree, {role: 'note'})).to.have.length(1);
    });
  });
});

describe('setToday()', () => {
  it('refuses what is no day, and changes nothing', async () => {
    await setToday('2026-03-11');
    const element = await badgeWith({report: EXAMPLE_TYPE1});
    for (const day of ['2026-02-30', 'tomorrow', '', '2026-3-16']) {
      const refused = await setToday(day).catch((error: unknown) => error);
      expect(refused).to.be.instanceOf(RangeError).with.property('message').that.includes(`"${day}"`);
    }
    await element.updateComplete;
    expect(visibleText(element)).to.include('more than 12 months ago');
  });

  it('reaches elements within the shadow roots of a page', async () => {
    const host = await mount('<div></div>');
    const element = await badgeWith({report: EXAMPLE_TYPE1});
    host.attachShadow({mode: 'open'}).append(element);
    await setToday('2026-03-11');
    expect(visibleText(element)).to.include('more than 12 months ago');
  });
});
