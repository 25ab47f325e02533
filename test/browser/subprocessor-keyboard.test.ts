import {expect} from 'chai';
import {press, sendKeys} from '../helpers/commands.js';
import {mount, pause} from '../helpers/element.js';
import {
  all,
  choose,
  factsWith,
  focused,
  mainTable,
  mountList,
  namedFacts,
  nameOf,
  one,
  rowOf,
  searchField,
  searchFor,
  shownRows,
  sortButton,
  type List,
} from '../helpers/named-list.js';
import {nextFrame, waitUntil} from '../helpers/wait.js';

const thousand = namedFacts(999);

/** Where the focus is: in which row, and on which part of it. */
function place(element: Element): string {
  const at = focused(element);
  const row = at?.closest('tbody tr');
  if (!at || !row) return at?.localName ?? 'outside';
  const kind = at.className.replace('link ', '');
  return `${nameOf(row).replace('Example ', '')}: ${kind}`;
}

async function pressAll(...keys: string[]): Promise<void> {
  for (const key of keys) await press(key);
  await nextFrame();
}

/** Everything in the table that the Tab key stops at. */
const stops = (element: Element) =>
  [...mainTable(element).querySelectorAll<HTMLElement>('tbody :is(a, button)')].filter(
    (part) => part.tabIndex >= 0 && part.checkVisibility(),
  );

const rowsWithStops = (element: Element) => [...new Set(stops(element).map((part) => part.closest('tr')!))];

/** Fails unless what has the focus can be seen, and is not under the headings. */
function expectInView(element: Element): void {
  const {top, bottom} = focused(element)!.getBoundingClientRect();
  const {bottom: headings} = mainTable(element).tHead!.getBoundingClientRect();
  expect(top, place(element)).to.be.at.least(Math.max(headings, 0) - 1);
  expect(bottom, place(element)).to.be.at.most(innerHeight + 1);
}

