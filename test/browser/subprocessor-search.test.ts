import {expect} from 'chai';
import '../../dist/locales/ar.js';
import '../../dist/locales/de.js';
import {expectAccessible} from '../helpers/a11y.js';
import {press, sendKeys} from '../helpers/commands.js';
import {mount, pause} from '../helpers/element.js';
import {engine} from '../helpers/engine.js';
import {
  all,
  choose,
  clickInView,
  factsWith,
  focused,
  mountList,
  namedFacts,
  one,
  searchField,
  searchFor,
  shownNames,
  shownRows,
  typeIn,
  type List,
} from '../helpers/named-list.js';
import {expectWithin} from '../helpers/overflow.js';
import {waitUntil} from '../helpers/wait.js';

const hundred = namedFacts(100);
const countOf = (element: Element) => one(element, '.count').innerText;
const said = (element: Element) => one(element, '[role=status]').textContent;
const clearButton = (element: Element) => one<HTMLButtonElement>(element, '.result .clear');
const many = (...entries: object[]) => factsWith([...entries, ...Array.from({length: 9}, () => ({}))]);
const selectOf = (element: Element, name: string) => one<HTMLSelectElement>(element, `select[name=${name}]`);
const optionsOf = (element: Element, name: string) => [...selectOf(element, name).options].map(({text}) => text);

