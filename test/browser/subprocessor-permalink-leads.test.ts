import {expect} from 'chai';
import '../../dist/locales/de.js';
import {expectAccessible} from '../helpers/a11y.js';
import {mount, pause} from '../helpers/element.js';
import {
  focused,
  mainTable,
  mountList,
  namedFacts,
  one,
  rowOf,
  searchField,
  searchFor,
  type List,
} from '../helpers/named-list.js';
import {facts, goTo, isInView, linkOf, page, targets} from '../helpers/permalinks.js';
import {nextFrame, waitUntil} from '../helpers/wait.js';

describe('the fragment of an entry', () => {
  it('leads to it from another page', async () => {
    history.replaceState(null, '', '#subprocessor-example.entry-250');
    const element = await mountList(facts);
    await waitUntil(() => isInView(element, 'example.entry-250'), 'it came into view');
    expect(targets(element)).to.deep.equal(['subprocessor-example.entry-250']);
    await waitUntil(() => focused(element) !== null, 'the focus followed');
    expect(focused(element)!.closest('tr')).to.equal(rowOf(element, 'example.entry-250'));
    focused(element)!.blur();
    const marked = rowOf(element, 'example.entry-250');
    const other = rowOf(element, 'example.entry-249');
    expect(getComputedStyle(marked).backgroundColor).to.not.equal(getComputedStyle(other).backgroundColor);
    expect(getComputedStyle(marked.cells[0]!).borderInlineStartColor).to.not.equal(
      getComputedStyle(other.cells[0]!).borderInlineStartColor,
    );
  });

  it('leads to it on the page, with the focus, and back again', async () => {
    const element = await mountList(facts);
    await goTo('subprocessor-example.entry-4');
    expect(isInView(element, 'example.entry-4')).to.equal(true);
    expect(focused(element)).to.equal(rowOf(element, 'example.entry-4').querySelector('.site'));
    await goTo('subprocessor-example.entry-200');
    await waitUntil(() => isInView(element, 'example.entry-200'), 'it came into view');
    expect(focused(element), 'which has no web site').to.equal(linkOf(element, 'example.entry-200'));
    expect(targets(element)).to.deep.equal(['subprocessor-example.entry-200']);
    history.back();
    await waitUntil(() => targets(element)[0] === 'subprocessor-example.entry-4', 'it went back');
    await waitUntil(() => isInView(element, 'example.entry-4'), 'it is in view again');
    await expectAccessible(element);
  });

  it('scrolls no more once the address is another one, because the browser may have scrolled back', async () => {
    const element = await mountList(facts);
    const scrolled = new Promise((resolve) => {
      addEventListener('scroll', resolve, {once: true});
    });
    location.hash = 'subprocessor-example.entry-200';
    await scrolled;
    history.replaceState(null, '', page);
    scrollTo(0, 0);
    for (let frame = 0; frame < 4; frame += 1) await nextFrame();
    expect(isInView(element, 'example.entry-200')).to.equal(false);
  });

  it('opens what is closed around it, and scrolls as far as the page keeps the top of its window free', async () => {
    const outer = await mount('<details><summary>Example</summary><div hidden="until-found"></div></details>');
    const place = outer.querySelector('div')!;
    const element = await mountList(namedFacts(60));
    place.append(element.parentElement!);
    document.documentElement.style.scrollPaddingTop = '90px';
    try {
      await goTo('subprocessor-example.entry-40');
      await waitUntil(() => isInView(element, 'example.entry-40'), 'it came into view');
      expect((outer as HTMLDetailsElement).open).to.equal(true);
      expect(place.hidden).to.equal(false);
      const top = () => rowOf(element, 'example.entry-40').getBoundingClientRect().top;
      expect(top()).to.be.at.least(90 + mainTable(element).tHead!.offsetHeight);
    } finally {
      document.documentElement.style.scrollPaddingTop = '';
    }
  });

  it('shows what was filtered out', async () => {
    const element = await mountList(facts);
    await searchFor(element, 'kapok');
    await goTo('subprocessor-example.entry-300');
    await element.updateComplete;
    expect(searchField(element).value).to.equal('');
    expect(one(element, '.count').innerText).to.equal('301 of 301 shown');
    await waitUntil(() => isInView(element, 'example.entry-300'), 'it came into view');
    await searchFor(element, 'kapok');
    await goTo('subprocessor-example.entry-11');
    expect(searchField(element).value, 'of what is found').to.equal('kapok');
  });

  it('opens the former entries for one of them', async () => {
    history.replaceState(null, '', '#subprocessor-example.former-1');
    const element = await mountList(facts);
    expect(one<HTMLDetailsElement>(element, '.former').open).to.equal(true);
    await waitUntil(() => isInView(element, 'example.former-1'), 'it came into view');
  });

  it('does nothing for a fragment that names nobody', async () => {
    const element = await mountList(facts);
    scrollTo(0, 10);
    await searchFor(element, 'kapok');
    searchField(element).focus();
    const before = scrollY;
    for (const fragment of [
      'section',
      'subprocessor-',
      'subprocessor-nobody',
      'subprocessor-%',
      '%E0%A4%A',
      'example.entry-2',
    ]) {
      await goTo(fragment);
      expect(targets(element), fragment).to.deep.equal([]);
      expect(scrollY).to.equal(before);
      expect(focused(element)).to.equal(searchField(element));
      expect(searchField(element).value).to.equal('kapok');
    }
  });

  it('understands a fragment that is written another way', async () => {
    const element = await mountList(facts);
    await goTo('subprocessor%2Dexample%2Eentry-2');
    expect(targets(element)).to.deep.equal(['subprocessor-example.entry-2']);
  });

  it('still marks the entry after a change of language, and scrolls only once', async () => {
    history.replaceState(null, '', '#subprocessor-example.entry-250');
    const element = await mountList(facts);
    await waitUntil(() => isInView(element, 'example.entry-250'), 'it came into view');
    // It scrolls again until the rows around it have their true height.
    for (let frame = 0; frame < 8; frame += 1) await nextFrame();
    await pause(100);
    scrollTo(0, 0);
    element.lang = 'de';
    await element.updateComplete;
    await nextFrame();
    expect(targets(element)).to.deep.equal(['subprocessor-example.entry-250']);
    expect(scrollY).to.equal(0);
  });

  it('is answered by one of two lists, the one in which it was clicked or else the first that can be seen', async () => {
    const hidden = await mountList(facts);
    const first = await mountList(namedFacts(12));
    const second = await mountList(namedFacts(12));
    hidden.hidden = true;
    linkOf(second, 'example.entry-2').focus();
    linkOf(second, 'example.entry-2').click();
    await waitUntil(() => targets(first).length + targets(second).length === 2, 'both were marked');
    await pause(50);
    expect(focused(first)).to.equal(null);
    expect(isInView(second, 'example.entry-2')).to.equal(true);
    await goTo('subprocessor-example.entry-4');
    expect(focused(first)).to.equal(rowOf(first, 'example.entry-4').querySelector('.site'));
    expect(isInView(first, 'example.entry-4')).to.equal(true);
  });

  it('finds an element that is upgraded late', async () => {
    history.replaceState(null, '', '#subprocessor-example.entry-250');
    const element = await mount<List>('<harmony-subprocessor-list></harmony-subprocessor-list>');
    await pause(50);
    element.facts = facts;
    await element.updateComplete;
    await waitUntil(() => isInView(element, 'example.entry-250'), 'it came into view');
  });
});
