import {expect} from 'chai';
import '../../dist/locales/de.js';
import {expectAccessible} from '../helpers/a11y.js';
import {mount, pause, visibleText} from '../helpers/element.js';
import {
  all,
  factsWith,
  mainTable,
  clickInView,
  mountList,
  namedFacts,
  nameOf,
  one,
  rowOf,
  searchFor,
  shownNames,
  sortButton,
} from '../helpers/named-list.js';
import {expectWithin} from '../helpers/overflow.js';
import {nextFrame, waitUntil} from '../helpers/wait.js';

const twelve = namedFacts(12);
const names = (...endings: string[]) => endings.map((ending) => `Example ${ending}`);
const sorted = (element: Element) =>
  all(element, '[aria-sort]').map((head) => `${head.textContent} ${head.getAttribute('aria-sort')}`);

describe('the named list of <harmony-subprocessor-list>', () => {
  it('is there beside old libraries that replace what the language has by less', async () => {
    const {from} = Array;
    // Like MooTools before 1.6 and Prototype 1.7: ignores the mapping function, and everything that has no length.
    Array.from = ((list: Partial<ArrayLike<unknown>>) =>
      [...Array(list.length ?? 0).keys()].map((at) => list[at])) as typeof from;
    try {
      const element = await mountList(twelve);
      searchFor(element, 'alder');
      await element.updateComplete;
      sortButton(element, 'Name').click();
      await element.updateComplete;
      expect(shownNames(element)).to.deep.equal(names('Alder Company 1'));
    } finally {
      Array.from = from;
    }
  });

  it('has a column for each thing that is known, and a row for each entry that is not a former one', async () => {
    const element = await mountList(twelve);
    const table = mainTable(element);
    expect(table.caption!.textContent).to.equal('Subprocessors of Example Company');
    expect([...table.tHead!.rows[0]!.cells].map(({textContent, scope}) => `${scope} ${textContent}`)).to.deep.equal([
      'col Name',
      'col Purpose',
      'col Data',
      'col Locations',
      'col Since',
    ]);
    expect(table.rows).to.have.length(14);
    const row = rowOf(element, 'example.entry-2');
    expect([...row.cells].slice(1).map(({textContent}) => textContent)).to.deep.equal([
      'Search',
      'usage data, messages, and documents',
      'France and Canada',
      'Feb 1, 2016',
    ]);
    for (const [tag, role] of [
      ['table', 'table'],
      ['thead, tbody', 'rowgroup'],
      ['tr', 'row'],
      ['thead th', 'columnheader'],
      ['tbody th', 'rowheader'],
      ['td', 'cell'],
    ]) {
      expect(
        all(element, tag!).every((part) => part.getAttribute('role') === role),
        tag,
      ).to.equal(true);
    }
  });

  it('keeps the columns of all rows in line', async () => {
    const element = await mountList(namedFacts(40));
    const {rows} = mainTable(element);
    const lefts = [...rows]
      .slice(0, 20)
      .map(({cells}) => [...cells].map((cell) => Math.round(cell.getBoundingClientRect().left)));
    for (const row of lefts) expect(row).to.deep.equal(lefts[0]);
  });

  it('sorts by a heading: ascending, descending, and back to the order of the facts', async () => {
    const element = await mountList(
      factsWith([
        {name: 'Example 10', since: '2020-01-01'},
        {name: 'Example 9'},
        {name: 'Example ä', since: '2019-06-01'},
        {name: 'Example z', since: '2021-01-01'},
        {name: 'Example B', since: '2019-06-01'},
      ]),
    );
    const facts = names('10', '9', 'ä', 'z', 'B');
    expect(shownNames(element)).to.deep.equal(facts);
    expect(sorted(element)).to.deep.equal([]);
    const name = sortButton(element, 'Name');
    await clickInView(name);
    expect(shownNames(element)).to.deep.equal(names('9', '10', 'ä', 'B', 'z'));
    expect(sorted(element)).to.deep.equal(['Name ascending']);
    await clickInView(name);
    expect(shownNames(element)).to.deep.equal(names('z', 'B', 'ä', '10', '9'));
    expect(sorted(element)).to.deep.equal(['Name descending']);
    await clickInView(name);
    expect(shownNames(element)).to.deep.equal(facts);
    expect(sorted(element)).to.deep.equal([]);
  });

  it('sorts what is unknown last either way, and equals as the facts have them', async () => {
    const element = await mountList(
      factsWith([
        {name: 'Example 1'},
        {name: 'Example 2', since: '2020-01-01'},
        {name: 'Example 3', since: '2019-06-01'},
        {name: 'Example 4', since: '2020-01-01'},
      ]),
    );
    const since = sortButton(element, 'Since');
    since.click();
    await element.updateComplete;
    expect(shownNames(element)).to.deep.equal(names('3', '2', '4', '1'));
    since.click();
    await element.updateComplete;
    expect(shownNames(element)).to.deep.equal(names('2', '4', '3', '1'));
    sortButton(element, 'Name').click();
    await element.updateComplete;
    expect(sorted(element)).to.deep.equal(['Name ascending']);
  });

  it('sorts with the mouse and the keyboard without an error, and beside tips that still open', async () => {
    const errors: string[] = [];
    const listen = ({message}: ErrorEvent) => errors.push(message);
    window.addEventListener('error', listen);
    const element = await mountList(twelve);
    const tip = one<HTMLButtonElement>(element, 'button[popovertarget]');
    tip.click();
    const button = sortButton(element, 'Name');
    button.focus();
    await clickInView(button);
    await pause(250);
    expect(sorted(element)).to.deep.equal(['Name ascending']);
    tip.click();
    expect(one(element, '.tip').matches(':popover-open')).to.equal(true);
    window.removeEventListener('error', listen);
    expect(errors).to.deep.equal([]);
  });

  it('is in the page, complete, as soon as the element is up to date', async () => {
    const element = await mountList(namedFacts(300));
    expect(shownNames(element)).to.have.length(301);
    sortButton(element, 'Name').click();
    await element.updateComplete;
    expect(shownNames(element)).to.have.length(301);
    for (const row of mainTable(element).tBodies[0]!.rows) expect(row.textContent.trim()).to.not.equal('');
  });

  it('keeps its headings in view below the header of the site, which the page or a property tells', async () => {
    const root = document.documentElement;
    try {
      root.style.scrollPaddingTop = '90px';
      const element = await mountList(namedFacts(60));
      const top = () => mainTable(element).tHead!.getBoundingClientRect().top;
      const scrollDown = async () => {
        rowOf(element, 'example.entry-30').scrollIntoView();
        await nextFrame();
      };
      await scrollDown();
      expect(top()).to.be.closeTo(90, 1);
      element.style.setProperty('--harmony-sticky-top', '40px');
      await scrollDown();
      expect(top()).to.be.closeTo(40, 1);
      root.style.scrollPaddingTop = '';
      element.style.removeProperty('--harmony-sticky-top');
      document.body.append(element.parentElement!);
      await element.updateComplete;
      await scrollDown();
      expect(top()).to.be.closeTo(0, 1);
    } finally {
      root.style.scrollPaddingTop = '';
    }
  });

  it('works beside old libraries that put their own functions in the place of the language’s', async () => {
    const {from} = Array;
    const facts = namedFacts(20);
    // Like MooTools and Prototype: ignores the mapping function.
    Array.from = ((list: ArrayLike<unknown>) => Array.prototype.slice.call(list)) as typeof Array.from;
    try {
      const element = await mountList(facts);
      await searchFor(element, 'alder');
      sortButton(element, 'Name').click();
      await element.updateComplete;
      expect(shownNames(element).every((name) => name.includes('Alder'))).to.equal(true);
      expect(shownNames(element)).to.not.have.length(0);
    } finally {
      Array.from = from;
    }
  });

  it('has its own colours in a page without a doctype', async () => {
    const frame = await mount<HTMLIFrameElement>('<iframe title="Example"></iframe>');
    const quirky = frame.contentDocument!;
    quirky.open();
    quirky.write('<html lang="en"><body text="red" bgcolor="black">');
    quirky.close();
    expect(quirky.compatMode).to.equal('BackCompat');
    const element = await mountList(namedFacts(3));
    const colours = () =>
      [...mainTable(element).tBodies[0]!.rows[0]!.cells].map((cell) => {
        const {color, fontSize, fontFamily, lineHeight} = cell.ownerDocument.defaultView!.getComputedStyle(cell);
        return [color, fontSize, fontFamily, lineHeight];
      });
    const before = colours();
    quirky.body.append(element);
    await element.updateComplete;
    expect(colours()).to.deep.equal(before);
  });

  it('puts all of a thousand rows in order, and none gets lost on the way', async () => {
    const element = await mountList(namedFacts(999));
    const everything = () => [...mainTable(element).tBodies].flatMap(({rows}) => [...rows]).map(nameOf);
    const before = everything();
    sortButton(element, 'Name').click();
    sortButton(element, 'Purpose').click();
    sortButton(element, 'Name').click();
    await element.updateComplete;
    const {compare} = new Intl.Collator('en', {numeric: true});
    expect(everything()).to.deep.equal([...before].sort(compare));
    sortButton(element, 'Name').click();
    sortButton(element, 'Name').click();
    await element.updateComplete;
    expect(everything()).to.deep.equal(before);
  });

  it('is a stack of cards with labels where there is little room, and can be sorted there too', async () => {
    const element = await mountList(twelve, {width: 280});
    const row = rowOf(element, 'example.entry-2');
    expect(getComputedStyle(row.cells[1]!, '::before').content).to.match(/Purpose|attr\(data-column\)/);
    expect(row.cells[1]!.getBoundingClientRect().top).to.be.at.least(row.cells[0]!.getBoundingClientRect().bottom - 1);
    for (const button of all(element, '.sort')) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height), button.textContent).to.be.at.least(24);
    }
    await clickInView(sortButton(element, 'Since'));
    expect(sorted(element)).to.deep.equal(['Since ascending']);
    expectWithin(element.parentElement!, element);
    await expectAccessible(element);
  });

  it('breaks a long name rather than its frame', async () => {
    const long = factsWith([{name: 'Example'.repeat(40)}, {name: 'Example'}]);
    for (const width of [280, 780]) {
      const element = await mountList(long, {width});
      expectWithin(element.parentElement!, element);
    }
  });

  it('says of a planned entry from when it is planned and until when to object, and not by colour alone', async () => {
    const element = await mountList(twelve);
    const row = rowOf(element, 'example.planned-1');
    expect(nameOf(row)).to.equal('Example Planned Company');
    expect(row.querySelector('.plan')!.textContent).to.equal(
      'Planned from March 1, 2026 Last day to object: February 14, 2026',
    );
    expect(getComputedStyle(row.querySelector('.chip')!).borderStyle).to.equal('dashed');
    expect(getComputedStyle(rowOf(element, 'example.entry-1').cells[0]!).color).to.not.equal(
      getComputedStyle(row.cells[0]!).color,
    );
  });

  it('keeps former entries and changes below, closed', async () => {
    const element = await mountList(twelve);
    const [former, changes] = all<HTMLDetailsElement>(element, '.fold');
    expect([former!.open, changes!.open]).to.deep.equal([false, false]);
    expect(former!.querySelector('summary')!.textContent).to.equal('Former subprocessors');
    expect(changes!.querySelector('summary')!.textContent).to.equal('Changes to this list');
    await clickInView(former!.querySelector('summary')!);
    await waitUntil(() => former!.open, 'the former ones were shown');
    await clickInView(changes!.querySelector('summary')!);
    await waitUntil(() => changes!.open, 'the changes were shown');
    await nextFrame();
    expect(former!.querySelector('table')!.innerText.replace(/\s+/g, ' ')).to.include(
      'Name Purpose Locations Since Until Example Former Company Mail Canada Apr 1, 2019 Dec 31, 2025',
    );
    expect(former!.querySelector('button')).to.equal(null);
    const [line] = changes!.querySelectorAll('li');
    expect(line!.querySelector('time')).to.include({dateTime: '2026-01-15'});
    expect(line!.innerText).to.match(/^January 15, 2026\s+Example Planned Company was announced\.$/);
    expect(visibleText(element)).to.match(/Ask about subprocessors: security@example\.com$/);
    await expectAccessible(element);
  });
});
