import {expect} from 'chai';
import '../../dist/define.js';
import {parseFacts} from '../../dist/facts/index.js';
import harmony from '../../dist/facts.json';
import '../../dist/locales/ar.js';
import {expectAccessible} from '../helpers/a11y.js';
import {mount, rendered, tipButtons, tipOf, visibleText} from '../helpers/element.js';

describe('a statement without a reviewed translation', () => {
  /** Facts of a page's own: one sentence that nobody has translated, under the id of one that has been translated. */
  const SENTENCE = 'Example sentence that is in no language pack.';
  const result = parseFacts({
    ...harmony,
    soc2: {...harmony.soc2, types: {...harmony.soc2.types, type1: {...harmony.soc2.types.type1, text: SENTENCE}}},
    subprocessors: {
      ...harmony.subprocessors,
      details: [{...harmony.subprocessors.details[0]!, text: SENTENCE}],
      entries: [
        {id: 'a', name: 'Example Hosting Company', purpose: 'hosting', source: 'security-page', section: '8'},
        {id: 'b', name: 'Example Other Company', purpose: 'Something else', source: 'security-page', section: '8'},
      ],
    },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.reasons));
  const {facts} = result;

  async function show(markup: string): Promise<HTMLElement> {
    const page = await mount(`<div lang="ar" dir="rtl">${markup}</div>`);
    Object.assign(page.firstElementChild!, {facts});
    await rendered(page);
    return page.firstElementChild as HTMLElement;
  }

  it('shows the English, marked, from left to right and labelled as English in the language around it', async () => {
    const list = await show('<harmony-subprocessor-list></harmony-subprocessor-list>');
    const english = [...list.shadowRoot!.querySelectorAll<HTMLElement>('[lang=en]')];
    expect(english.map(({textContent}) => textContent)).to.deep.equal(['Something else', SENTENCE]);
    for (const sentence of english) {
      expect(getComputedStyle(sentence).direction).to.equal('ltr');
      const label = sentence.nextElementSibling as HTMLElement;
      expect(label.innerText).to.equal('الإنجليزية');
      expect(label.checkVisibility()).to.equal(true);
    }
    // What has a translation is in Arabic, although the facts are not ours.
    expect(visibleText(list)).to.include('الاستضافة');
    await expectAccessible(list);
  });

  it('says so aloud too, and in the explanation', async () => {
    const badge = await show('<harmony-soc2-badge></harmony-soc2-badge>');
    const button = tipButtons(badge)[0]!;
    expect(button.getAttribute('aria-description')).to.include(`بالإنجليزية: ${SENTENCE}`);
    button.click();
    const sentence = tipOf(button).querySelector('[lang=en]')!;
    expect(sentence.textContent).to.equal(SENTENCE);
    expect(getComputedStyle(sentence).direction).to.equal('ltr');
    await expectAccessible(badge);
  });
});
