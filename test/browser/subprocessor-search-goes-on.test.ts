import {expect} from 'chai';
import '../../dist/locales/ar.js';
import '../../dist/locales/de.js';
import {expectAccessible} from '../helpers/a11y.js';
import {mount} from '../helpers/element.js';
import {
  all,
  choose,
  factsWith,
  focused,
  mountList,
  namedFacts,
  one,
  searchField,
  searchFor,
  shownNames,
  shownRows,
  sortButton,
} from '../helpers/named-list.js';

const hundred = namedFacts(100);
const countOf = (element: Element) => one(element, '.count').innerText;
const said = (element: Element) => one(element, '[role=status]').textContent;
const many = (...entries: object[]) => factsWith([...entries, ...Array.from({length: 9}, () => ({}))]);
const selectOf = (element: Element, name: string) => one<HTMLSelectElement>(element, `select[name=${name}]`);
const optionsOf = (element: Element, name: string) => [...selectOf(element, name).options].map(({text}) => text);

describe('the search of a named list, while something else happens', () => {
  it('lets an input method compose: it writes nothing into the field, and takes none of its keys', async () => {
    const element = await mountList(many({name: 'テスト社'}));
    const field = searchField(element);
    let written = 0;
    const {set, get} = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    Object.defineProperty(field, 'value', {
      get,
      set(this: HTMLInputElement, value: string) {
        written += 1;
        set!.call(this, value);
      },
    });
    const setNatively = (text: string) => set!.call(field, text);
    const send = (type: 'compositionstart' | 'compositionend') =>
      field.dispatchEvent(new CompositionEvent(type, {bubbles: true, composed: true}));
    field.focus();
    send('compositionstart');
    for (const text of ['t', 'て', 'てs', 'テス']) {
      setNatively(text);
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, isComposing: true}));
    }
    for (const key of ['ArrowDown', 'Escape']) {
      const event = new KeyboardEvent('keydown', {
        key,
        isComposing: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      expect(field.dispatchEvent(event), key).to.equal(true);
    }
    expect(focused(element)).to.equal(field);
    element.lang = 'de';
    await element.updateComplete;
    send('compositionend');
    await element.updateComplete;
    expect(field.value).to.equal('テス');
    expect(written).to.equal(0);
    expect(shownNames(element)).to.deep.equal(['テスト社']);
  });

  it('goes on after a move in the document and after a change of language', async () => {
    const element = await mountList(
      many({purpose: 'hosting', locations: ['DE']}, {purpose: 'analytics', locations: ['AT', 'DE']}),
    );
    await choose(element, 'Purpose', 'hosting');
    await choose(element, 'Location', 'Germany');
    await searchFor(element, 'example');
    sortButton(element, 'Name').click();
    const place = await mount('<div></div>');
    place.append(element);
    expect(shownNames(element)).to.deep.equal(['Example entry-0']);
    element.lang = 'de';
    await element.updateComplete;
    expect(searchField(element).value).to.equal('example');
    expect(selectOf(element, 'location').selectedOptions[0]!.text).to.equal('Deutschland');
    expect(selectOf(element, 'purpose').selectedOptions[0]!.text).to.equal(
      shownRows(element)[0]!.cells[1]!.textContent,
    );
    expect(shownNames(element)).to.deep.equal(['Example entry-0']);
    expect(countOf(element)).to.equal('1 von 11 angezeigt');
    expect(all(element, '[aria-sort]')).to.have.length(1);
    expect(said(element)).to.not.match(/angezeigt/);
    element.lang = 'en';
    await element.updateComplete;
    expect(selectOf(element, 'location').selectedOptions[0]!.text).to.equal('Germany');
    expect(countOf(element)).to.equal('1 of 11 shown');
    await expectAccessible(element);
  });

  it('counts in the language of the list, with digits that everyone reads', async () => {
    const element = await mountList(namedFacts(1234), {attributes: 'lang="de"'});
    expect(countOf(element)).to.equal('1.235 von 1.235 angezeigt');
    const arabic = await mountList(hundred, {attributes: 'lang="ar"'});
    expect(countOf(arabic)).to.match(/101.*101/);
    expect(optionsOf(arabic, 'location')).to.include('ألمانيا');
    await searchFor(arabic, 'المانيا alder');
    expect(shownRows(arabic).length).to.be.greaterThan(0);
    await expectAccessible(arabic);
  });

  it('filters a thousand rows a second time while the first is still under way', async () => {
    const element = await mountList(namedFacts(999));
    for (const text of ['example', 'alder', '', 'hosting']) {
      const field = searchField(element);
      field.value = text;
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
      sortButton(element, 'Purpose').click();
    }
    await element.updateComplete;
    const count = Number(countOf(element).split(' ')[0]);
    expect(shownRows(element)).to.have.length(count);
    expect(count).to.be.within(100, 200);
    expect(shownRows(element).every(({cells}) => cells[1]!.textContent === 'Hosting')).to.equal(true);
    await searchFor(element, '');
    expect(shownRows(element)).to.have.length(1000);
  });
});