describe('a named list by keyboard alone', () => {
  it('gets to any of a thousand entries and back', async () => {
    const before = await mount<HTMLButtonElement>('<button type="button">Before</button>');
    const element = await mountList(thousand);
    const after = await mount<HTMLButtonElement>('<button type="button">After</button>');
    before.focus();

    await pressAll('Tab');
    expect(focused(element)).to.equal(searchField(element));
    await pressAll('ArrowDown');
    expect(place(element)).to.equal('Alder Company 1: site');
    await pressAll('ArrowDown');
    expect(place(element), 'which has no web site').to.equal('Birch Company 2: permalink');
    await pressAll('ArrowDown', 'ArrowDown');
    expect(place(element), 'which has one again').to.equal('Dogwood Company 4: site');
    await pressAll('PageDown');
    expect(place(element)).to.equal('Birch Company 14: permalink');
    expectInView(element);
    await pressAll('End');
    expect(place(element)).to.equal('Planned Company: permalink');
    await waitUntil(
      () => focused(element)!.getBoundingClientRect().bottom <= innerHeight,
      'the last row came into view',
    );
    expectInView(element);
    await pressAll('ArrowDown');
    expect(place(element), 'which is the last').to.equal('Planned Company: permalink');
    await pressAll('PageUp', 'ArrowUp');
    expectInView(element);
    expect(place(element)).to.match(/Company 989: /);
    await pressAll('Home');
    expect(place(element)).to.equal('Alder Company 1: site');
    expectInView(element);

    await pressAll('Tab');
    expect(place(element)).to.equal('Alder Company 1: more');
    await pressAll('ArrowDown');
    expect(place(element), 'what is opened there').to.equal('Birch Company 2: more');
    await pressAll('Enter');
    expect(focused(element)!.ariaExpanded).to.equal('true');
    await pressAll('Tab');
    expect(place(element)).to.match(/^Birch Company 2: link/);
    await pressAll('Tab');
    expect(place(element)).to.equal('Birch Company 2: permalink');
    await pressAll('Shift+Tab', 'Shift+Tab');
    expect(place(element)).to.equal('Birch Company 2: more');

    await pressAll('Escape');
    expect(focused(element)).to.equal(searchField(element));
    await sendKeys({type: 'kapok 983'});
    await waitUntil(() => one(element, '.count').innerText.startsWith('1 of'), 'one was found');
    await pressAll('ArrowDown');
    expect(place(element)).to.match(/^Kapok Company 983: /);
    await pressAll('ArrowUp');
    expect(focused(element), 'above the first row').to.equal(searchField(element));
    await pressAll('Escape');
    await waitUntil(() => one(element, '.count').innerText.startsWith('1,000 of'), 'all were found');
    await element.updateComplete;

    for (let time = 0; focused(element) !== null; time += 1) {
      await press('Tab');
      expect(time, 'ways to the end').to.be.at.most(16);
    }
    await pressAll('Shift+Tab');
    for (let time = 0; !place(element).includes(': '); time += 1) {
      await press('Shift+Tab');
      expect(time, 'ways back').to.be.at.most(8);
    }
    expect(after.matches(':focus')).to.equal(false);
  });

  it('is one stop for the Tab key, which walks through one row', async () => {
    const element = await mountList(thousand);
    expect(rowsWithStops(element).map(nameOf)).to.deep.equal(['Example Alder Company 1']);
    expect(stops(element).map(({localName}) => localName)).to.deep.equal(['a', 'button', 'a']);
    rowOf(element, 'example.entry-500').querySelector<HTMLElement>('.permalink')!.focus();
    expect(rowsWithStops(element).map(nameOf), 'the one that was clicked').to.deep.equal(['Example Hazel Company 500']);
  });

  it('keeps its stop on a row that can be seen, whatever is searched for and sorted', async () => {
    const element = await mountList(namedFacts(100));
    rowOf(element, 'example.entry-50').querySelector<HTMLElement>('.permalink')!.focus();
    for (const act of [
      () => searchFor(element, 'hazel'),
      () => choose(element, 'Purpose', 'Mail'),
      () => sortButton(element, 'Name').click(),
      () => sortButton(element, 'Name').click(),
      () => searchFor(element, ''),
      () => one(element, '.result .clear').click(),
      () => searchFor(element, 'nothing at all'),
      () => searchFor(element, ''),
    ]) {
      await act();
      await element.updateComplete;
      const shown = shownRows(element);
      expect(rowsWithStops(element)).to.have.length(Math.min(shown.length, 1));
      if (shown.length > 0) expect(shown).to.include(rowsWithStops(element)[0]);
    }
    sortButton(element, 'Since').click();
    await element.updateComplete;
    expect(rowsWithStops(element)[0]).to.equal(shownRows(element)[0]);
  });

  it('goes by what is shown: over what is filtered out, and in the order on the page', async () => {
    const element = await mountList(namedFacts(100));
    await searchFor(element, 'example fir company');
    sortButton(element, 'Name').click();
    sortButton(element, 'Name').click();
    await element.updateComplete;
    const names = shownRows(element).map(nameOf);
    searchField(element).focus();
    for (const name of names) {
      await press('ArrowDown');
      expect(place(element)).to.include(name.replace('Example ', ''));
    }
    await press('Home');
    expect(place(element)).to.include(names[0]!.replace('Example ', ''));
  });

  it('moves nowhere while nothing is found', async () => {
    const element = await mountList(namedFacts(20));
    await searchFor(element, 'nothing at all');
    searchField(element).focus();
    await press('ArrowDown');
    expect(focused(element)).to.equal(searchField(element));
  });

  it('leaves chords, and the keys of fields and choices, to the browser', async () => {
    const element = await mountList(namedFacts(20));
    const link = rowOf(element, 'example.entry-1').querySelector<HTMLElement>('.site')!;
    const select = one<HTMLSelectElement>(element, 'select');
    const field = searchField(element);
    for (const [target, init] of [
      [link, {key: 'ArrowDown', altKey: true}],
      [link, {key: 'Home', ctrlKey: true}],
      [link, {key: 'End', metaKey: true}],
      [link, {key: 'Enter'}],
      [link, {key: 'a'}],
      [select, {key: 'ArrowDown'}],
      [select, {key: 'Escape'}],
      [field, {key: 'Home'}],
      [field, {key: 'ArrowUp'}],
      [field, {key: 'Escape'}],
      [sortButton(element, 'Name'), {key: 'ArrowDown'}],
    ] as const) {
      target.focus();
      const event = new KeyboardEvent('keydown', {...init, bubbles: true, composed: true, cancelable: true});
      expect(target.dispatchEvent(event), `${target.localName} ${init.key}`).to.equal(true);
      expect(focused(element)).to.equal(target);
    }
  });

  it('says how while somebody uses it by keyboard, to the eye and to the ear', async () => {
    const element = await mountList(namedFacts(20));
    const hint = one(element, '.keys');
    const isSeen = () => hint.checkVisibility({visibilityProperty: true});
    expect(hint.textContent).to.equal('Arrow keys move through the list; Escape leads back to the search.');
    expect(element.shadowRoot!.getElementById(searchField(element).getAttribute('aria-describedby')!)).to.equal(hint);
    expect(isSeen()).to.equal(false);
    searchField(element).focus();
    await press('ArrowDown');
    expect(isSeen()).to.equal(true);
    const top = mainTable(element).getBoundingClientRect().top;
    focused(element)!.blur();
    expect(isSeen()).to.equal(false);
    expect(mainTable(element).getBoundingClientRect().top, 'nothing moves').to.equal(top);
  });

  it('marks the row that has the focus', async () => {
    const element = await mountList(namedFacts(20));
    const [first, second] = shownRows(element);
    searchField(element).focus();
    await press('ArrowDown');
    const background = (row: Element) => getComputedStyle(row).backgroundColor;
    expect(background(first!)).to.not.equal(background(second!));
  });

  it('keeps the dialog around it open on the way back to the search', async () => {
    const dialog = await mount<HTMLDialogElement>(
      '<dialog aria-label="Example"><harmony-subprocessor-list></harmony-subprocessor-list></dialog>',
    );
    const element = dialog.firstElementChild as List;
    element.facts = namedFacts(20);
    dialog.showModal();
    await element.updateComplete;
    searchField(element).focus();
    await pressAll('ArrowDown', 'Escape');
    await pause(100);
    expect(dialog.open).to.equal(true);
    expect(focused(element)).to.equal(searchField(element));
  });

  it('has the ordinary order of Tab in a short list', async () => {
    const element = await mountList(factsWith([{website: 'https://example.com/'}, {}, {}]));
    expect(stops(element)).to.have.length(4);
    all(element, 'tbody a')[0]!.focus();
    await press('ArrowDown');
    expect(focused(element)).to.equal(all(element, 'tbody a')[0]);
    await press('Tab');
    expect(focused(element)).to.equal(all(element, 'tbody a')[1]);
  });
});