/** Everything that the live region says, from now on. */
function listen(element: Element): string[] {
  const heard: string[] = [];
  new MutationObserver(() => heard.push(said(element))).observe(one(element, '[role=status]'), {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return heard;
}

describe('the search of a named list', () => {
  it('is there above eight entries, and not below', async () => {
    expect(one(await mountList(namedFacts(7)), '[role=search]')).to.equal(null);
    const element = await mountList(namedFacts(8));
    expect(one(element, '[role=search]').getAttribute('aria-label')).to.equal('Search the subprocessors');
    expect(all<HTMLLabelElement>(element, 'label').map(({innerText}) => innerText.split('\n')[0])).to.deep.equal([
      'Search',
      'Purpose',
      'Location',
    ]);
    expect(all<HTMLLabelElement>(element, 'label').map(({control}) => control!.localName)).to.deep.equal([
      'input',
      'select',
      'select',
    ]);
    await expectAccessible(element);
  });

  it('offers every purpose and location once, and all of them first', async () => {
    const element = await mountList(many({purpose: 'B', locations: ['DE', 'FR']}, {purpose: 'A', locations: ['FR']}));
    expect(optionsOf(element, 'purpose')).to.deep.equal(['All purposes', 'A', 'B', 'Example purpose']);
    expect(optionsOf(element, 'location')).to.deep.equal(['All locations', 'France', 'Germany']);
    expect(selectOf(element, 'purpose').value).to.equal('');
    expect(selectOf(await mountList(many()), 'location')).to.equal(null);
  });

  it('leaves what is typed, says how many, and can be cleared without losing the focus', async () => {
    const element = await mountList(hundred);
    expect(countOf(element)).to.equal('101 of 101 shown');
    expect(clearButton(element).checkVisibility()).to.equal(false);
    searchField(element).focus();
    await sendKeys({type: 'ginkgo'});
    await waitUntil(() => countOf(element) === '8 of 101 shown', 'it counted');
    await element.updateComplete;
    expect(shownNames(element)).to.have.length(8);
    expect(shownNames(element).every((name) => name.includes('Ginkgo'))).to.equal(true);
    await expectAccessible(element);
    await clickInView(clearButton(element));
    await element.updateComplete;
    expect(searchField(element).value).to.equal('');
    expect(shownNames(element)).to.have.length(101);
    expect(focused(element)).to.equal(searchField(element));
    expect(clearButton(element).checkVisibility()).to.equal(false);
  });

  it('finds every word somewhere: in the name, the cells, the details and what is planned', async () => {
    const element = await mountList(hundred);
    for (const [text, found] of [
      ['alder 13', 'Example Alder Company 13'],
      ['13 ALDER', 'Example Alder Company 13'],
      ['  alder   61 limited ', 'Example Alder Company 61'],
      ['"96 example street"', undefined],
      ['96 street exampletown', 'Example Larch Company 96'],
      ['privacy@company-93', undefined],
      ['privacy@company-92', 'Example Hazel Company 92'],
      ['planned march', 'Example Planned Company'],
      ['february 14, 2026', 'Example Planned Company'],
    ] as const) {
      await searchFor(element, text);
      expect(shownNames(element), text).to.deep.equal(found === undefined ? [] : [found]);
    }
    await searchFor(element, 'hosting germany documents');
    expect(shownRows(element).length).to.be.greaterThan(0);
    for (const {textContent} of shownRows(element)) expect(textContent).to.match(/Hosting.*documents.*Germany/);
  });

  it('makes no difference between cases, accents and forms of a letter', async () => {
    const element = await mountList(
      many(
        {name: 'Société Générale d’Exemple'},
        {name: 'Ｅｘａｍｐｌｅ Ｗｉｄｅ'},
        {name: 'Beispiel Müller'},
        {name: '예시 회사'},
      ),
    );
    for (const [text, found] of [
      ['SOCIETE generale', 'Société Générale d’Exemple'],
      ['société', 'Société Générale d’Exemple'],
      ['wide', 'Ｅｘａｍｐｌｅ Ｗｉｄｅ'],
      ['muller', 'Beispiel Müller'],
      ['MÜLLER', 'Beispiel Müller'],
      ['회사', '예시 회사'],
      ['회ㅅ', '예시 회사'],
    ]) {
      await searchFor(element, text!.replace('ㅅ', '\u1109'));
      expect(shownNames(element), text).to.deep.equal([found]);
    }
  });

  it('finds what people type who do not have a letter or a mark on their keyboard, both ways', async () => {
    const names = [
      ['Łódź Example', 'lodz', 'ŁÓDŹ'],
      ['Ørsted Example', 'orsted', 'oersted', 'Ørsted'],
      ['Straße Example', 'strasse', 'STRASSE', 'straße'],
      ['O’Reilly Example', "o'reilly", 'oreilly', 'o‘reilly'],
      ["D'Arcy Example", 'd’arcy', "d'arcy"],
      ['Coca‑Cola Example', 'coca-cola', 'coca cola', 'coca–cola'],
      ['Müller Example', 'mueller', 'muller', 'müller'],
      ['Goethe Example', 'göthe', 'goethe'],
      ['Soft­Hyphen Example', 'softhyphen', 'soft-hyphen'],
      ['ひらがな例', 'ヒラガナ', 'ひらかな'],
      ['شركة مثال', 'شركه'],
    ];
    const element = await mountList(many(...names.map(([name]) => ({name}))));
    for (const [name, ...typed] of names) {
      for (const text of typed) {
        await searchFor(element, text);
        expect(shownNames(element), text).to.deep.equal([name]);
      }
    }
  });

  it('keeps what is typed from the page, but for chords and the keys that lead out', async () => {
    const element = await mountList(hundred);
    const heard: string[] = [];
    const listen = ({type, key}: KeyboardEvent) => heard.push(`${type} ${key}`);
    const types = ['keydown', 'keypress', 'keyup'] as const;
    for (const type of types) document.addEventListener(type, listen);
    const send = (target: Element, key: string, init: KeyboardEventInit = {}) => {
      for (const type of types) {
        target.dispatchEvent(new KeyboardEvent(type, {key, bubbles: true, composed: true, cancelable: true, ...init}));
      }
    };
    for (const field of [searchField(element), selectOf(element, 'purpose')]) {
      for (const key of ['s', '/', '?', 'Backspace', 'Enter', 'Home']) send(field, key);
      expect(heard).to.deep.equal([]);
      send(field, 's', {ctrlKey: true});
      send(field, 'Tab');
      send(field, 'F1');
      expect(heard.filter((text) => text.startsWith('keydown'))).to.deep.equal([
        'keydown s',
        'keydown Tab',
        'keydown F1',
      ]);
      heard.length = 0;
    }
    for (const type of types) document.removeEventListener(type, listen);
  });

  it('has fields of at least 16 px, which no phone zooms into', async () => {
    const element = await mountList(hundred);
    for (const field of all(element, 'input, select')) {
      expect(parseFloat(getComputedStyle(field).fontSize)).to.be.at.least(16);
    }
  });

  it('takes a text, a purpose and a location together', async () => {
    const element = await mountList(hundred);
    await choose(element, 'Purpose', 'Mail');
    const mail = shownRows(element).length;
    expect(shownRows(element).every(({cells}) => cells[1]!.textContent === 'Mail')).to.equal(true);
    await choose(element, 'Location', 'Poland');
    expect(shownRows(element).length).to.be.within(1, mail - 1);
    for (const {cells} of shownRows(element)) expect(cells[3]!.textContent).to.include('Poland');
    await searchFor(element, '11');
    expect(shownNames(element)).to.deep.equal(['Example Kapok Company 11']);
    expect(countOf(element)).to.equal('1 of 101 shown');
    clearButton(element).click();
    await element.updateComplete;
    expect([selectOf(element, 'purpose').value, selectOf(element, 'location').value]).to.deep.equal(['', '']);
    expect(shownRows(element)).to.have.length(101);
  });

  it('says so where nothing is left, and offers to clear', async () => {
    for (const width of [780, 280]) {
      const element = await mountList(hundred, {width});
      await searchFor(element, 'no such company');
      const none = one(element, '.none');
      expect(none.innerText).to.match(/^No entry of this list matches\.\s+Clear$/);
      expect(countOf(element)).to.equal('0 of 101 shown');
      expect(one(element, 'table').checkVisibility()).to.equal(false);
      expectWithin(element.parentElement!, element);
      await expectAccessible(element);
      await clickInView(none.querySelector('button')!);
      await element.updateComplete;
      expect(shownRows(element)).to.have.length(101);
      expect(none.checkVisibility()).to.equal(false);
      expect(focused(element)).to.equal(searchField(element));
    }
  });

  it('announces politely, once typing has stopped, and nothing at first', async () => {
    const element = await mountList(hundred);
    const heard = listen(element);
    expect(one(element, '[role=status]').getAttribute('aria-live') ?? 'polite').to.equal('polite');
    await pause(600);
    expect(said(element)).to.equal('');
    searchField(element).focus();
    for (const text of ['g', 'gi', 'gin', 'gink']) {
      typeIn(element, text);
      await pause(100);
      expect(heard).to.deep.equal([]);
    }
    expect(countOf(element)).to.equal('8 of 101 shown');
    await waitUntil(() => heard.length > 0, 'it was said');
    await pause(500);
    expect(heard).to.deep.equal(['8 of 101 shown']);
  });

  it('empties its field on Escape, and leaves an Escape without a text to the dialog around it', async () => {
    const dialog = await mount<HTMLDialogElement>(
      '<dialog aria-label="Example"><harmony-subprocessor-list></harmony-subprocessor-list></dialog>',
    );
    const element = dialog.firstElementChild as List;
    element.facts = hundred;
    dialog.showModal();
    await element.updateComplete;
    searchField(element).focus();
    let escape: KeyboardEvent | undefined;
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') escape = event;
    });
    await sendKeys({type: 'fir'});
    await waitUntil(() => countOf(element) === '8 of 101 shown', 'it counted');
    await press('Escape');
    await waitUntil(() => countOf(element) === '101 of 101 shown', 'it was cleared');
    expect(searchField(element).value).to.equal('');
    await pause(100);
    expect(dialog.open).to.equal(true);
    expect(escape).to.equal(undefined);
    await press('Escape');
    await waitUntil(() => escape !== undefined, 'the key came out');
    // WebKit’s own search fields keep the key to themselves, even while they are empty.
    if (engine !== 'webkit') await waitUntil(() => !dialog.open, 'the dialog closed');
    expect(escape!.defaultPrevented).to.equal(false);
  });
});
