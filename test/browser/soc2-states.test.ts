import {expect} from 'chai';
import '../../dist/soc2-badge/define.js';
import {setToday} from '../../dist/testing.js';
import {
  EXAMPLE_DETAILS,
  EXAMPLE_EXAMINATION,
  EXAMPLE_TYPE1,
  EXAMPLE_TYPE2,
  LONGEST_NAME,
} from '../../stories/fixtures/example-reports.js';
import {expectAccessible} from '../helpers/a11y.js';
import {badgeWith, everything, expectAccessibleThroughout, VARIANTS, type Reports} from '../helpers/badge.js';
import {sendKeys} from '../helpers/commands.js';
import {tipButtons, tipOf, visibleText} from '../helpers/element.js';
import {expectWithin} from '../helpers/overflow.js';

describe('an examination in progress', () => {
  for (const variant of VARIANTS) {
    it(`never looks completed, as a ${variant}`, async () => {
      await setToday('2025-12-01');
      const element = await badgeWith(
        {report: EXAMPLE_TYPE1, examination: EXAMPLE_EXAMINATION},
        `variant="${variant}"`,
      );
      expect(visibleText(element)).to.include('SOC 2 Type 1');
      const told = everything(element);
      expect(told).to.include(
        'A SOC 2 Type 2 examination is in progress. It is not completed, and there is no report on it.',
      );
      for (const [, after] of told.matchAll(/SOC 2 Type 2(.{30})/g)) {
        expect(after).to.match(/^ examination is in progress/);
      }
      await expectAccessibleThroughout(element);
    });
  }

  it('leaves Type 2 not completed in the explanation of the types', async () => {
    await setToday('2025-12-01');
    const element = await badgeWith({report: EXAMPLE_TYPE1, examination: EXAMPLE_EXAMINATION});
    const [types] = tipButtons(element);
    types!.click();
    const states = [...tipOf(types!).querySelectorAll('.type')].map((card) => [
      card.classList.contains('completed'),
      card.querySelector('.state')!.textContent,
    ]);
    expect(states).to.deep.equal([
      [true, 'Completed'],
      [false, 'No completed report'],
    ]);
    expect(tipOf(types!).innerText).to.include('examination is in progress');
  });
});

describe('several reports', () => {
  const reports: Reports = {
    report: {...EXAMPLE_TYPE2, ...EXAMPLE_DETAILS},
    earlier: [
      {...EXAMPLE_TYPE1, ...EXAMPLE_DETAILS, opinion: 'qualified', link: 'https://trust.example.com/first'},
      {...EXAMPLE_TYPE1, id: 'example.report.oldest', date: '2024-03-15'},
    ],
  };

  it('lead with the newest; the others are reachable by keyboard', async () => {
    await setToday('2026-11-24');
    const element = await badgeWith(reports);
    expect(element.shadowRoot!.querySelector('.claim')!.textContent).to.match(/^SOC 2 Type 2/);
    const summary = element.shadowRoot!.querySelector('summary')!;
    const earlier = 'Example Company: SOC 2 Type 1 report dated March 10, 2025';
    expect(visibleText(element)).not.to.include(earlier);
    summary.focus();
    await sendKeys({press: 'Enter'});
    const text = visibleText(element);
    expect(text).to.include(earlier).and.to.include('report dated March 15, 2024');
    expect(text.indexOf('March 10, 2025')).to.be.below(text.indexOf('March 15, 2024'));
    expect([...element.shadowRoot!.querySelectorAll('a[rel]')].map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://trust.example.com/report',
      'https://trust.example.com/first',
    ]);
    await expectAccessibleThroughout(element);
  });

  for (const variant of ['pill', 'inline']) {
    it(`are all in the explanation of a ${variant}`, async () => {
      await setToday('2026-11-24');
      const element = await badgeWith(reports, `variant="${variant}"`);
      const [button] = tipButtons(element);
      button!.click();
      const text = tipOf(button!).innerText;
      expect(text).to.match(/Earlier reports\s+Example Company: SOC 2 Type 1 report dated March 10, 2025\s+/);
      expect(text).to.include('Auditor’s opinion: Unqualified').and.to.include('Auditor’s opinion: Qualified');
      await expectAccessible(element);
    });
  }

  it('let Type 1 be completed as well when an earlier report is one', async () => {
    const element = await badgeWith(reports);
    expect(tipButtons(element)[0]!.getAttribute('aria-description'))
      .to.include('Type 1 (Completed):')
      .and.include('Type 2 (Completed):');
  });
});

describe('what facts may leave out', () => {
  const OPTIONAL = [
    {facts: {system: EXAMPLE_DETAILS.system}, says: 'System Example Platform'},
    {facts: {auditor: EXAMPLE_DETAILS.auditor}, says: 'Auditor Example Audit Firm'},
    {facts: {opinion: EXAMPLE_DETAILS.opinion}, says: 'Auditor’s opinion Unqualified'},
    {facts: {asOf: '2025-03-01'}, says: 'Point-in-time audit as of March 1, 2025'},
    {facts: {link: EXAMPLE_DETAILS.link}, says: 'Read about the report'},
  ];
  for (const {facts, says} of OPTIONAL) {
    it(`is said where it is given, and nothing in its place where it is not: ${says}`, async () => {
      await setToday('2025-11-24');
      const without = visibleText(await badgeWith({report: EXAMPLE_TYPE1}));
      const element = await badgeWith({report: {...EXAMPLE_TYPE1, ...facts}});
      const others = OPTIONAL.filter((other) => other.says !== says);
      expect(visibleText(element)).to.include(says);
      for (const other of others) expect(visibleText(element)).not.to.include(other.says);
      expect(without).not.to.include(says);
      await expectAccessibleThroughout(element);
    });
  }

  for (const variant of VARIANTS) {
    it(`says every opinion with the same plainness, as a ${variant}`, async () => {
      await setToday('2025-11-24');
      const OPINIONS = {
        unqualified: 'Unqualified',
        qualified: 'Qualified',
        adverse: 'Adverse',
        disclaimer: 'Disclaimer of opinion',
      } as const;
      const skeletons = new Set<string>();
      for (const [opinion, word] of Object.entries(OPINIONS)) {
        const element = await badgeWith(
          {report: {...EXAMPLE_TYPE1, ...EXAMPLE_DETAILS, opinion: opinion as keyof typeof OPINIONS}},
          `variant="${variant}"`,
        );
        expect(everything(element)).to.match(new RegExp(`Auditor’s opinion:?\\s+${word}`));
        const value = [...element.shadowRoot!.querySelectorAll('dd')].find((node) => node.textContent.trim() === word);
        const {color, fontWeight, fontSize} = value ? getComputedStyle(value) : ({} as Partial<CSSStyleDeclaration>);
        const markup = element
          .shadowRoot!.firstElementChild!.outerHTML.replaceAll(word, '…')
          .replace(/data-facts="[^"]*"/, '');
        skeletons.add([markup.replace(/<!--.*?-->/g, ''), color, fontWeight, fontSize].join());
      }
      expect(skeletons.size).to.equal(1);
    });
  }
});

describe('the longest name, and five categories', () => {
  for (const variant of VARIANTS) {
    it(`stay within 280 pixels, as a ${variant}`, async () => {
      await setToday('2026-11-24');
      const report = {
        ...EXAMPLE_TYPE1,
        ...EXAMPLE_DETAILS,
        entity: LONGEST_NAME,
        system: LONGEST_NAME,
        auditor: 'E'.repeat(300),
      };
      const element = await badgeWith(
        {report, earlier: [{...report, id: 'example.before', date: '2024-01-01'}]},
        `variant="${variant}"`,
        280,
      );
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      expect(visibleText(element)).to.include(LONGEST_NAME);
      expectWithin(element.parentElement!, element);
      await expectAccessible(element);
    });
  }

  it('are all there', async () => {
    const element = await badgeWith({report: EXAMPLE_TYPE2});
    const names = [...element.shadowRoot!.querySelectorAll('.categories .text-button')].map(
      ({textContent}) => textContent,
    );
    expect(names).to.deep.equal(['Security', 'Availability', 'Processing integrity', 'Confidentiality', 'Privacy']);
  });
});
